// Our exports to Norland grew last year. They were 5 billion.
//     ^^^^^^^^^^^^^^^^^^
// What the sentences before spoke of, for a figure that does not say what it is of, or between whom.

import { mark } from "../../../dialect/figures/mark.js";
import { once } from "../../../source/once.js";
import type { Indicator } from "../figure.js";
import { isMoney, type Quantity } from "../grammar/quantity.js";
import { NOTHING_BEFORE } from "./antecedent.js";
import { clausesOf } from "./clauses.js";
import type { Item, Items } from "./items.js";
import { kindOf } from "./kind.js";
import { flowsOf, type NamedFlow } from "./one-way.js";
import { type PartiesReading, partiesBefore } from "./parties.js";
import type { Scene } from "./scene.js";
import { isTopic, type Statement, statementsOf } from "./statement.js";
import { fits } from "./topic/fits.js";
import type { TopicReading } from "./topic/topic-reading.js";
import { SIDES } from "./topic/topic-view.js";
import { heaviest } from "./topic/weight.js";
import { topicOf } from "./topic.js";

/** What the sentences before leave open to be taken up. */
export interface SpokenOf {
  /** Of the nearest sentence that has one that fits: the topic of its last number of that unit, else the one that says most. */
  topic: (statement: Statement) => TopicReading | null;
  fuel: boolean;
  /** The flow that sentence names, where it names one alone. */
  flow: () => NamedFlow | null;
  /** Between whom is what it speaks of, where it says so. */
  parties: () => PartiesReading | null;
}

export function spokenBefore(context: readonly Items[], scene: Scene): SpokenOf {
  const last = context.findLast(({ list }) => list.some(isTopic));
  const fuel = last !== undefined && isOfFuel(last, context);
  const sided = once(() =>
    context.some((earlier) => earlier.list.some(({ term }) => SIDES.includes(term.mark))),
  );
  return {
    topic: (statement) => {
      const indicator = indicatorFor(statement, context, sided());
      return indicator && { indicator, item: null, fuel };
    },
    fuel,
    flow: () => {
      const [flow, ...others] = flowsOf(last?.list ?? [], scene);
      return flow && others.length === 0 ? { ...flow, fromItem: null, toItem: null } : null;
    },
    parties: () => (last ? partiesBefore(last, heaviest(last.list)!, scene) : null),
  };
}

/** `Norland sells oil. It exported 27 million tonnes. Total exports …`: a flow alone is of what was told before it. */
function isOfFuel(last: Items, context: readonly Items[]): boolean {
  const topics = last.list.filter(isTopic);
  const alone = topics.length === 1 && isFlow(topics[0]!);
  return (alone ? context : [last]).some(({ list }) =>
    list.some(({ term }) => term.indicator === "energy_supply"),
  );
}

const isFlow = ({ term }: Item): boolean => term.indicator === "exports" || term.indicator === "imports";

/** Of the nearest sentence that has one that fits. */
function indicatorFor(statement: Statement, context: readonly Items[], sided: boolean): Indicator | null {
  for (const earlier of context.toReversed()) {
    const indicator = measuredIn(earlier, statement.quantity) ?? heaviestOf(earlier, sided)?.term.indicator;
    if (indicator && fits(statement, indicator, null)) return indicator;
  }
  return null;
}

/** The growth of a sentence, else its topic that says most. */
const heaviestOf = ({ list, words }: Items, sided: boolean): Item | null =>
  list.findLast(({ term }) => term.mark === mark.growth) ??
  heaviest(sided ? list : list.filter(({ lower }) => !words.topic.sided.test(lower)));

/** What the last number of a unit in a sentence is of, where the sentence says so. */
function measuredIn(items: Items, { unit }: Quantity): Indicator | null {
  const same = statementsOf(items, clausesOf(items)).findLast(
    ({ quantity }) => quantity.unit === unit || (isMoney(unit) && isMoney(quantity.unit)),
  );
  if (!same) return unit === "percent" || unit === "times" ? movedIn(items) : null;
  const { indicator, item } = topicOf(same, kindOf(same, null, NOTHING_BEFORE).kind, null, () => null);
  // `25 percent of GDP` is of what it was before
  return item && !VAGUE.has(indicator) ? indicator : null;
}

/** `traffic has grown`: what moves. */
function movedIn({ list }: Items): Indicator | null {
  const verb = list.findLast((item) => item.term.mark === mark.movement);
  if (!verb) return null;
  const before = list.slice(Math.max(0, verb.index - SUBJECT), verb.index);
  const sign = before.findLastIndex(({ term }) => SIGNS.has(term.mark));
  return heaviest(before.slice(sign + 1))?.term.indicator ?? null;
}

/** How far before its verb a subject stands. */
const SUBJECT = 4;
const SIGNS: ReadonlySet<string> = new Set([mark.comma, mark.semicolon, mark.colon, mark.dash]);

const VAGUE: ReadonlySet<Indicator> = new Set(["other", "gdp"]);
