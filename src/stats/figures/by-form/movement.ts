// вырос на 5 процентов      увеличил в два раза      на 5 процентов дороже      а улов – на 5 процентов
// ^^^^^                     ^^^^^^^^                              ^^^^^^
// Whether a quantity is told of something that moves, and by which word.

import type { Span } from "../../../source/block.js";
import type { Quantity } from "./quantity.js";
import { type FormSentence, type FormToken, lastIn, letter } from "./tape.js";

/** A word of movement is near: so many tokens before. */
const NEAR = 8;
/** One that is carried on from clause to clause may be so far. */
const FAR = 64;

const by = `${letter.approximation}?${letter.by}${letter.approximation}?$`;
/** `на 5 процентов`, up to the number */
export const BY = new RegExp(by);
/** `в два раза, или на 5 тонн` */
const AND_BY = new RegExp(`^[${letter.stop}${letter.dash}]?${letter.and}?${by}`);
/** `а улов – на 5 процентов`, `– за три года на 5 процентов` */
const DASH_BY = new RegExp(
  `${letter.dash}(?:${letter.within}[${letter.digits}${letter.cardinal}${letter.word}]{0,2}${letter.period})?${by}`,
);
const STOP_BY = new RegExp(`[${letter.stop}]${by}`);

/** The clause of a quantity before it, as far as its words may be of it. */
export function clauseBefore(tape: string, at: number): Span {
  const stop = tape.slice(0, at).lastIndexOf(letter.stop);
  return { from: Math.max(stop + 1, at - NEAR), to: at };
}

/** The word of movement in the clause of a quantity. */
export const movementNear = (sentence: FormSentence, { opens, to }: Quantity): FormToken | null =>
  movementOf(sentence, clauseBefore(sentence.tape, opens), to);

/** Is it a movement without such a word beside it: compared, joined to the last change, or in a clause without a verb? */
export function movesWithout(
  sentence: FormSentence,
  { opens, to }: Quantity,
  /** Where the last change ends. */
  changed: number | null,
): boolean {
  const { tokens, tape } = sentence;
  return (
    compares(tape[opens - 1] === letter.by ? tokens[opens - 2] : undefined) ||
    compares(tokens[to]) ||
    (changed !== null && AND_BY.test(tape.slice(changed, opens))) ||
    (hasNoVerb(tape, opens, to) &&
      movementOf(sentence, { from: Math.max(0, opens - FAR), to: opens }, tape.length) !== null)
  );
}

/** `больше на 5 процентов`, `на 5 процентов дороже`, where `более чем на 5 процентов` says how exactly. */
export const compares = (token: FormToken | undefined): boolean =>
  token?.letter === letter.comparative ||
  (token?.words === 1 && (token.approx === "over" || token.approx === "under"));

/** Nothing stands in the clause of a quantity that could be its verb: `вырос, по данным порта, на 5 процентов`. */
function hasNoVerb(tape: string, from: number, to: number): boolean {
  const before = tape.slice(Math.max(0, from - NEAR), from);
  return DASH_BY.test(before) || (STOP_BY.test(before) && (to >= tape.length || tape[to] === letter.stop));
}

/**
 * The word of movement that a quantity belongs to: the last one before it, or the first behind. In `вырос и купил сети на 5
 * рублей` a verb that `by` says the price of is nearer, and in `продал на 5 рублей и увеличил` it has the quantity; in
 * `подписал план на 5 процентов снизить` the movement is at the quantity.
 */
function movementOf({ tokens, tape }: FormSentence, before: Span, behind: number): FormToken | null {
  const priced = BY.test(tape.slice(0, before.to));
  const last = lastIn(tokens, before, letter.movement + (priced ? letter.filling : ""));
  if (last?.letter === letter.movement) return last;
  const next = clauseBehind(tape, behind).search(priced ? FIRST_VERB : letter.movement);
  if (next < 0 || (last && next > 0)) return null;
  const verb = tokens[behind + next]!;
  return verb.letter === letter.movement ? verb : null;
}

const FIRST_VERB = new RegExp(`[${letter.movement}${letter.filling}]`);

/** What stands behind a quantity in its clause. */
function clauseBehind(tape: string, from: number): string {
  const behind = tape.slice(from, from + NEAR);
  const stop = behind.indexOf(letter.stop);
  return stop < 0 ? behind : behind.slice(0, stop);
}
