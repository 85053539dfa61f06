// Text that a program broke at a width, as lynx, w3m, html-to-text and mail programs print it:
//
// I am very pleased that we meet here at the harbour, and that the slip is ready      no room was left for `before`
// before the ice comes.
// March 4, 2014                                                                        room for `12:10`: a line of its own
// 12:10
//
// An empty line is between paragraphs.
import type { Line } from "../source/line.js";
import { isCrawledBreak } from "./crawled-lines.js";
import { lineAlone } from "./line-alone.js";
import { printedSigns } from "./printed-signs.js";
import type { LineLayout } from "./read-lines.js";
import { widthOf } from "./width.js";

export const wrappedLines: LineLayout = {
  seams: (dialect) => (lines) => {
    const width = widthOf(lines);
    const standsAlone = lineAlone(dialect);
    return (at, part) => {
      const line = lines[at]!;
      if (line.afterBlank) return part === "body" && isCrawledBreak(lines, at);
      const before = lines[at - 1]!;
      return !standsAlone(before.text) && !standsAlone(line.text) && goesOn(before, line, width);
    };
  },
  signs: printedSigns,
};

/** A line of at least this share of the width is no end of a paragraph: programs break some lines early. */
const LONG_LINE = 0.76;
/** Words a typesetter ties to the next one, which go to the next line together. */
const SHORT_WORD = 3;
const MOST_TIED = 4;

function goesOn(line: Line, next: Line, width: number): boolean {
  const length = line.to - line.from;
  if (length + 1 + firstWords(next.printed) > width || length >= LONG_LINE * width) return true;
  return length > width / 2 && /[\p{L},]$/u.test(line.text) && /^\p{Ll}/u.test(next.text);
}

/** How long the first word is, with the short words before it. */
function firstWords(text: string): number {
  let end = -1;
  for (let word = 0; word < MOST_TIED; word++) {
    const from = end + 1;
    end = text.indexOf(" ", from);
    if (end < 0) return text.length;
    if (end - from > SHORT_WORD) return end;
  }
  return end;
}
