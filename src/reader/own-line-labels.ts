// Ilse Brandt:
// Good afternoon.        each label on a line of its own, over what was said
//
// I say it again:        none: words of a sentence
// Otto Lund:
// See also               nor does anybody say this: links stand between a label and its speech
import type { Dialect } from "../dialect/dialect.js";
import { readLabelShape } from "../grammar/attribution.js";
import { foldCase, foldSpace } from "../source/fold.js";
import { couldBeLabel, createCandidateWords } from "../survey/candidate-words.js";
import { isCrawledBreak } from "./crawled-lines.js";
import { isLabelAlone } from "./label-line.js";
import { lineAlone } from "./line-alone.js";
import type { LineLayout } from "./read-lines.js";

export const ownLineLabels: LineLayout = {
  seams: (dialect) => {
    const standsAlone = lineAlone(dialect);
    const isLabel = labelAlone(dialect);
    const headings = new Set(dialect.relatedHeadings.map(foldCase));
    const isHeading = (text: string): boolean =>
      text.length < LONGEST_HEADING && headings.has(foldCase(text));
    return (lines) => (at, part) => {
      const before = lines[at - 1]!.text;
      return (
        part === "body" &&
        ((isLabel(before) && !standsAlone(before) && !isHeading(lines[at]!.text)) ||
          isCrawledBreak(lines, at))
      );
    };
  },
};

/** No heading of links is longer. */
const LONGEST_HEADING = 60;

/** Says whether a line is a label by its shape and its words. */
function labelAlone(dialect: Dialect): (text: string) => boolean {
  const readWords = createCandidateWords(dialect);
  return (text) => {
    if (!isLabelAlone(text)) return false;
    const shape = readLabelShape(text);
    return shape !== null && couldBeLabel(readWords(foldSpace(text.slice(0, shape.label.to))));
  };
}
