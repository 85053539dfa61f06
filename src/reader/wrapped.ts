// Text that a program broke at a width, as lynx, w3m, html-to-text and mail programs print it:
//
// I am very pleased that we meet here at the harbour, and that the slip is ready      no room was left for `before`
// before the ice comes.
// March 4, 2014                                                                        room for `12:10`: a line of its own
// 12:10
//
// An empty line is between paragraphs. Among the words stand addresses in brackets, and bullets before lines of lists.
import type { Gap } from "../source/carve.js";
import type { Line } from "../source/line.js";
import { isCrawledBreak } from "./crawled-lines.js";
import { lineAlone } from "./line-alone.js";
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
  gaps: (line) =>
    [...openingOf(line), ...addressesOf(line), ...raisedOf(line)].sort((a, b) => a.from - b.from),
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

// * Shipbuilding      • Shipbuilding      > a quoted line       none: the first star of `* * *`
function openingOf(line: string): Gap[] {
  return /^(?:[*•+] +(?![*•])|> )/.test(line) ? [{ from: 0, to: 1, side: "before" }] : [];
}

// the 50^th voyage
//       ^ a letter that was raised
function raisedOf(line: string): Gap[] {
  if (!line.includes("^")) return [];
  return Array.from(line.matchAll(/\^(?=\p{L})/gu), ({ index }) => ({
    from: index,
    to: index + 1,
    side: "before",
  }));
}

// Events [https://veld.example/events]       17173.html#
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^ where a link leads to
function addressesOf(line: string): Gap[] {
  if (!/https?:|\.html/.test(line)) return [];
  if (line.includes(".html") && !/\s/.test(line)) return [{ from: 0, to: line.length, side: "behind" }];
  return Array.from(line.matchAll(/\[https?:[^\s[\]]*\]/g), ({ 0: address, index }) => ({
    from: index,
    to: index + address.length,
    side: "behind",
  }));
}
