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

// Otto      Otto:      OttoMinister      none: Ottoman
/** How far a name goes in a word that it opens, where the word ends there, or a sign or a capital follows. */
export const gluedEnd = (word: string, name: string): number | null =>
  word.startsWith(name) && !/^[\p{Ll}\p{M}\p{N}]/u.test(word.slice(name.length)) ? name.length : null;
