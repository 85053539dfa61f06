import type { Dialect } from "../dialect/dialect.js";
import type { Block, PagePart, Piece, Reading } from "../source/block.js";
import { findTail } from "./tail.js";

/** A line of the source without the white space at its ends. */
interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Text as crawlers lay it out: a line a block, and a line break wherever a hover card stood, also inside sentences
 * and labels. Lines that such a break parted are one block again, of several pieces.
 */
export function readCrawledLines(source: string, dialect: Dialect): Reading {
  const lines = splitLines(source);
  const tail = findTail(
    lines.map((line) => line.text),
    dialect,
  );
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    let next = at + 1;
    const part: PagePart = at < tail ? "body" : "tail";
    if (part === "body" && !isPlaceOverLabel(lines, at))
      while (next < tail && isBroken(lines[next - 1]!.text, lines[next]!.text)) next++;
    blocks.push(join(lines, at, next, part));
    at = next;
  }
  return { blocks, markup: { labels: false, kinds: false } };
}

// since the Customs League
// has been in full operation          the break left no sign at the end of the line, and what follows cannot begin one
// President of Veldmark Ilse Brandt
// : Good afternoon.
// Not broken: `Colleagues` before `Let me begin`, for a capital may begin a line; `<…>` after anything.
function isBroken(line: string, next: string): boolean {
  return OPEN_END.test(line) && CANNOT_BEGIN.test(next) && !WHOLE_BRACKET.test(next);
}

/** A card stands at a name or a term: the line ends in a letter, or in the bracket about it. */
const OPEN_END = /[\p{L}\p{M}\]]$/u;
const CANNOT_BEGIN = /^[\p{Ll}:,.;?!)\][(’']/u;
/** A paragraph of its own in brackets: `(Applause.)` */
const WHOLE_BRACKET = /^\([^()]*\)\.?$/;

// 15:30
// Port Elin
// director of the shipyard Olaf Rask: Good afternoon.      a lower-case label under the place does not go on from it
function isPlaceOverLabel(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1]?.text ?? "";
  const after = lines[at + 1]?.text ?? "";
  return (
    before.length < 30 &&
    /\d$/.test(before) &&
    lines[at]!.text.length < 60 &&
    /^\p{Ll}[^:.]{2,160}:\s/u.test(after)
  );
}

function join(lines: readonly Line[], from: number, to: number, part: PagePart): Block {
  if (to === from + 1) {
    const line = lines[from]!;
    return {
      text: line.text,
      pieces: [{ at: 0, length: line.text.length, from: line.from, to: line.to }],
      part,
    };
  }
  const pieces: Piece[] = [];
  let at = 0;
  const texts: string[] = [];
  for (let index = from; index < to; index++) {
    const line = lines[index]!;
    const last = index === to - 1;
    const length = line.text.length + (last ? 0 : 1);
    pieces.push({ at, length, from: line.from, to: last ? line.to : lines[index + 1]!.from });
    texts.push(line.text);
    at += length;
  }
  return { text: texts.join("\n"), pieces, part };
}

/** Lines that hold anything, trimmed. Besides `\n` a lone `\r` and the other line ends of Unicode part lines. */
function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  const line = /[^\n\r\v\f\u2028\u2029]+/g;
  for (let match = line.exec(source); match; match = line.exec(source)) {
    const text = match[0].trim();
    if (text === "") continue;
    const from = match.index + match[0].indexOf(text[0]!);
    lines.push({ text, from, to: from + text.length });
  }
  return lines;
}
