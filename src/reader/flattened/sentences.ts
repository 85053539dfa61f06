// Thank you. Mr. Rask (Applause.) We shall …
// ^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^ a stop, a sign behind it or none, then a capital; not the stop of an abbreviation
import type { Dialect } from "../../dialect/dialect.js";
import type { Span } from "../../source/block.js";

/** A letter and its stop. */
const INITIAL = /^[“"«(]?(?:\p{Lu}\p{M}?\.-?)+$/u;
const STOPPED = /[.!?…][”"»’)\]]*$|[.!?…]“$/;

/** How a dialect's text falls into sentences. */
export interface Sentences {
  /** Whether a word ends a sentence. */
  readonly endsSentence: (word: string) => boolean;
  /** The sentences of a stretch, as they lie in the text. */
  readonly sentencesOf: (text: string, stretch: Span) => Span[];
}

export function createSentences({ abbreviation }: Dialect): Sentences {
  const endsSentence = (word: string): boolean =>
    STOPPED.test(word) && !INITIAL.test(word) && !abbreviation.test(word);

  const sentencesOf = (text: string, { from, to }: Span): Span[] => {
    const sentences: Span[] = [];
    let start = -1;
    let end = from;
    let stopped = false;
    for (const { 0: word, index } of text.slice(from, to).matchAll(/\S+/g)) {
      if (stopped && /^[“”"«„(‘[<]*[\p{Lu}\p{N}]/u.test(word) && start >= 0) {
        sentences.push({ from: start, to: end });
        start = -1;
      }
      if (start < 0) start = from + index;
      end = from + index + word.length;
      stopped = endsSentence(word);
    }
    if (start >= 0) sentences.push({ from: start, to: end });
    return sentences;
  };

  return { endsSentence, sentencesOf };
}
