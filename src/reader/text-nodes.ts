// Every text node on a line of its own, as `get_text("\n")` gives them: a line ends wherever a tag stands.
//
// President of Norland
// Otto Lund
// Lund Otto                   the hover card
// (
// retranslated
// ): Good afternoon.          the sign that went on behind the link
// Published in sections:
// News
// ,
// Transcripts
import type { LineLayout } from "./read-lines.js";
import { createBreakFinder } from "./source-breaks.js";

export const textNodes: LineLayout = {
  seams: (dialect) => {
    const findBreaks = createBreakFinder(dialect);
    return (lines) => {
      const breaks = findBreaks(lines);
      return (at, part) => {
        const [before, line] = [lines[at - 1]!.text, lines[at]!.text];
        if (part === "tail") return inTail(before, line);
        return breaks.has(at) || goesOn(before, line);
      };
    };
  },
};

function goesOn(line: string, next: string): boolean {
  if (OPEN_BRACKET.test(line) || CLOSING.test(next) || LONE_SIGN.test(line)) return true;
  return OPEN_END.test(line) && (LOWER.test(next) || next === "(" || next === "[");
}

// In the list of places a line is an entry; only the publication lines have parts.
const inTail = (line: string, next: string): boolean =>
  LONE_SIGN.test(line) || LONE_SIGN.test(next) || line.endsWith(":");

const OPEN_BRACKET = /[([“«]$/;
const CLOSING = /^(?:[:,;.?!)\]]|’\p{Ll})/u;
const LONE_SIGN = /^[:,;]$/;
const OPEN_END = /[\p{L}\p{N},–]$/u;
const LOWER = /^\p{Ll}/u;
