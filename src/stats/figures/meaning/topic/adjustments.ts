// Oil was spoken of: our supplies grew by 15 percent.      exports of gas grew by 5 percent
//                        ^^^^^^^^                                     ^^^
// What a found topic means here: the first adjustment that answers has it; most topics mean what they say.

import type { Item, Items } from "../items.js";
import { isOneOf } from "../statement.js";
import { nextQuantity } from "./stretches.js";
import { BRANCHES, FLOWS, type TopicReading, type TopicView } from "./topic-reading.js";

type Adjustment = (view: TopicView, found: TopicReading) => TopicReading | null;

/** `Norland allocated 2 billion as its joint investment` */
const allottedInvestment: Adjustment = ({ statement: { items, at } }, { item }) => {
  if (!item || !items.words.topic.allots.test(item.lower)) return null;
  const invested = items.list.slice(0, nextQuantity(items.tape, at)).find(isInvestment);
  return invested ? { indicator: "investment", item: invested } : null;
};

const isInvestment = ({ term, lower }: Item): boolean =>
  term.flow === "investment" || (term.class === "projects" && lower.includes(" "));

const ENERGY_UNITS: ReadonlySet<string> = new Set(["barrel", "cubic_metre", "kwh", "watt"]);

/** How far behind its number what is measured may stand. */
const MEASURED = 4;

/** `exports of 5 million barrels`; `40 cubic metres of timber` is no energy */
const inEnergyUnit: Adjustment = ({ statement: { items, at, quantity } }, { item }) => {
  if (quantity.unit === null || !ENERGY_UNITS.has(quantity.unit)) return null;
  const ofOther = items.list.slice(at + 1, at + MEASURED).some(isOneOf(items.words.topic.unburnt));
  return ofOther ? null : { indicator: "energy_supply", item };
};

/** Gas was spoken of: `it grew by 5 percent`, `our supplies grew by 15 percent`, `238 million tonnes will be exported` */
const flowOfFuel: Adjustment = (view, { indicator, item, fuel }) => {
  if (view.money || !FLOWS.has(indicator)) return null;
  if (fuel === true) return { indicator: "energy_supply", item: null };
  const supplied = item !== null && view.statement.items.words.flows.delivered.test(item.lower);
  const ofFuel = (supplied || isWeighed(view)) && view.spokenOf()?.fuel === true;
  return ofFuel ? { indicator: "energy_supply", item } : null;
};

/** Is it told in tonnes, and of no branch? */
const isWeighed = ({ statement: { items, opens, closes, quantity } }: TopicView): boolean =>
  quantity.unit === "tonne" &&
  !items.list.slice(opens, closes).some(({ term }) => term.indicator && BRANCHES.has(term.indicator));

/** `exports of gas grew by 5 percent`: energy that flows stays energy; the money it earns is exports */
const flowingEnergy: Adjustment = ({ statement, money, clause }, { indicator }) => {
  const { items, since, closes } = statement;
  if (indicator !== "exports" && indicator !== "imports") return null;
  if (money || items.words.topic.earned.test(clause())) return null;
  const fuel = items.list.slice(since, closes).find(({ term }) => term.indicator === "energy_supply");
  return fuel ? { indicator: "energy_supply", item: fuel } : null;
};

/** `trade grew by 5 percent`, with shops around: no trade of countries */
const retailTrade: Adjustment = ({ statement: { items }, context, sided }, { indicator, item }) => {
  if (indicator !== "trade" || sided()) return null;
  const hasShops = ({ list, words }: Items): boolean =>
    list.some(({ lower }) => words.topic.retail.test(lower));
  return [items, ...context].some(hasShops) ? { indicator: "other", item } : null;
};

const ADJUSTMENTS: readonly Adjustment[] = [
  allottedInvestment,
  inEnergyUnit,
  flowOfFuel,
  flowingEnergy,
  retailTrade,
];

/** What the topic means beside this number. */
export function adjusted(view: TopicView, found: TopicReading): TopicReading {
  for (const adjust of ADJUSTMENTS) {
    const meant = adjust(view, found);
    if (meant) return meant;
  }
  return found;
}
