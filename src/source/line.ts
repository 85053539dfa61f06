import type { Block, PagePart, Piece, Span } from "./block.js";

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
  const line = /[^\n\r\v\f\u2028\u2029]+/g;
  let last: Span | null = null;
  let afterBlank = false;
  const add = (next: number): void => {
    if (last === null) return;
    spans.push({ from: last.from, to: last.to, next, afterBlank });
    afterBlank = holdsBlankLine(source, last.to, next);
  };
  for (let match = line.exec(source); match; match = line.exec(source)) {
    const text = match[0].trim();
    if (text === "") continue;
    const from = match.index + match[0].indexOf(text[0]!);
    add(from);
    last = { from, to: from + text.length };
  }
  add(source.length);
  return spans;
}

/** Whether two lines end in a stretch of white space. */
function holdsBlankLine(source: string, from: number, to: number): boolean {
  let ends = 0;
  for (let at = from; at < to && ends < 2; at++) {
    if (source[at] === "\r" && source[at + 1] === "\n") continue;
    if (LINE_END.includes(source[at]!)) ends++;
  }
  return ends > 1;
}

const LINE_END = "\n\r\v\f\u2028\u2029";

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
