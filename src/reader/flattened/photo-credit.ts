// … Harbour Council. Photo: Skerra Tek The harbours …
//                    ^^^^^^^^^^^^^^^^^ the capitals behind the credit, but for the one that opens a sentence
import type { Dialect } from "../../dialect/dialect.js";
import { isCapital, type Word, wordsIn } from "./words.js";

const LONGEST = 100;

/** Where the credit at a place ends that is to lie before `to`; the place where none stands there. */
export type CreditFinder = (text: string, from: number, to: number) => number;

export function createCreditFinder(dialect: Dialect): CreditFinder {
  const credits = dialect.photoCredits.map((word) => `${word}:`);
  const openers = new Set([...dialect.sentenceOpeners, ...dialect.headings.spokenWords]);

  /** Whether a word is behind the credit. */
  const isBehind = (words: readonly Word[], at: number): boolean => {
    const { text } = words[at]!;
    if (!isCapital(text)) return true;
    return at > 0 && (openers.has(text.toLowerCase()) || words[at - 1]!.text.endsWith("."));
  };

  return (text, from, to) => {
    const credit = from < to ? credits.find((words) => text.startsWith(words, from)) : undefined;
    if (credit === undefined) return from;
    const words = wordsIn(text, { from: from + credit.length, to: Math.min(to, from + LONGEST) });
    const behind = words.findIndex((_, at) => isBehind(words, at));
    const count = behind < 0 ? words.length : behind;
    // Photo: Skerra Tek Our harbours …: the last capital opens the sentence that goes on small
    const opensSentence = count > 1 && /^\p{Ll}/u.test(words[count]?.text ?? "");
    return words[count - (opensSentence ? 2 : 1)]?.to ?? from;
  };
}
