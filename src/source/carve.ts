import type { Piece, Residue, Span } from "./block.js";
import { pieceAt } from "./piece-at.js";

/** A stretch of a text that is no words of the page. */
export interface Gap extends Span, Omit<Residue, keyof Span> {}

/** Words, and where they lie in the source. */
interface Words {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Words, and what stood between them. */
export interface Carved extends Words {
  readonly residue: readonly Residue[];
}

/**
 * Words without their gaps. White space at the ends, and beside a gap where it would double or stand before a sign, is
 * left out with them.
 *
 * @param words - The words; their pieces are in the source letter by letter.
 * @param gaps - Where the gaps lie in the text: in order, none over another.
 */
export function carve(words: Words, gaps: readonly Gap[]): Carved {
  const { text } = words;
  const kept: Span[] = [];
  const residue: Residue[] = [];
  let from = skipSpace(text, 0, 1);
  const keep = (to: number): void => {
    const last = kept[kept.length - 1];
    const start = !last || isSpace(text, last.to - 1) ? skipSpace(text, from, 1) : from;
    if (start < to) kept.push({ from: start, to });
  };
  const dropSpace = (): void => {
    for (let last = kept.pop(); last; last = kept.pop()) {
      const to = skipSpace(text, last.to, -1);
      if (to <= last.from) continue;
      kept.push({ from: last.from, to });
      return;
    }
  };
  for (const gap of gaps) {
    keep(gap.from);
    const last = kept[kept.length - 1];
    if (last && OPENING.test(text.slice(Math.max(last.from, last.to - LONGEST_OPENING), last.to)))
      dropSpace();
    from = gap.to;
    const { from: start, to: end, ...what } = gap;
    const own = { from: skipSpace(text, start, 1), to: skipSpace(text, end, -1) };
    for (const span of placesOf(words, own)) residue.push({ ...span, ...what });
    if (CLOSING.includes(text[skipSpace(text, from, 1)] ?? " ")) {
      dropSpace();
      from = skipSpace(text, from, 1);
    }
  }
  keep(text.length);
  dropSpace();
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const span of kept) {
    for (const piece of piecesOf(words, span)) pieces.push({ ...piece, at: piece.at - span.from + at });
    parts.push(text.slice(span.from, span.to));
    at += span.to - span.from;
  }
  return { text: parts.join(""), pieces, residue };
}

const CLOSING = ",.;:!?)";
/** A bracket that opens, and white space behind it. */
const OPENING = /[([]\s+$/;
const LONGEST_OPENING = 4;

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] ?? "");

/** The first place from `at` on that is no white space; with a step of -1, the place behind the last such letter before. */
function skipSpace(text: string, at: number, step: 1 | -1): number {
  const offset = step > 0 ? 0 : -1;
  let place = at;
  while (isSpace(text, place + offset)) place += step;
  return place;
}

/** The parts of pieces that a stretch lies in. */
export function* piecesOf({ pieces }: Words, { from, to }: Span): Generator<Piece> {
  for (let index = pieceAt(pieces, from); index < pieces.length; index++) {
    const piece = pieces[index]!;
    if (piece.at >= to) return;
    const first = Math.max(from, piece.at);
    const end = piece.at + piece.length;
    const last = Math.min(to, end);
    yield {
      at: first,
      length: last - first,
      from: piece.from + (first - piece.at),
      to: last === end ? piece.to : piece.from + (last - piece.at),
    };
  }
}

/** Where a stretch lies in the source, pieces that meet taken together. */
function placesOf(words: Words, span: Span): Span[] {
  const places: Span[] = [];
  if (span.from >= span.to) return places;
  for (const { from, to } of piecesOf(words, span)) {
    const last = places[places.length - 1];
    if (last?.to === from) places[places.length - 1] = { from: last.from, to };
    else places.push({ from, to });
  }
  return places;
}
