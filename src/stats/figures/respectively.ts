// `A and B were 20 and 8 percent, respectively`: each number gets its own of what was named.
import { mark } from "../../dialect/figures/mark.js";
import { countryOf, isCountry } from "./meaning/countries-around.js";
import type { Item, Items } from "./meaning/items.js";
import { flowsOf, type NamedFlow } from "./meaning/one-way.js";
import type { PeriodReading } from "./meaning/period-reading.js";
import type { Scene } from "./meaning/scene.js";
import { isTopic, type Statement } from "./meaning/statement.js";
import type { TopicReading } from "./meaning/topic/topic-reading.js";

/** What a number got. */
export interface Dealt {
  topic?: TopicReading;
  flow?: NamedFlow;
  period?: PeriodReading;
  /** With whom the trade is. */
  partner?: Item;
}

export function dealRespectively(
  items: Items,
  statements: readonly Statement[],
  context: readonly Items[],
  scene: Scene,
): Map<Statement, Dealt> {
  const dealt = new Map<Statement, Dealt>();
  const group = groupBefore(items, statements);
  const first = group[0];
  if (!first || group.length < 2) return dealt;
  const head = items.list.slice(first.opens, first.at);
  const periods = head.filter(({ period }) => period !== null);
  const topics = head.filter(isTopic);
  const own = flowsOf(head, scene);
  const flows =
    topics.length > 0
      ? own
      : (context.map(({ list }) => flowsOf(list, scene)).findLast((some) => some.length === group.length) ??
        []);
  const countries = head.filter(isCountry);
  // `Skerra’s exports to Norland and Veldmark`
  const behind = topics.length === 1 ? countries.filter((item) => item.index > topics[0]!.index) : [];
  const ends = flows.length === 1 && behind.length === group.length ? behind : [];
  const eachTopic = ends.length > 0 ? ends.map(() => topics[0]!) : topics;
  const eachFlow = ends.length > 0 ? ends.map((one) => withSide(flows[0]!, ends, one)) : flows;
  for (const [index, statement] of group.entries()) {
    const share: Dealt = {};
    if (flows.length === 0 && countries.length === group.length && topics.length === 1)
      share.partner = countries[index]!;
    const period = periods.length === group.length ? periods[index]! : null;
    if (period) share.period = { iso: period.period!.iso, item: period, ahead: period.period!.ahead };
    const topic = eachTopic.length === group.length ? eachTopic[index]! : null;
    const flow = eachFlow.length === group.length ? eachFlow[index]! : null;
    if (flow) {
      share.flow = flow;
      share.topic = { indicator: flow.indicator, item: topic };
    } else if (topic) share.topic = { indicator: topic.term.indicator!, item: topic };
    dealt.set(statement, share);
  }
  return dealt;
}

/** `exports to Norland and Veldmark`: the flow to one of them, or from one. */
function withSide(flow: NamedFlow, countries: readonly Item[], one: Item): NamedFlow | null {
  const isOne = (item: Item | null): boolean => item !== null && countries.includes(item);
  if (isOne(flow.toItem) === isOne(flow.fromItem)) return null;
  return isOne(flow.toItem)
    ? { ...flow, to: countryOf(one), toItem: one }
    : { ...flow, from: countryOf(one), fromItem: one };
}

/** The numbers told in one breath beside the word. */
function groupBefore({ tape }: Items, statements: readonly Statement[]): Statement[] {
  const word = tape.indexOf(mark.respectively);
  if (word < 0) return [];
  let group: Statement[] = [];
  for (const statement of statements) {
    if (statement.sibling === null) {
      if (group.some(({ at }) => at > word - 4)) break;
      group = [];
    }
    group.push(statement);
  }
  return group;
}
