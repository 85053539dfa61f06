// Persons Brandt Ilse Lund Otto More 3      the end of a list that was cut short
//                               ^^^^^^
import type { Dialect } from "../../dialect/dialect.js";
import type { Word } from "./words.js";

export function createRestFinder({ listRests }: Dialect): (words: readonly Word[], at: number) => boolean {
  const rests = new Set(listRests);
  return (words, at) => rests.has(words[at]?.text ?? "") && /^\d+$/.test(words[at + 1]?.text ?? "");
}
