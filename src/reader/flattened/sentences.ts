// Thank you. Mr. Rask (Applause.) We shall …
// ^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^ a stop, a sign behind it or none, then a capital; not the stop of an abbreviation
import type { Span } from "../../source/block.js";

/** A letter and its stop. */
const INITIAL = /^[“"«(]?(?:\p{Lu}\.)+$/u;
/** `Mr.`, `St.`: no vowel, and a stop. */
const ABBREVIATION = /^\p{Lu}[bcdfghj-np-tvwxz]{1,3}\.$/u;
const STOPPED = /[.!?…][”"»’)\]]*$|[.!?…]“$/;

/** Whether a word ends a sentence. */
export function endsSentence(word: string): boolean {
  return STOPPED.test(word) && !INITIAL.test(word) && !ABBREVIATION.test(word);
}

/** The sentences of a stretch, as they lie in the text. */
export function sentencesOf(text: string, { from, to }: Span): Span[] {
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
}
