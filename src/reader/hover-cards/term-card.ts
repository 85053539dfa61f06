// The card that hung over a term: the site's words for such a card, and the title of a page about the term.
//
// … trade in the Customs League Background information Customs League (CL) grows.
//                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the term again, perhaps its letters
// … the summit of the CL Background information Customs League (CL) opens.
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ letters, and the term they are of
// We need background information on it.                               none
import type { Dialect } from "../../dialect/dialect.js";
import type { Gap } from "../../source/carve.js";
import { type Word, wordsOf } from "./word.js";

/** No term is longer, in letters and in words. */
const LONGEST_TERM = 160;
const MOST_WORDS = 16;

const LETTERS = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/** Says where the cards of terms left their words in a text. */
export function createTermCardFinder({ termCards }: Dialect): (text: string) => Gap[] {
  if (termCards.length === 0) return () => [];
  const firstWords = termCards.map((heading) => heading.split(" ", 1)[0]!);
  const headings = new RegExp(termCards.map((heading) => heading.replaceAll(" ", "\\s+")).join("|"), "g");
  return (text) => {
    // A quick look: hardly a text has one
    if (!firstWords.some((word) => text.includes(word))) return [];
    const cards: Gap[] = [];
    for (const { 0: heading, index } of text.matchAll(headings)) {
      const behind = index + heading.length;
      const before = wordsOf(text.slice(Math.max(0, index - LONGEST_TERM), index)).slice(-MOST_WORDS);
      const title = titleEnd(before, text.slice(behind, behind + LONGEST_TERM));
      if (title > 0) cards.push({ from: index, to: behind + title, side: "behind" });
    }
    return cards;
  };
}

/** How far the title of a card goes in what follows its heading; 0 where the term before it is not in it. */
function titleEnd(before: readonly Word[], behind: string): number {
  const words = wordsOf(behind);
  for (let size = before.length; size > 0; size--) {
    const term = before.slice(-size);
    for (const first of [0, 1]) {
      const end = repeated(term, words, first);
      if (end > 0) return end;
    }
  }
  const letters = before.at(-1)?.text ?? "";
  const bracket = LETTERS.test(letters) ? behind.indexOf(`(${letters})`) : -1;
  return bracket > 0 && !/[.!?]/.test(behind.slice(0, bracket)) ? bracket + letters.length + 2 : 0;
}

/** Where the term ends that stands again from a word on, an article or a bracket with its letters about it. */
function repeated(term: readonly Word[], words: readonly Word[], first: number): number {
  const isAgain = term.every(({ text }, at) => {
    const again = words[first + at]?.text ?? "";
    return fold(at === term.length - 1 ? unsigned(again) : again) === fold(text);
  });
  if (!isAgain) return 0;
  const last = words[first + term.length - 1]!;
  const letters = words[first + term.length];
  if (letters && /^\(\p{Lu}[\p{Lu}\p{N}]+\)/u.test(letters.text))
    return letters.from + letters.text.indexOf(")") + 1;
  return last.from + unsigned(last.text).length;
}

const fold = (word: string): string => word.toLowerCase();

/** A word without the signs at its end. */
function unsigned(word: string): string {
  let to = word.length;
  while (to > 0 && SIGNS.includes(word[to - 1]!)) to--;
  return word.slice(0, to);
}

const SIGNS = ".,:;!?)";
