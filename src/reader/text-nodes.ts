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
import type { Line } from "../source/line.js";
import { isLabelAlone } from "./own-line-labels.js";
import type { LineLayout } from "./read-lines.js";

export const textNodes: LineLayout = {
  seams: (lines) => {
    const joined = new Set<number>();
    for (let at = 1; at < lines.length; at++) {
      if (goesOn(lines[at - 1]!.text, lines[at]!.text) || isLabelAlone(lines[at - 1]!)) joined.add(at);
      if (ENDS_LABEL.test(lines[at]!.text)) for (const part of labelParts(lines, at)) joined.add(part);
    }
    return (at, part) => joined.has(at) && (part === "body" || inTail(lines[at - 1]!.text, lines[at]!.text));
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

/** A line that goes on behind a label's name: the colon, or the bracket before it. */
const ENDS_LABEL = /^(?:\)? ?:|\($)/;
const ENDS_SENTENCE = /[.:;?!…>*”"»)\]]$/;
/** Role, name, and the card's name and office. */
const MOST_PARTS = 6;
const LONGEST_PART = 200;

/** The lines, but for the first, of the label that ends at `at`. */
function labelParts(lines: readonly Line[], at: number): number[] {
  const parts: number[] = [];
  for (let part = at; part > 0 && parts.length < MOST_PARTS; part--) {
    const before = lines[part - 1]!.text;
    const inBracket = parts.length < 3 && (before === "(" || lines[part]!.text.startsWith(")"));
    if (!inBracket && (ENDS_SENTENCE.test(before) || before.length > LONGEST_PART)) break;
    parts.push(part);
  }
  return parts;
}
