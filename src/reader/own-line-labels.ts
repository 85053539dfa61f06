// Ilse Brandt:
// Good afternoon.        each label on a line of its own, over what was said
import type { Line } from "../source/line.js";
import { isCrawledBreak } from "./crawled-lines.js";
import { lineAlone } from "./line-alone.js";
import type { LineLayout } from "./read-lines.js";

export const ownLineLabels: LineLayout = {
  seams: (dialect) => {
    const standsAlone = lineAlone(dialect);
    return (lines) => (at, part) => {
      const before = lines[at - 1]!;
      return (
        part === "body" && ((isLabelAlone(before) && !standsAlone(before.text)) || isCrawledBreak(lines, at))
      );
    };
  },
};

/** Whether a line could be a label and nothing else: it may well end in a bracket and a colon. */
export const isLabelAlone = ({ text }: Pick<Line, "text">): boolean => LABEL_ALONE.test(text);

const LABEL_ALONE = /^(?:\p{Lu}\p{Ll}?\.){0,3}\p{Lu}[^:.!?…]{2,200}:$/u;
