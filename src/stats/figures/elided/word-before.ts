import { mark } from "../../../dialect/figures/mark.js";
import type { Quantity } from "../grammar/quantity.js";
import { type Tokens, textOf } from "../tokens.js";

/** Where the last word before a number stands, small words of measure apart: `employs` in `employs only about 3,500`. */
export function wordBefore({ words, tape, list }: Tokens, { from }: Pick<Quantity, "from">): number {
  let at = from - 1;
  while (MEASURE.has(tape[at]!) || words.elided.only.test(list[at]?.lower ?? "")) at--;
  return at;
}

const MEASURE: ReadonlySet<string> = new Set([mark.approximation, mark.article, mark.vague]);

/** `it is now under 50`, `the figure rose to 40 million`: do the words before it tell of the same thing again? */
export function isOfSame(tokens: Tokens, quantity: Quantity): boolean {
  const to = wordBefore(tokens, quantity) + 1;
  return tokens.words.elided.takenUp.test(textOf(tokens.list.slice(Math.max(0, to - NEAR), to)));
}

/** How many words before the number may say that it is of the same thing. */
const NEAR = 6;

/** Does the word say how much: `is`, `of`, `rose to`? */
export const leadsTo = ({ words, tape, list }: Tokens, word: number): boolean =>
  words.kind.being.test(list[word]?.lower ?? "") || ARRIVES.test(tape.slice(0, word + 1));
const ARRIVES = new RegExp(`${mark.movement}${mark.to}$`);

/** Has the number a verb before it, with whoever gets it between: `gives`, `gives the town`? */
export function isObjectOf(verbs: RegExp, { tape, list }: Tokens, lead: number): boolean {
  for (let verb = lead; verb > lead - WHOM && RECEIVER.has(tape[verb]!); verb--)
    if (verbs.test(list[verb]!.lower)) return true;
  return false;
}

/** How many words may name who gets something, the verb included, and what they are. */
const WHOM = 5;
const RECEIVER: ReadonlySet<string> = new Set([
  mark.word,
  mark.the,
  mark.our,
  mark.article,
  mark.country,
  mark.topic,
  mark.outside,
]);
