// We will build the bridge. It will cost 5 billion.
//                                   ^^^^
// What is spent on what is built is invested.

import { mark } from "../../../../dialect/figures/mark.js";
import { textOf } from "../../tokens.js";
import type { Item, Items } from "../items.js";
import { isOneOf, lastBefore } from "../statement.js";
import type { TopicRule, TopicView } from "./topic-reading.js";

/** `We built the plant. Its price tag was 5 billion` */
export const cost: TopicRule = (view) => {
  const word = view.money ? costOf(view, view.own()) : null;
  return word && { indicator: "investment", item: word };
};

/** `this programme will require 6 billion`: the state’s; a company’s is told of by what it is */
export const programme: TopicRule = (view) => {
  const { statement, money, clause, preceding } = view;
  const { items, opens } = statement;
  const { requires, programme, ofFirm } = items.words.topic;
  if (!money || preceding() || ofFirm.test(clause())) return null;
  const verb = lastBefore(statement, opens, isOneOf(requires));
  const subject = verb && items.list.slice(opens, verb.index).findLast(isOneOf(programme));
  if (!subject || !SUBJECT.test(items.tape.slice(subject.index + 1, verb.index))) return null;
  return { indicator: "budget", item: subject };
};

/** Between a subject and its verb. */
const SUBJECT = new RegExp(`^[${mark.comma}${mark.pronoun}${mark.prospect}]*$`);

/** The word that says what a building costs, beside the topic the number seems to have. */
export function costOf(view: TopicView, own: Item | null): Item | null {
  const { items, opens } = view.statement;
  const { costs, built, works } = items.words.topic;
  const word = lastBefore(view.statement, opens, isOneOf(costs));
  if (!word) return null;
  // `the pipeline will cost`, `a plant worth`: the building itself, no more than its branch
  if (own && built.test(own.lower) && SUBJECT.test(items.tape.slice(own.index + 1, word.index))) return word;
  if (own && !costs.test(own.lower) && !works.test(own.lower)) return null;
  return isOfWorks(view, word) ? word : null;
}

/** How far behind `cost of` its thing may stand. */
const COST_OF = 5;

/** Is it the cost of what is built: in its clause, or in what was said before where the clause leaves it out? */
function isOfWorks({ statement: { items }, context, clause }: TopicView, cost: Item): boolean {
  const { works, funds, ofState, elidedCost } = items.words.topic;
  // `state financing` is the budget's
  if (funds.test(cost.lower) && ofState.test(clause())) return false;
  const named = ({ list }: Items): boolean => works.test(textOf(list));
  // `the cost of power` is a price
  const ofOther =
    items.tape[cost.index + 1] === mark.of &&
    !works.test(textOf(items.list.slice(cost.index, cost.index + COST_OF)));
  if (ofOther) return false;
  return works.test(clause()) || (elidedCost.test(clause()) && [items, ...context].some(named));
}
