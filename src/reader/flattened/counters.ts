// … is ready. 2 of 5 With President …      Port Elin 1 of 3 With President …
//             ^^^^^^ a capital behind it, and before it no small word: `why 17 of 34 harbours`
import type { Dialect } from "../../dialect/dialect.js";
import { counter } from "../../grammar/photo-caption.js";
import type { MarkedSpan, MarkedSpanFinder } from "./marked-span.js";

const COUNTER = /(?<![\p{L}\p{N}])\d{1,3} \p{L}{1,4} \d{1,3}(?![\p{L}\p{N}])/gu;
const LONGEST_WORD = 40;

export function createCounterFinder(dialect: Dialect): MarkedSpanFinder {
  const readCounter = counter(dialect);
  return (text, least, most) => {
    const found: MarkedSpan[] = [];
    for (const { 0: words, index } of text.slice(least, most).matchAll(COUNTER)) {
      const from = least + index;
      const to = from + words.length;
      const isApart = opensBehind(text.slice(Math.max(least, from - LONGEST_WORD), from)) && opens(text, to);
      if (isApart && readCounter(words)) found.push({ from, to, kind: "counter" });
    }
    return found;
  };
}

/** Whether the last word of a stretch lets a caption open behind it: none, one with a capital, one that ends a sentence. */
function opensBehind(before: string): boolean {
  const word = before.trimEnd().split(/\s/).at(-1)!;
  return word === "" || /^[\p{Lu}\d*]/u.test(word) || /[.!?…>*”"»“)]$/u.test(word);
}

const opens = (text: string, at: number): boolean => /^\s+[\p{Lu}“"«]/u.test(text.slice(at, at + 4));
