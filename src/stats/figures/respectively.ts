// `A and B were 20 and 8 percent, respectively`: each number gets its own of what was named.
import { mark } from "../../dialect/figures/mark.js";
import { isCountry } from "./meaning/countries-around.js";
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
  for (const [index, statement] of group.entries()) {
    const share: Dealt = {};
    if (flows.length === 0 && countries.length === group.length && topics.length === 1)
      share.partner = countries[index]!;
    const period = periods.length === group.length ? periods[index]! : null;
    if (period) share.period = { iso: period.period!.iso, item: period, ahead: period.period!.ahead };
    const topic = topics.length === group.length ? topics[index]! : null;
    const flow = flows.length === group.length ? flows[index]! : null;
    if (flow) {
      share.flow = flow;
      share.topic = { indicator: flow.indicator, item: topic };
    } else if (topic) share.topic = { indicator: topic.term.indicator!, item: topic };
    dealt.set(statement, share);
  }
  return dealt;
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
