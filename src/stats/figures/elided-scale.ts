// The port takes 600 million tonnes, soon a billion.      20 billion was allocated.      The airline will carry 33 million.
//                                           ^^^^^^^       ^^^^^^^^^^                                             ^^^^^^^^^^
// Millions and billions of nothing: of the nearest unit of such numbers, of what was just spoken of, else money.

import { mark } from "../../dialect/figures/mark.js";
import type { Quantity } from "./grammar/quantity.js";
import { isMoney } from "./meaning/eligible.js";
import { type Context, type Item, type Items, itemsOf } from "./meaning/items.js";
import type { Tokens } from "./tokens.js";

const MILLION = 1e6;
/** So many are of money or of goods: nobody counts things, or people, in billions. */
const BILLION = 1e9;

export const isLarge = ({ scale }: Quantity): boolean => scale >= MILLION;

/** `nearest` are the quantities of the sentence, those before it first, the nearest of them first. */
export function asLarge(
  tokens: Tokens,
  quantity: Quantity,
  nearest: readonly Quantity[],
  context: Context,
): Quantity | null {
  const sum = nearest.find(({ unit }) => isMoney(unit) && unit?.includes("/") === false);
  if (sum) return { ...quantity, form: "amount", unit: sum.unit };
  const thing = isInvested(tokens, quantity)
    ? null
    : (asOtherLarge(quantity, nearest) ??
      asCarried(tokens, quantity, context) ??
      asJustSaid(tokens, quantity, context));
  return thing ?? asMoney(tokens, quantity, nearest, context);
}

/** `307 billion in investment`: money, even beside tonnes */
const isInvested = ({ tape, list }: Tokens, { to }: Quantity): boolean =>
  tape[to] === mark.in && list[to + 1]?.term.flow === "investment";

/** `600 million tonnes and soon 700 million`, `90 buses … 2 million` */
function asOtherLarge(quantity: Quantity, nearest: readonly Quantity[]): Quantity | null {
  const like = nearest.find(
    (one) =>
      one.unit !== null &&
      (isLarge(one) || one.class === "trips" || one.class === "goods") &&
      !(one.unit === "count" && quantity.scale >= BILLION),
  );
  return like ? inUnitOf(quantity, like) : null;
}

export const inUnitOf = (quantity: Quantity, { unit, class: counted }: Quantity): Quantity => ({
  ...quantity,
  // What is no matter of the economy, or perhaps a traveller, stays to be judged
  form: unit === "count" && (counted === null || counted === "people") ? "count" : "amount",
  unit,
  class: counted,
});

/** `The airline will carry 33 million`: passengers. */
function asCarried({ words, tape, list }: Tokens, quantity: Quantity, context: Context): Quantity | null {
  const verb = tape[quantity.from - 1] === mark.approximation ? quantity.from - 2 : quantity.from - 1;
  if (!words.elided.carries.test(list[verb]?.lower ?? "")) return null;
  const travels = [...list, ...context().flatMap((items) => items.list)].some(({ lower }) =>
    words.eligible.travel.test(lower),
  );
  return travels ? { ...quantity, form: "count", unit: "count", class: "trips" } : null;
}

/**
 * `The ports can take 600 million tonnes. Soon they will take a billion`: in the unit of the last such number, which is no
 * money, where the sentence speaks of nothing that its sentence did not; millions may be of anything where no topic is the same.
 */
function asJustSaid(tokens: Tokens, quantity: Quantity, context: Context): Quantity | null {
  for (const { list } of context().toReversed()) {
    const last = list.findLast((item) => item.quantity !== null && isTakenUp(item.quantity))?.quantity;
    if (!last) continue;
    if (isMoney(last.unit) || (last.unit === "count" && last.class === null)) return null;
    const topic = tokens.list.some(
      ({ term, lower }) => term.indicator !== undefined && list.some((one) => one.lower === lower),
    );
    const goesOn = (topic || quantity.scale >= BILLION) && !saysMoney(tokens, list);
    return goesOn ? inUnitOf(quantity, last) : null;
  }
  return null;
}

/** Money, what is told in millions, and who travels. */
const isTakenUp = (one: Quantity): boolean =>
  isMoney(one.unit) || (one.unit !== null && (isLarge(one) || one.class === "trips"));

/** `20 billion was allocated`: in the currency, or at the price, beside it or spoken of before */
function asMoney(
  tokens: Tokens,
  quantity: Quantity,
  nearest: readonly Quantity[],
  context: Context,
): Quantity | null {
  const said = context().flatMap(({ list }) => list.flatMap(({ quantity: other }) => other ?? []));
  const before = [...said, ...nearest.toReversed()].findLast(({ unit }) => isMoney(unit))?.unit;
  if (before === undefined && quantity.scale < BILLION && !saysMoney(tokens)) return null;
  // `The price is $50 per barrel. Output fell by a million`: barrels, where nobody pays
  const paid = tokens.list.some(({ lower }) => tokens.words.elided.money.test(lower));
  const unit = before?.split("/").at(paid ? 0 : -1) ?? "XXX";
  return { ...quantity, form: "amount", unit: unit as Quantity["unit"] };
}

/** Words that make a number without a unit money: somebody pays, earns or owes it. */
function saysMoney(tokens: Tokens, said: Items["list"] = []): boolean {
  const { list } = itemsOf(tokens, { quantities: [], periods: [] });
  const isNew = ({ lower, term }: Item): boolean =>
    (term.weight ?? 0) >= 3 && !said.some((one) => one.lower === lower);
  return list.some((item) => isNew(item) || tokens.words.elided.money.test(item.lower));
}
