// Our exports to Norland grew. They were 5 billion.      a third of our trade with Norland, or $2 billion
//             ^^^^^^^^^^                  ^                                         ^^^^^^^^^^^^      ^^
// Between whom, where the figure’s own words do not say so: the same as before.

import { mark } from "../../dialect/figures/mark.js";
import type { FigureKind, Indicator } from "./figure.js";
import type { FigureReading, Setting } from "./figure-reading.js";
import { isCountry, isLed } from "./meaning/countries-around.js";
import type { NamedFlow } from "./meaning/one-way.js";
import { type PartiesReading, partiesOf, partiesOfFlow, partiesOfTwo } from "./meaning/parties.js";
import type { Statement } from "./meaning/statement.js";
import type { TopicReading } from "./meaning/topic/topic-reading.js";

/** What the figure is of, and the figure before it. */
interface View {
  statement: Statement;
  topic: TopicReading;
  kind: FigureKind;
  last: FigureReading | null;
  setting: Setting;
}

export function betweenWhom(view: View): PartiesReading {
  const { statement, topic, kind, last, setting } = view;
  const { scene, dealt } = setting;
  const share = dealt.get(statement);
  if (share?.partner && topic.indicator === "trade") return partiesOfTwo(scene, share.partner);
  const flow = share?.flow ?? carriedFlow(topic, setting);
  if (flow) return partiesOfFlow(flow);
  if (goesOn(statement, last, topic)) return last.parties;
  return carriedParties(topic, setting) ?? partiesOf(statement, topic, kind, scene);
}

/** `They grew by 20 percent`, `these exports doubled`, after a sentence on the exports to one country */
function carriedFlow({ item, indicator }: TopicReading, { items, spokenOf }: Setting): NamedFlow | null {
  if (items.list.some(isCountry)) return null;
  const flow = spokenOf.flow();
  if (flow?.indicator !== indicator) return null;
  const these = item !== null && items.list[item.index - 1]?.term.mark === mark.deictic;
  return item === null || these ? flow : null;
}

/** `It is 5 billion`, after a sentence on the trade with one country */
const carriedParties = (
  { item, indicator }: TopicReading,
  { items, spokenOf }: Setting,
): PartiesReading | null =>
  item === null && FLOWING.has(indicator) && !items.list.some(isCountry) ? spokenOf.parties() : null;

/**
 * Is it about the same as the figure before, with nobody named since: `a third of the investment, or $2 billion`,
 * `they invested 2 billion, 35 projects`?
 */
function goesOn(
  statement: Statement,
  last: FigureReading | null,
  topic: TopicReading,
): last is FigureReading {
  if (!last || topic.indicator !== last.topic.indicator) return false;
  const { items, at, opens } = statement;
  const between = items.tape.slice(last.at + 1, at);
  // `30 percent of our trade with Norland, or $5 billion`
  if (RESTATES.test(between)) return true;
  if (isOfThoseTold(statement, last)) return !items.list.slice(opens, at).some(isCountry);
  const apposed =
    statement.quantity.class === "projects" && APPOSED.test(between) && last.parties.to !== null;
  if (!apposed && namesTopic(topic, last)) return false;
  return !namesOther(statement, last) && !leadsElsewhere(statement);
}

/**
 * `they sell us 5 billion of grain, which is 40 percent of their imports`, `exports to Norland grew by 5 percent: 2 million
 * tonnes of grain were exported`: is it of what was just told?
 */
function isOfThoseTold({ items, opens, closes }: Statement, { at, parties }: FigureReading): boolean {
  const { from, to, partners } = parties;
  if (opens <= at || (from ?? to ?? partners) === null) return false;
  const first = items.list[opens + 1];
  if (items.tape[opens] === mark.colon)
    return !items.list.slice(opens, closes).some((item) => isCountry(item) || OWNERS.has(item.term.mark));
  return first !== undefined && items.words.kind.which.test(first.lower);
}

/** Is it of a topic of its own? */
const namesTopic = ({ item }: TopicReading, last: FigureReading): boolean =>
  item !== null && item !== last.topic.item && item.index > last.at;

/** Is a side, or a clause beside it, named since? */
function namesOther({ items, at }: Statement, last: FigureReading): boolean {
  const { beside } = items.words.clauses;
  return items.list
    .slice(last.at + 1, at)
    .some((item) => isCountry(item) || OWNERS.has(item.term.mark) || beside.test(item.lower));
}

/** `250 million tonnes stayed, and 230 million were exported`, `40 to all, and 3 a year to Norland` */
function leadsElsewhere({ items: { list }, at, closes }: Statement): boolean {
  const rest = list.slice(at + 1, closes);
  const next = rest.findIndex(({ quantity }) => quantity !== null);
  const behind = next < 0 ? rest : rest.slice(0, next);
  return behind.some(
    (item, index) =>
      item.term.flow === "exports" ||
      item.term.flow === "imports" ||
      (index === 0 && LEADS.has(item.term.mark)) ||
      (isCountry(item) && isLed(behind, index, mark.to, mark.from)),
  );
}

/** What has parties. */
const FLOWING: ReadonlySet<Indicator> = new Set([
  "trade",
  "exports",
  "imports",
  "energy_supply",
  "investment",
]);

/** What begins another matter. */
const OWNERS: ReadonlySet<string> = new Set([mark.our, mark.your]);
const LEADS: ReadonlySet<string> = new Set([mark.to, mark.from]);

/** Between a sum and what it is the sum of: a sign, and a modifier. */
const APPOSED = new RegExp(`^[${mark.comma}${mark.open}${mark.dash}][${mark.approximation}${mark.word}]?$`);

const RESTATES = new RegExp(`${mark.comma}\\${mark.or}${mark.approximation}?$`);
