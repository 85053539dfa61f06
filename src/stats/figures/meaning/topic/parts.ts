// Our output accounts for 54 percent of the market.      13 percent of our income comes from trade.
//     ^^^^^^                                                                                 ^^^^^
// What a part is of: the part, where it has a name, else the whole.

import { mark } from "../../../../dialect/figures/mark.js";
import { nounFrom } from "../noun.js";
import { firstAfter, isOneOf, isTopic } from "../statement.js";
import { lastQuantity, nextQuantity } from "./stretches.js";
import { topicBetween } from "./topic-between.js";
import { BRANCHES, FLOWS, type TopicRule, told } from "./topic-reading.js";
import { isWeak } from "./weight.js";

/** How far behind its verb `from` may stand. */
const FROM = 2;

/** `13 percent of our income comes from trade`: the part is named behind the verb */
export const source: TopicRule = ({ statement, part }) => {
  if (!part) return null;
  const { items, at, closes } = statement;
  const to = Math.min(closes, nextQuantity(items.tape, at));
  const verb = firstAfter(statement, to, isOneOf(items.words.topic.comes));
  const from = verb ? items.tape.indexOf(mark.from, verb.index) : -1;
  if (!verb || from < 0 || from - verb.index > FROM) return null;
  const noun = nounFrom(items, from + 1, closes);
  return told(items.list.slice(from + 1, Math.min(noun.to + 1, closes)).find(isTopic) ?? null);
};

/** `our output accounts for 54 percent of the market`, `exports are 30 percent of GDP`: the part is named before */
export const partBefore: TopicRule = ({ statement, part, attached, preceding }) => {
  const [named, whole] = [preceding(), attached()];
  if (!part || !named || !whole || named.term.indicator === "other") return null;
  const { items, at } = statement;
  const says = items.list.slice(named.index, at).some(isOneOf(items.words.topic.part));
  // `farm goods make up a third of our exports`: a flow beats the branch
  // `we imported half of our poultry`
  const deed = FLOWS.has(named.term.indicator!) && BRANCHES.has(whole.term.indicator!);
  const ofFlow = BRANCHES.has(named.term.indicator!) && FLOWS.has(whole.term.indicator!);
  const ofAll = items.words.topic.whole.test(whole.lower) || whole.term.indicator === "gdp" || isWeak(whole);
  return (says && !ofFlow) || ofAll || deed ? told(named) : null;
};

/** `industry has 70 percent of our exports`: else the whole, not what says more before it */
export const wholeOfPart: TopicRule = ({ part, attached, preceding }) =>
  part && preceding() ? told(attached()) : null;

/** `oil, which is 60 percent of all output`, `the fuel industry (40 percent of the market)`: of what the part is */
export const partInEarlier: TopicRule = (view) => {
  const whole = view.attached();
  if (view.kind !== "share" || !whole || !isWeak(whole)) return null;
  const { items, at, since, opens } = view.statement;
  const named = topicBetween(view, lastQuantity(items.tape, since, at), opens) ?? view.earlier();
  return named && named.term.indicator !== "other" ? told(named) : null;
};
