import type { Piece } from "./block.js";

/** Words, and where they lie in the source. */
interface Words {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/**
 * Words with a space at each of the places, where the source has none: it is a piece of no length there, so no leaf
 * holds it, and the words on either side of it are in two leaves.
 *
 * @param words - The words; their pieces are in the source letter by letter.
 * @param places - Offsets into the text, in order, none at its ends.
 */
export function partWords<T extends Words>(words: T, places: readonly number[]): T {
  if (places.length === 0) return words;
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let done = 0;
  let added = 0;
  let next = 0;
  const rest = (piece: Piece, from: number): Piece => ({
    at: from + added,
    length: piece.at + piece.length - from,
    from: piece.from + (from - piece.at),
    to: piece.to,
  });
  for (const piece of words.pieces) {
    let from = piece.at;
    const end = piece.at + piece.length;
    for (; next < places.length && places[next]! < end; next++) {
      const place = places[next]!;
      const source = piece.from + (place - piece.at);
      if (place > from) pieces.push({ ...rest(piece, from), length: place - from, to: source });
      parts.push(words.text.slice(done, place), " ");
      pieces.push({ at: place + added, length: 1, from: source, to: source });
      added++;
      done = from = place;
    }
    pieces.push(rest(piece, from));
  }
  parts.push(words.text.slice(done));
  return { ...words, text: parts.join(""), pieces };
}

/** Where spaces stand in words that the source has not. */
export const partedAt = ({ pieces }: Pick<Words, "pieces">): number[] =>
  pieces.filter(({ from, to }) => from === to).map(({ at }) => at);
