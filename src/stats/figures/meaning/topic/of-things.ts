// 12 investment projects      14 planes will be purchased      half of the buses were assembled here
//    ^^^^^^^^^^^^^^^^^^^                        ^^^^^^^^^                             ^^^^^^^^^
// What a number of things is of: of what is counted, or of what is done with it.

import { mark } from "../../../../dialect/figures/mark.js";
import type { Item } from "../items.js";
import { nounFrom } from "../noun.js";
import { firstAfter, isOneOf, isTopic, lastBefore, type Statement } from "../statement.js";
import type { TopicRule } from "./topic-reading.js";
import { isHeavy, isWeak } from "./weight.js";

/** `12 investment projects` */
export const projects: TopicRule = ({ statement: { items, at, quantity } }) =>
  quantity.class === "projects" ? { indicator: "investment", item: items.list[at]! } : null;

const COUNTED: ReadonlySet<string> = new Set(["people", "trips", "jobs", "enterprises"]);
/** How far behind its number a noun may stand. */
const NOUN = 5;

/** `32,000 jobs` at a gas plant: who is counted has no branch */
export const counted: TopicRule = ({ statement }) => {
  const { at, closes, quantity } = statement;
  if (quantity.class === null || !COUNTED.has(quantity.class)) return null;
  const isNoun = ({ term }: Item): boolean => term.class === quantity.class && term.indicator !== undefined;
  return { indicator: "other", item: firstAfter(statement, Math.min(closes, at + NOUN), isNoun) };
};

/** `14 planes will be purchased`, `they assembled 20 tractors`: what is done with them, not where they are named */
export const deed: TopicRule = ({ statement }) => {
  if (statement.quantity.class !== "goods" && !isPartOfThings(statement)) return null;
  const { bought, made, makes } = statement.items.words.topic;
  const isDeed = isOneOf(bought, made);
  const verb =
    (statement.quantity.class === "goods" ? leadOf(statement, makes) : null) ??
    lastBefore(statement, statement.opens, isDeed) ??
    firstAfter(statement, statement.closes, isDeed);
  return verb && { indicator: bought.test(verb.lower) ? "other" : "industrial_output", item: verb };
};

/** The word right before the number and its modifier, if it is one of these. */
function leadOf({ items, at }: Statement, words: RegExp): Item | null {
  const item = items.list[items.tape[at - 1] === mark.approximation ? at - 2 : at - 1];
  return item && words.test(item.lower) ? item : null;
}

/** `half of the buses`, `70 percent of all medicines`: of things of no branch that has a name. */
function isPartOfThings({ items, at, opens, closes, after, quantity }: Statement): boolean {
  if (quantity.unit !== "percent" || !after.startsWith(mark.of)) return false;
  if (items.list.slice(opens, closes).some(({ term }) => term.flow)) return false;
  const { said, to } = nounFrom(items, at + 2, closes);
  const named = items.list.slice(at + 2, to).find(isTopic);
  return said !== "nothing" && (!named || (named.term.indicator === "other" && !isWeak(named)));
}

/** `military equipment worth 15 billion was delivered abroad` */
export const soldAbroad: TopicRule = ({ statement, clause, own }) => {
  const { items, opens, closes } = statement;
  const { topic } = items.words;
  if (isHeavy(own()) || own()?.term.indicator === "energy_supply" || !topic.soldAbroad.test(clause()))
    return null;
  const abroad = items.list.slice(opens, closes).find(isOneOf(topic.abroad));
  return abroad ? { indicator: "exports", item: abroad } : null;
};
