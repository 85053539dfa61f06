import type { Piece, Residue, Span } from "./block.js";

/** A stretch of a text that is no words of the page. */
export interface Gap extends Span {
  readonly side: Residue["side"];
}

/** The words of a stretch of the source, and what stands between them. */
export interface Carved {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly residue: readonly Residue[];
}

/**
 * A stretch of the source without its gaps. White space at the ends, and beside a gap where it would double or stand
 * before a sign, is in neither.
 *
 * @param source - The source.
 * @param span - The stretch.
 * @param gaps - Where the gaps lie in the source: in order, none over another, inside the stretch.
 */
export function carve(source: string, span: Span, gaps: readonly Gap[]): Carved {
  const pieces: Piece[] = [];
  const words: string[] = [];
  const residue: Residue[] = [];
  let at = 0;
  let from = span.from;
  const add = (to: number): void => {
    let start = from;
    if (at === 0 || endsInSpace(words)) while (start < to && isSpace(source, start)) start++;
    if (start === to) return;
    const length = to - start;
    pieces.push({ at, length, from: start, to });
    words.push(source.slice(start, to));
    at += length;
  };
  for (const gap of gaps) {
    add(gap.from);
    from = gap.to;
    let [first, last] = [gap.from, gap.to];
    while (first < last && isSpace(source, first)) first++;
    while (last > first && isSpace(source, last - 1)) last--;
    if (first < last) residue.push({ from: first, to: last, side: gap.side });
    if (CLOSING.test(source.slice(from, Math.min(from + 1, span.to)))) dropSpace();
  }
  add(span.to);
  dropSpace();
  return { text: words.join(""), pieces, residue };

  function dropSpace(): void {
    for (let last = pieces.pop(); last; last = pieces.pop()) {
      const word = words.pop()!;
      const length = word.trimEnd().length;
      at = last.at + length;
      if (length === 0) continue;
      pieces.push({ ...last, length, to: last.from + length });
      words.push(word.slice(0, length));
      return;
    }
  }
}

const CLOSING = /[,.;:!?)]/;

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at]!);
const endsInSpace = (words: readonly string[]): boolean => /\s$/.test(words[words.length - 1] ?? "");
