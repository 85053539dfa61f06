// Minister of Harbours[Otto Lund](https://veld.example/lund)      a link that opens in place of a space
//                     ^
// **Otto Lun****D:**                                              none: an editor set a letter bold by itself
import type { Line } from "../source/line.js";
import { partWords } from "../source/part-words.js";

const SEAM = /\p{Ll}\p{Lu}/u;

/** A line with a space wherever a link opens between a small letter and a capital. */
export function partAtLinks<T extends Pick<Line, "text" | "pieces">>(line: T, source: string): T {
  const { text, pieces } = line;
  const places: number[] = [];
  for (let next = 1; next < pieces.length; next++) {
    const { at, from } = pieces[next]!;
    const isLink = from > pieces[next - 1]!.to && source[from - 1] === "[";
    if (isLink && SEAM.test(text.slice(at - 1, at + 1))) places.push(at);
  }
  return partWords(line, places);
}
