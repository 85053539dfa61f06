// The average wage is 31,000.      They are paid 50,000 to 54,000.      Wages rise. It is 50,000 now.
//                     ^^^^^^                    ^^^^^^^^^^^^^^^^                       ^^^^^^
// Thousands of nothing are money where the words name what is paid.

import { mark } from "../../../dialect/figures/mark.js";
import { isMoney, type Quantity } from "../grammar/quantity.js";
import type { Context } from "../meaning/items.js";
import type { Token, Tokens } from "../tokens.js";
import { isAlone } from "./taken-up.js";
import { isObjectOf, isOfSame, leadsTo, wordBefore } from "./word-before.js";

/** Fewer may be of anything: `the wage index is 104`. */
const FEW = 1000;
/** How many words before the number the name of what is paid may stand. */
const REACH = 10;

/** `nearest` are the quantities of the sentence, the nearest of them first. */
export function asPaid(
  tokens: Tokens,
  quantity: Quantity,
  nearest: readonly Quantity[],
  context: Context,
): Quantity | null {
  const { value } = quantity;
  if ((typeof value === "number" ? value : value.min) < FEW || tokens.tape[quantity.from] === mark.year)
    return null;
  if (isListed(tokens, quantity, nearest[0])) return { ...quantity, form: "amount", unit: nearest[0]!.unit };
  if (
    !isObject(tokens, quantity, context) &&
    !isOfPayment(tokens, quantity) &&
    !isPaidBefore(tokens, quantity, context)
  )
    return null;
  return { ...quantity, form: "amount", unit: moneyIn(nearest, context) ?? "XXX" };
}

/** The word that leads to it: `earn` in `earn from 20,000 to 30,000`, `rose` in `rose by 5 percent to 30,000`. */
function leadOf(tokens: Tokens, quantity: Quantity): number {
  const lead = wordBefore(tokens, quantity);
  if (tokens.tape[lead] === mark.from) return lead - 1;
  return (tokens.tape[lead] === mark.to ? MOVED.exec(tokens.tape.slice(0, lead))?.index : undefined) ?? lead;
}
const MOVED = new RegExp(
  `${mark.movement}[${mark.by}${mark.approximation}]{0,2}[${mark.digits}${mark.cardinal}]${mark.percent}$`,
);

/** `earns almost 38,000`, `pays each of them 38,000`; beside wages, `gets 38,000` */
function isObject(tokens: Tokens, quantity: Quantity, context: Context): boolean {
  const { pays, gives, payment } = tokens.words.elided;
  const lead = leadOf(tokens, quantity);
  if (isObjectOf(pays, tokens, lead)) return true;
  if (!gives.test(tokens.list[lead]?.lower ?? "")) return false;
  return [...tokens.list, ...(context().at(-1)?.list ?? [])].some(({ lower }) => payment.test(lower));
}

/** `the average wage of welders is 38,000`, `a pension over 9,000`, `the wage is good – 38,000` */
function isOfPayment(tokens: Tokens, quantity: Quantity): boolean {
  const { tape, list } = tokens;
  const { payment } = tokens.words.elided;
  const lead = leadOf(tokens, quantity);
  if (lead < quantity.from - 1 && payment.test(list[lead]?.lower ?? "")) return true;
  if (!leadsTo(tokens, lead) && !LEADS.test(tape.slice(0, lead + 1))) return false;
  let from = lead;
  while (from > Math.max(0, lead - REACH) && !BREAKS.has(tape[from - 1]!)) from--;
  const subject = list.slice(from, lead);
  return subject.some(({ lower }) => payment.test(lower)) && !namesNumber(tokens, subject);
}
/** A dash; `went up from`, `rose by` */
const LEADS = new RegExp(`(?:${mark.dash}|${mark.movement}${mark.by}?)$`);

/** `the number of pensions` */
const namesNumber = ({ words }: Tokens, said: readonly Pick<Token, "lower">[]): boolean =>
  said.some(({ lower }) => words.elided.number.test(lower));

/** What ends the words about the number. */
const BREAKS: ReadonlySet<string> = new Set([
  mark.comma,
  mark.semicolon,
  mark.colon,
  mark.stop,
  mark.contrast,
  mark.dash,
  mark.digits,
  mark.cardinal,
]);

/** `16,000 rubles, 17,000`, `16,000 rubles plus 17,000`: one more, with no word between */
const isListed = ({ tape }: Tokens, { from }: Quantity, last: Quantity | undefined): boolean =>
  last !== undefined && isMoney(last.unit) && LISTED.test(tape.slice(last.to, from));
const LISTED = new RegExp(`^[${mark.comma}${mark.plus}]$`);

/** `Wages are rising. It is 38,000 now`, `How much are they paid? About 38,000`: what the sentence before named. */
export function isPaidBefore(tokens: Tokens, quantity: Quantity, context: Context): boolean {
  if (!isOfSame(tokens, quantity) && !isAlone(tokens, quantity)) return false;
  const before = context().at(-1)?.list ?? [];
  // `the number of those with a pension`
  if (namesNumber(tokens, [...before, ...tokens.list.slice(0, quantity.from)])) return false;
  return before.some(({ lower }) => tokens.words.elided.payment.test(lower));
}

/** The money that is nearest, or was spoken of last. */
export function moneyIn(nearest: readonly Quantity[], context: Context): Quantity["unit"] | undefined {
  const said = context().flatMap(({ list }) => list.flatMap(({ quantity }) => quantity ?? []));
  return [...said, ...nearest.toReversed()].findLast(({ unit }) => isMoney(unit))?.unit;
}
