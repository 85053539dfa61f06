// Thank you. Mr. Rask (Applause.) We shall …
// ^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^ a stop, a sign behind it or none, then a capital; not the stop of an abbreviation
import type { Dialect } from "../../dialect/dialect.js";
import type { Span } from "../../source/block.js";

/** A letter and its stop. */
const INITIAL = /^[“"«(]?(?:\p{Lu}\p{M}?\.-?)+$/u;
const STOPPED = /[.!?…][”"»’)\]]*$|[.!?…]“$/;

/** How a dialect's text falls into sentences. */
export interface Sentences {
  /** Whether a word ends a sentence before the next word. */
  readonly endsSentence: (word: string, next: string) => boolean;
  /** The sentences of a stretch, as they lie in the text. */
  readonly sentencesOf: (text: string, stretch: Span) => Span[];
}

export function createSentences({ abbreviation, numberAbbreviations }: Dialect): Sentences {
  const beforeNumbers = new Set(numberAbbreviations.map((word) => `${word}.`));

  // School No. 4
  //        ^^^ but `No. It is not`
  const isNumber = (word: string, next: string): boolean =>
    /^\p{N}/u.test(next) && beforeNumbers.has(word.toLowerCase());

  const endsSentence = (word: string, next: string): boolean =>
    STOPPED.test(word) && !INITIAL.test(word) && !abbreviation.test(word) && !isNumber(word, next);

  const sentencesOf = (text: string, { from, to }: Span): Span[] => {
    const sentences: Span[] = [];
    let start = -1;
    let end = from;
    let last = "";
    for (const { 0: word, index } of text.slice(from, to).matchAll(/\S+/g)) {
      if (start >= 0 && /^[“”"«„(‘[<]*[\p{Lu}\p{N}]/u.test(word) && endsSentence(last, word)) {
        sentences.push({ from: start, to: end });
        start = -1;
      }
      if (start < 0) start = from + index;
      end = from + index + word.length;
      last = word;
    }
    if (start >= 0) sentences.push({ from: start, to: end });
    return sentences;
  };

  return { endsSentence, sentencesOf };
}
