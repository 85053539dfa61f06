// The Ministry released 3 billion for the yard.      60 billion went to ports and 20 billion to roads.
//     ^^^^^^^^
// What a sum of money is of, by who gives it and what it is for.

import { mark } from "../../../../dialect/figures/mark.js";
import { isOneOf, lastBefore } from "../statement.js";
import { lastQuantity } from "./stretches.js";
import type { TopicRule } from "./topic-reading.js";
import { heaviest, isBranchAtMost, isHeavy } from "./weight.js";

/** How far the verb stands from who gives, and the sum from the verb. */
const GIVING = 4;
const GIVEN = 8;

/** `The Ministry released 3 billion for the yard`: who gives, not what for */
export const giver: TopicRule = ({ statement, money }) => {
  if (!money) return null;
  const { items, at, opens } = statement;
  const { givers, gives } = items.words.topic;
  const verb = lastBefore(statement, opens, isOneOf(gives));
  if (!verb || at - verb.index > GIVEN) return null;
  const subject = lastBefore(statement, opens, isOneOf(givers));
  const gave = subject && subject.index < verb.index && verb.index - subject.index <= GIVING;
  return gave ? { indicator: "budget", item: subject } : null;
};

/** Between two sums, what the first is for: `for the ports and`, `went to the ports and from`. */
const DESTINED = new RegExp(
  `^${mark.word}?[${mark.to}${mark.in}].*[${mark.and}${mark.comma}][${mark.from}${mark.approximation}]?$`,
);

/** `to exports and 20 billion to`: what both are for stands behind the same word */
const ALIKE = new RegExp(
  `^(${mark.to}|${mark.in})[${mark.the}${mark.our}${mark.word}${mark.topic}]{1,4}[${mark.and}${mark.comma}]{1,2}[${mark.approximation}${mark.word}]?#\\1$`,
);

/** `60 billion went to ports and 20 billion`: what is named between is what the one before is for */
export const destined: TopicRule = ({ statement, money, last, attached }) => {
  if (!money || !last) return null;
  const { items, at, opens } = statement;
  const behind = lastQuantity(items.tape, opens, at);
  const alike = ALIKE.test(items.tape.slice(behind, at + 2));
  if ((!alike && !DESTINED.test(items.tape.slice(behind, at))) || attached()) return null;
  const purpose = heaviest(items.list.slice(behind, at));
  return alike || !purpose || isBranchAtMost(purpose) ? { ...last, item: null } : null;
};

/** `this project, worth 20 billion` */
export const projectWorth: TopicRule = ({ statement, money, clause, own }) => {
  const { items, opens, closes } = statement;
  const { topic } = items.words;
  if (!money || isHeavy(own()) || !topic.projectWorth.test(clause())) return null;
  const project = items.list.slice(opens, closes).find(isOneOf(topic.project));
  return project ? { indicator: "investment", item: project } : null;
};
