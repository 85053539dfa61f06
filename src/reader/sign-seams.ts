// Minister of Harbours[Otto Lund](https://veld.example/lund)      a sign of the layout in place of a space
//                     ^
// The 50^th voyage                                                none: no name begins behind the sign
import type { Line } from "../source/line.js";
import { partWords } from "../source/part-words.js";

const SEAM = /\p{Ll}\p{Lu}/u;

/** A line with a space wherever a sign that is no word stood between a small letter and a capital. */
export function partAtSigns<T extends Pick<Line, "text" | "pieces">>(line: T): T {
  const { text, pieces } = line;
  const places: number[] = [];
  for (let next = 1; next < pieces.length; next++) {
    const { at, from } = pieces[next]!;
    if (from > pieces[next - 1]!.to && SEAM.test(text.slice(at - 1, at + 1))) places.push(at);
  }
  return partWords(line, places);
}
