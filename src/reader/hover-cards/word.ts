import type { Span } from "../../source/block.js";

/** A word as it is printed, with the signs at it, and where it stands in the text. */
export interface Word extends Span {
  readonly text: string;
}

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    from: index,
    to: index + word.length,
  }));
}

/** `Lund`, `al-Lund` */
export const hasCapital = (word: string): boolean => CAPITAL.test(word);

const CAPITAL = /^(?:\p{Ll}{1,3}[-’'])?\p{Lu}/u;
