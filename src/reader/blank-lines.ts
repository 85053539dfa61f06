// Ilse Brandt: Good afternoon. I asked the Minister
// of Harbours to stay.                                line ends inside a paragraph are those of the page's own source
//
// Olaf Rask: Thank you.                               empty lines between paragraphs
import type { Line } from "../source/line.js";
import { couldBeLabel, createCandidateWords } from "../survey/candidate-words.js";
import { isCrawledBreak } from "./crawled-lines.js";
import { lineAlone } from "./line-alone.js";
import { printedSigns } from "./printed-signs.js";
import type { LineLayout } from "./read-lines.js";

export const blankLines: LineLayout = {
  seams: (dialect) => {
    const standsAlone = lineAlone(dialect);
    const readWords = createCandidateWords(dialect);
    const opensLabel = (text: string): boolean => {
      const label = LABEL.exec(text)?.[1];
      return label !== undefined && couldBeLabel(readWords(label));
    };
    const goesOn = (line: Line, next: Line): boolean =>
      !(ENDS_SENTENCE.test(line.text) && opensLabel(next.text));
    return (lines) => (at, part) => {
      const line = lines[at]!;
      const before = lines[at - 1]!;
      if (part === "tail") return !line.afterBlank && before.text.endsWith(",");
      if (line.afterBlank) return isCrawledBreak(lines, at);
      return !standsAlone(before.text) && !standsAlone(line.text) && goesOn(before, line);
    };
  },
  signs: printedSigns,
};

const ENDS_SENTENCE = /[.!?…>)”"*]$/;
// Olaf Rask:      О.Раск:      none: `I have said it before: …`
const LABEL = /^((?:(?:\p{Lu}\p{M}?\p{Ll}?\.-?\s?){1,3}\p{L}|\p{Lu})[^:.!?]{1,150}):/u;
