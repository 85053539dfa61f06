// Ilse Brandt: Good afternoon. I asked the Minister
// of Harbours to stay.                                line ends inside a paragraph are those of the page's own source
//
// Olaf Rask: Thank you.                               empty lines between paragraphs
import type { Line } from "../source/line.js";
import { isCrawledBreak } from "./crawled-lines.js";
import { standsAlone } from "./line-alone.js";
import type { LineLayout } from "./read-lines.js";

export const blankLines: LineLayout = {
  seams: () => (lines) => (at, part) => {
    const line = lines[at]!;
    if (part === "tail") return false;
    return line.afterBlank ? isCrawledBreak(lines, at) : goesOn(lines[at - 1]!, line);
  },
};

const goesOn = (line: Line, next: Line): boolean =>
  !standsAlone(line.text) &&
  !standsAlone(next.text) &&
  !(ENDS_SENTENCE.test(line.text) && OPENS_LABEL.test(next.text));

const ENDS_SENTENCE = /[.!?…>)”"*]$/;
const OPENS_LABEL = /^\p{Lu}[^:.!?]{2,150}:/u;
