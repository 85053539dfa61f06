// We have built the harbour with the help of the Harbour
// League and of our neighbours.            a line that ends in a letter ends no paragraph of speech
//
// Not so: `Friends,` before `I am glad`; a heading before a label; the place under the time; a title before its date.
import { isLabelAlone } from "../label-line.js";
import { type LineWords, wordsOf } from "./line-words.js";

/** A salutation has no more words. */
const MOST_SALUTED = 7;
/** The time of the event is in one of the first lines. */
const LONGEST_HEAD = 30;
const TIME = /^\d{1,2}:\d{2}$/;

const LETTER_END = /[\p{L}\p{M}\p{N}]$/u;
const LOWER = /^\p{Ll}/u;
/** `* * *`, `<…>` */
const BREAK = /^[*<]/;

/** The first line that may go on from the one before it: behind the first of the body, which may be a place. */
export function bodyFrom(lines: readonly string[], { isDateline }: LineWords): number {
  for (let at = Math.min(lines.length - 1, LONGEST_HEAD); at > 0; at--)
    if (TIME.test(lines[at]!) || isDateline(lines[at]!)) return at + 3;
  return 1;
}

/** Whether a paragraph that ends in no line goes on in the next. */
export function goesOn(line: string, next: string, { isSetApart }: LineWords): boolean {
  if (isSetApart(line) || isSetApart(next) || isLabelAlone(next) || BREAK.test(next)) return false;
  if (LETTER_END.test(line)) return true;
  return line.endsWith(",") && (LOWER.test(next) || !couldBeSalutation(line));
}

const couldBeSalutation = (line: string): boolean => wordsOf(lastSentence(line)).length <= MOST_SALUTED;

/** The words of a line behind the last end of a sentence in it. */
const lastSentence = (line: string): string =>
  line.slice(Math.max(...STOPS.map((stop) => line.lastIndexOf(stop))) + 1);

const STOPS = [".", "!", "?", "…"];
