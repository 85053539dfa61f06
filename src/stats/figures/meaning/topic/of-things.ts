// 12 investment projects      14 planes will be purchased      half of the buses were assembled here
//    ^^^^^^^^^^^^^^^^^^^                        ^^^^^^^^^                             ^^^^^^^^^
// What a number of things is of: of what is counted, or of what is done with it.

import { mark } from "../../../../dialect/figures/mark.js";
import type { Item } from "../items.js";
import { nounFrom } from "../noun.js";
import { firstAfter, isOneOf, isTopic, lastBefore, type Statement } from "../statement.js";
import { leadTo } from "./stretches.js";
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
  if (statement.quantity.class !== "goods" && !isOfThings(statement)) return null;
  const { bought, made, makes } = statement.items.words.topic;
  const isDeed = isOneOf(bought, made);
  const lead = statement.quantity.class === "goods" ? leadTo(statement.items, statement.at) : null;
  const verb =
    (lead && makes.test(lead.lower) ? lead : null) ??
    lastBefore(statement, statement.opens, isDeed) ??
    firstAfter(statement, statement.closes, isDeed) ??
    firstAfter(statement, statement.closes, isMade(statement));
  return verb && { indicator: bought.test(verb.lower) ? "other" : "industrial_output", item: verb };
};

const RELATIVE: ReadonlySet<string> = new Set(["percent", "times"]);
const OF_THINGS = new RegExp(`^[${mark.of}${mark.comparative}]`);

/** `half of the lamps are made here`; not `half of the payments made`, `half of the lamps are made of glass` */
const isMade =
  ({ items: { list, tape, words } }: Statement) =>
  ({ index, lower }: Item): boolean =>
    words.topic.makes.test(lower) &&
    words.predicate.verb.test(list[index - 1]!.lower) &&
    tape[index + 1] !== mark.of;

/** `half of the buses`, `70 percent of all medicines`, `5 percent more lamps`: things of no branch that has a name. */
function isOfThings({ items, at, opens, closes, after, quantity }: Statement): boolean {
  if (!RELATIVE.has(quantity.unit ?? "") || !OF_THINGS.test(after)) return false;
  // `half of the lamps supplied to us are made here`: the delivery is no matter of its own
  const tells = (item: Item): boolean => isTopic(item) && !items.words.topic.sided.test(item.lower);
  if (items.list.slice(opens, closes).some((item) => item.term.flow && tells(item))) return false;
  const { said, to } = nounFrom(items, at + 2, closes);
  const named = items.list.slice(at + 2, to).find(tells);
  if (said === "nothing") return false;
  // `they produced 5 percent more profit`
  const ofOther = after.startsWith(mark.of) && named?.term.indicator === "other" && !isWeak(named);
  return !named || ofOther;
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
