import type { Block, PagePart, Piece, Span } from "./block.js";
import { isSpaceAt } from "./space.js";

/** Where a line lies that holds more than white space. */
export interface LineSpan extends Span {
  /** Where the next such line begins; the end of the source after the last. */
  readonly next: number;
  /** Whether an empty line stands above it. */
  readonly afterBlank: boolean;
}

/** A line of the source, its words told from what else it holds. */
export interface Line extends LineSpan {
  /** The line as it stands in the source. */
  readonly printed: string;
  /** The words, without the white space at their ends. */
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** The lines of a source that hold anything. Besides `\n` a lone `\r` and the other line ends of Unicode part lines. */
export function lineSpans(source: string): LineSpan[] {
  const spans: LineSpan[] = [];
  const endFrom = lineEndFinder(source);
  let last: Span | null = null;
  let afterBlank = false;
  for (let start = 0; start < source.length; ) {
    const end = endFrom(start);
    let from = start;
    let to = end;
    while (from < to && isSpaceAt(source, from)) from++;
    while (from < to && isSpaceAt(source, to - 1)) to--;
    start = end + 1;
    if (from === to) continue;
    if (last !== null) {
      spans.push({ from: last.from, to: last.to, next: from, afterBlank });
      afterBlank = holdsBlankLine(source, last.to, from);
    }
    last = { from, to };
  }
  if (last !== null) spans.push({ from: last.from, to: last.to, next: source.length, afterBlank });
  return spans;
}

/** Says where the line that begins at a place ends. Most sources have no line ends but `\n`: six quick looks tell. */
function lineEndFinder(source: string): (from: number) => number {
  if (RARE_ENDS.some((sign) => source.includes(sign)))
    return (from) => {
      LINE_END.lastIndex = from;
      return LINE_END.exec(source)?.index ?? source.length;
    };
  return (from) => {
    const at = source.indexOf("\n", from);
    return at < 0 ? source.length : at;
  };
}

const RARE_ENDS = ["\r", "\v", "\f", "\u2028", "\u2029"];
const LINE_END = /[\n\r\v\f\u2028\u2029]/g;

/** Whether two lines end in a stretch of white space. */
function holdsBlankLine(source: string, from: number, to: number): boolean {
  if (to - from === 1) return false;
  let ends = 0;
  for (let at = from; at < to && ends < 2; at++) {
    if (source[at] === "\r" && source[at + 1] === "\n") continue;
    if (LINE_ENDS.includes(source[at]!)) ends++;
  }
  return ends > 1;
}

const LINE_ENDS = "\n\r\v\f\u2028\u2029";

/** Some lines in a row as one block, with a `\n` between each two. */
export function joinLines(lines: readonly Line[], from: number, to: number, part: PagePart): Block {
  const first = lines[from]!;
  if (to === from + 1) return { text: first.text, pieces: first.pieces, part };
  const pieces: Piece[] = [...first.pieces];
  const texts: string[] = [first.text];
  let at = first.text.length;
  for (let index = from + 1; index < to; index++) {
    const { text, pieces: own } = lines[index]!;
    pieces.push(lineEnd(pieces, lines[index - 1]!, at));
    at++;
    for (const piece of own) pieces.push({ ...piece, at: piece.at + at });
    texts.push(text);
    at += text.length;
  }
  return { text: texts.join("\n"), pieces, part };
}

/** The end of a line as part of the piece before it, or, where no word ends the line, as a piece of its own. */
function lineEnd(pieces: Piece[], line: Line, at: number): Piece {
  const last = pieces[pieces.length - 1]!;
  if (last.to !== line.to) return { at, length: 1, from: line.next - 1, to: line.next };
  pieces.pop();
  return { ...last, length: last.length + 1, to: line.next };
}
