// Whether a number of this unit and size can be of a topic.

import type { Indicator } from "../../figure.js";
import { isMoney } from "../../grammar/quantity.js";
import type { Item } from "../items.js";
import type { Statement } from "../statement.js";

/** What is told of goods that are counted. */
const DEALT: ReadonlySet<Indicator> = new Set(["exports", "imports", "industrial_output"]);

/** Can the number be of it? What was spoken of before has no item here. */
export function fits(statement: Statement, indicator: Indicator, item: Item | null): boolean {
  const { quantity } = statement;
  if (quantity.form === "count") return DEALT.has(indicator) || (item !== null && indicator === "other");
  // Floor space is of houses
  if (quantity.unit === "square_metre") return indicator === "other";
  // `Investment was spoken of. They carried 5 million tonnes`
  if (item === null && PHYSICAL.has(quantity.unit ?? "")) return !OF_MONEY.has(indicator);
  return !isMoney(quantity.unit) || isPayable(statement, indicator, item);
}

const PHYSICAL: ReadonlySet<string> = new Set(["tonne", "barrel", "cubic_metre", "kwh", "watt"]);
/** What is told in money, or in percent, alone. */
const OF_MONEY: ReadonlySet<Indicator> = new Set([
  "investment",
  "budget",
  "gdp",
  "inflation",
  "unemployment",
]);

/** Rates are told in percent. */
const RATES: ReadonlySet<Indicator> = new Set(["inflation", "unemployment"]);
/** What has no price as a whole. */
const OF_THINGS: ReadonlySet<Indicator> = new Set([
  "industrial_output",
  "agriculture",
  "energy_supply",
  "gdp",
]);
/** A sum of less is told of one person or one thing: a price, a payment. */
const OF_MANY = 1e6;
/** Weight of what is named for itself: `investment`, `trade`. */
const NAMED = 6;

/** Can the sum of money be of it? */
function isPayable(statement: Statement, indicator: Indicator, item: Item | null): boolean {
  if (RATES.has(indicator)) return false;
  // `Oil was spoken of. The yard cost 5 billion`
  if (item === null && OF_THINGS.has(indicator) && !isTakenUp(statement)) return false;
  const { items, quantity } = statement;
  const { value } = quantity;
  if (indicator === "other" || (typeof value === "number" ? value : value.max) >= OF_MANY) return true;
  return item !== null && (item.term.weight === NAMED || items.words.topic.levied.test(item.lower));
}

/** Does a pronoun of its clause take up what was spoken of: `its volume is 5 billion`? */
const isTakenUp = ({ items: { list, words }, opens, at }: Statement): boolean =>
  list.slice(opens, at).some(({ lower }) => words.topic.it.test(lower) || words.elided.its.test(lower));
