// Persons Brandt Ilse Lund Otto 3 more      the end of a list that was cut short, or More 3
//                               ^^^^^^
import type { Dialect } from "../../dialect/dialect.js";
import type { Word } from "./words.js";

export function createRestFinder({ listRests }: Dialect): (words: readonly Word[], at: number) => boolean {
  const rests = new Set(listRests);
  const isRest = (word: Word | undefined): boolean => word !== undefined && rests.has(word.text);
  const isNumber = (word: Word | undefined): boolean => word !== undefined && /^\d+$/.test(word.text);
  return (words, at) =>
    (isRest(words[at]) && isNumber(words[at + 1])) || (isNumber(words[at]) && isRest(words[at + 1]));
}
