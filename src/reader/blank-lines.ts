// Ilse Brandt: Good afternoon. I asked the Minister
// of Harbours to stay.                                line ends inside a paragraph are those of the page's own source
//
// Olaf Rask: Thank you.                               empty lines between paragraphs
import type { Line } from "../source/line.js";
import { isCrawledBreak } from "./crawled-lines.js";
import { lineAlone } from "./line-alone.js";
import type { LineLayout } from "./read-lines.js";

export const blankLines: LineLayout = {
  seams: (dialect) => {
    const standsAlone = lineAlone(dialect);
    return (lines) => (at, part) => {
      const line = lines[at]!;
      if (part === "tail") return false;
      if (line.afterBlank) return isCrawledBreak(lines, at);
      const before = lines[at - 1]!;
      return !standsAlone(before.text) && !standsAlone(line.text) && goesOn(before, line);
    };
  },
};

const goesOn = (line: Line, next: Line): boolean =>
  !(ENDS_SENTENCE.test(line.text) && OPENS_LABEL.test(next.text));

const ENDS_SENTENCE = /[.!?…>)”"*]$/;
const OPENS_LABEL = /^\p{Lu}[^:.!?]{2,150}:/u;
