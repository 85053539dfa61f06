// The family name of a card behind the one it hung over.
//
// OTTO VAN LUND Van Lund Otto          Abdel Karim Abdel Karim Otto          O.Lund Lund Otto
//      ^^^^^^^^ ^^^^^^^^               ^^^^^^^^^^^ ^^^^^^^^^^^                 ^^^^ ^^^^
import { initialsOf } from "../../source/initials.js";
import { hasCapital, type Word } from "./word.js";

/** Family names of more words are none. */
export const MOST_FAMILY_WORDS = 4;

/** A family name that stands twice in a row: where by the words of the text, and the initials at the first of the two. */
export interface DoubledFamily {
  readonly printed: number;
  readonly card: number;
  /** The word behind the second. */
  readonly behind: number;
  /** Empty where there are none. */
  readonly initials: string;
}

/** The name of some words that begins at a place and stood just before it, in capitals or not. */
export function doubledFamily(words: readonly Word[], card: number, size: number): DoubledFamily | null {
  const printed = card - size;
  const initials = initialsOf(words[printed]!.text);
  for (let at = printed; at < card; at++) {
    const word = words[at]!.text.slice(at === printed ? initials.length : 0);
    const again = words[at + size]?.text;
    if (word.toLowerCase() !== again?.toLowerCase() || !hasCapital(word) || ENDS_IN_SIGN.test(word))
      return null;
  }
  return { printed, card, behind: card + size, initials };
}

const ENDS_IN_SIGN = /[\p{P}\p{S}]$/u;
