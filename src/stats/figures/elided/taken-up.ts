// They built 30 million square metres. The figure rose to 40 million.      Imports were 40 percent. Maybe even 45.
//                                                         ^^^^^^^^^^                                            ^^
// A number told of the same thing as the last one of the sentence before, in its unit and at its scale.

import { mark } from "../../../dialect/figures/mark.js";
import type { Quantity } from "../grammar/quantity.js";
import type { Context } from "../meaning/items.js";
import type { Tokens } from "../tokens.js";
import { isComparable, isOneOrYear, likeOf } from "./again.js";
import { isOfSame } from "./word-before.js";

export function asTakenUp(
  tokens: Tokens,
  quantity: Quantity,
  before: readonly Quantity[],
  context: Context,
): Quantity | null {
  if (isOneOrYear(quantity) || before.some(({ unit }) => unit !== null)) return null;
  if (!isOfSame(tokens, quantity) && (quantity.from === 0 || !isAlone(tokens, quantity))) return null;
  const last = context()
    .at(-1)
    ?.list.findLast((item) => item.quantity !== null)?.quantity;
  if (last?.form !== "amount") return null;
  const told = likeOf(quantity, last);
  return isComparable(told, last) ? told : null;
}

/** `a tax on over 300,000 rubles. Who earns 300,000 …`, `$46 billion. Take $46 …`: the very number of an amount before */
export function asRepeated(quantity: Quantity, context: Context): Quantity | null {
  const { form, scale, unit, value } = quantity;
  if (
    isOneOrYear(quantity) ||
    scale > 1 ||
    (form === "bare" && !(typeof value === "number" && value >= MANY))
  )
    return null;
  for (const { list } of context().toReversed())
    for (const { quantity: like } of list) {
      if (like?.form !== "amount" || (form === "amount" && (unit !== like.unit || like.scale === 1)))
        continue;
      const told = likeOf(quantity, like);
      if (told.value === like.value) return told;
    }
  return null;
}

/** Fewer may be told of two things by chance. */
const MANY = 100;

/** `Maybe even 45.`, `About 45 a month?`: nothing else is said. */
export const isAlone = ({ words, tape, list }: Tokens, { from, to }: Quantity): boolean =>
  ENDED.test(tape.slice(to)) &&
  list
    .slice(0, from)
    .every(
      ({ term, lower }) =>
        term.mark === mark.approximation || words.elided.only.test(lower) || words.elided.then.test(lower),
    );
const ENDED = new RegExp(`^(?:${mark.article}${mark.timeUnit}|${mark.vague})?${mark.stop}?$`);
