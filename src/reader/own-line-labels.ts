// Ilse Brandt:
// Good afternoon.        each label on a line of its own, over what was said
import { isCrawledBreak } from "./crawled-lines.js";
import { isLabelAlone } from "./label-line.js";
import { lineAlone } from "./line-alone.js";
import type { LineLayout } from "./read-lines.js";

export const ownLineLabels: LineLayout = {
  seams: (dialect) => {
    const standsAlone = lineAlone(dialect);
    return (lines) => (at, part) => {
      const before = lines[at - 1]!;
      return (
        part === "body" &&
        ((isLabelAlone(before.text) && !standsAlone(before.text)) || isCrawledBreak(lines, at))
      );
    };
  },
};
