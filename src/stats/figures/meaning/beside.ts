// What a topic word tells nothing of where it stands: before another noun, or beside a number of another unit or size.

import { mark } from "../../../dialect/figures/mark.js";
import type { Indicator } from "../figure.js";
import { textOf } from "../tokens.js";
import { isMoney } from "./eligible.js";
import type { Item, Items } from "./items.js";
import type { Statement } from "./statement.js";

const BRANCHES: ReadonlySet<Indicator> = new Set(["industrial_output", "agriculture"]);

/** `investment-related costs`, `the drug market`: the noun behind it is measured. */
export function isAttribute({ words, list, tape }: Items, { index, term }: Item): boolean {
  const next = list[index + 1];
  if (!next) return false;
  if (next.term.mark === mark.hyphen) return tape[index + 2] === mark.word;
  return BRANCHES.has(term.indicator!) && words.topic.market.test(next.lower);
}

/** A sum of less is told of one person or one thing: a price, a payment. */
const OF_MANY = 1e6;
/** Rates are told in percent. */
const RATES: ReadonlySet<Indicator> = new Set(["inflation", "unemployment"]);
/** What is told of goods that are counted. */
const DEALT: ReadonlySet<Indicator> = new Set(["exports", "imports", "industrial_output"]);
/** What has no price as a whole. */
const OF_THINGS: ReadonlySet<Indicator> = new Set([
  "industrial_output",
  "agriculture",
  "energy_supply",
  "gdp",
]);
/** Weight of what is named for itself: `investment`, `trade`. */
const NAMED = 6;

/** Can a number of this unit and size be of it? What was spoken of before has no item here. */
export function fits(statement: Statement, indicator: Indicator, item: Item | null): boolean {
  const { items, quantity } = statement;
  if (quantity.form === "count") return DEALT.has(indicator) || (item !== null && indicator === "other");
  // Floor space is of houses
  if (quantity.unit === "square_metre") return indicator === "other";
  if (!isMoney(quantity.unit)) return true;
  if (RATES.has(indicator)) return false;
  // `Oil was spoken of. The yard cost 5 billion`
  if (item === null && OF_THINGS.has(indicator) && !isTakenUp(statement)) return false;
  const { value } = quantity;
  if (indicator === "other" || (typeof value === "number" ? value : value.max) >= OF_MANY) return true;
  return item !== null && (item.term.weight === NAMED || items.words.topic.levied.test(item.lower));
}

/** Does a pronoun of its clause take up what was spoken of: `its volume is 5 billion`? */
const isTakenUp = ({ items: { list, words }, opens, at }: Statement): boolean =>
  list.slice(opens, at).some(({ lower }) => words.topic.it.test(lower) || words.elided.its.test(lower));

/** How far before its number the verb stands. */
const NEAR = 4;

/** `30 percent cheaper`, `they pay 30 percent more for it`: how much it costs, whatever it is. */
export function isPrice({ items, quantity, at, closes }: Statement): boolean {
  const { dearer, pays, levied } = items.words.topic;
  if (isMoney(quantity.unit)) return false;
  const behind = items.list.slice(at + 1, Math.min(closes, at + 1 + NEAR));
  if (dearer.test(textOf(behind))) return true;
  return (
    items.words.comparison.opens.test(behind[0]?.lower ?? "") &&
    items.list.slice(Math.max(0, at - NEAR), at).some(({ lower }) => pays.test(lower)) &&
    !behind.some(({ lower }) => levied.test(lower))
  );
}
