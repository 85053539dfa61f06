// The port takes 600 million tonnes, soon a billion.      20 billion was allocated.      The airline will carry 33 million.
//                                           ^^^^^^^       ^^^^^^^^^^                                             ^^^^^^^^^^
// Millions and billions of nothing: of the nearest unit of such numbers, of what was just spoken of, else money.

import { mark } from "../../../dialect/figures/mark.js";
import { isMoney, type Quantity } from "../grammar/quantity.js";
import { type Context, type Item, type Items, itemsOf } from "../meaning/items.js";
import type { Tokens } from "../tokens.js";
import { isPaidBefore, moneyIn } from "./pay.js";
import { isObjectOf, wordBefore } from "./word-before.js";

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
  const thing = namesMoney(tokens, quantity)
    ? null
    : (asOtherLarge(quantity, nearest) ??
      asCarried(tokens, quantity, context) ??
      asJustSaid(tokens, quantity, context));
  return thing ?? asMoney(tokens, quantity, nearest, context);
}

/** `307 billion in investment`, `5 billion of direct investment`, `5 billion revenue`: money, even beside tonnes */
export function namesMoney({ words, tape, list }: Tokens, { to, scale }: Quantity): boolean {
  if (scale < MILLION) return false;
  const { moneyNoun, after } = words.elided;
  let noun = tape[to] === mark.of || tape[to] === mark.in ? to + 1 : to;
  for (let more = ATTRIBUTES; more > 0 && ATTRIBUTE.has(tape[noun]!) && !isNoun(noun); more--) noun++;
  return isNoun(noun) && !GOES_ON.has(tape[noun + 1]!);

  // `40 million revenue stamps` are stamps
  function isNoun(at: number): boolean {
    const next = list[at + 1];
    return moneyNoun.test(list[at]?.lower ?? "") && (next?.term.mark !== mark.word || after.test(next.lower));
  }
}

/** How many words may stand before the noun. */
const ATTRIBUTES = 4;
const ATTRIBUTE: ReadonlySet<string> = new Set([mark.the, mark.our, mark.article, mark.word, mark.country]);
/** What shows that the noun is none, but the attribute of another. */
const GOES_ON: ReadonlySet<string> = new Set([mark.topic, mark.counted, mark.outside, mark.hyphen]);

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

/** `The airline will carry 33 million`, `passenger traffic reached 33 million`: passengers. */
function asCarried(tokens: Tokens, quantity: Quantity, context: Context): Quantity | null {
  const { words, list } = tokens;
  const verb = wordBefore(tokens, quantity);
  const subject = list.slice(0, verb).findLast(({ term }) => term.indicator !== undefined);
  const carried = words.elided.traffic.test(subject?.lower ?? "");
  if (!carried && !words.elided.carries.test(list[verb]?.lower ?? "")) return null;
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
  const before = moneyIn(nearest, context);
  const money =
    before !== undefined ||
    quantity.scale >= BILLION ||
    namesMoney(tokens, quantity) ||
    isGiven(tokens, quantity) ||
    isPaidBefore(tokens, quantity, context) ||
    saysMoney(tokens);
  if (!money) return null;
  // `The price is $50 per barrel. Output fell by a million`: barrels, where nobody pays
  const paid = tokens.list.some(({ lower }) => tokens.words.elided.money.test(lower));
  const unit = before?.split("/").at(paid ? 0 : -1) ?? "XXX";
  return { ...quantity, form: "amount", unit: unit as Quantity["unit"] };
}

/** `gets a million a day`, `gave the town 5 million` */
const isGiven = (tokens: Tokens, quantity: Quantity): boolean =>
  !tokens.list.some(({ lower }) => tokens.words.eligible.travel.test(lower)) &&
  isObjectOf(tokens.words.elided.gives, tokens, wordBefore(tokens, quantity));

/** Words that make a number without a unit money: somebody pays, earns or owes it. */
function saysMoney(tokens: Tokens, said: Items["list"] = []): boolean {
  const { list } = itemsOf(tokens, { quantities: [], periods: [] });
  const isNew = ({ lower, term }: Item): boolean =>
    (term.weight ?? 0) >= 5 && !said.some((one) => one.lower === lower);
  return list.some((item) => isNew(item) || tokens.words.elided.money.test(item.lower));
}
