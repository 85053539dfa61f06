// November 11, 2013 15:30 Port Elin
// ^^^^^^^^ ^^^ ^^^^ ^^^^^ ^^^^ ^^^^      what white space parts, with the signs written at it
import type { Span } from "../../source/block.js";

/** A word, and where it lies in the text. */
export interface Word extends Span {
  readonly text: string;
}

/** The words of a stretch. `pattern`, a global expression, says what a word is where white space alone does not. */
export function wordsIn(text: string, { from, to }: Span, pattern = /\S+/g): Word[] {
  const words: Word[] = [];
  for (const { 0: own, index } of text.slice(from, to).matchAll(pattern))
    words.push({ text: own, from: from + index, to: from + index + own.length });
  return words;
}

/** Some words as they are printed in a text whose spaces are single. */
export const phraseOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(" ");

export const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);
