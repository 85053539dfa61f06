// Our trade grew by 20 percent.      20 percent growth in shipbuilding      20 billion will be spent on farms
//     ^^^^^                                               ^^^^^^^^^^^^                                  ^^^^^
// What the sentence names before or behind the number.

import { mark } from "../../../../dialect/figures/mark.js";
import { attachedEnd, resumedEnd } from "./stretches.js";
import { topicBetween } from "./topic-between.js";
import { type TopicRule, told } from "./topic-reading.js";
import { isHeavy, outweighs } from "./weight.js";

const OF_MOVEMENT = new RegExp(`^[${mark.movement}${mark.growth}]${mark.word}?[${mark.of}${mark.in}]`);

/** `20 percent growth in shipbuilding` */
export const ofMovement: TopicRule = (view) => {
  const { statement } = view;
  if (!OF_MOVEMENT.test(statement.after)) return null;
  return told(topicBetween(view, statement.at + 1, attachedEnd(statement)));
};

const IS_WHAT = new RegExp(
  `^${mark.word}[${mark.the}${mark.our}${mark.your}${mark.word}${mark.country}${mark.possessive}]{0,3}${mark.topic}`,
);

/** `1.2 billion dollars was our exports, and 1.4 billion was imports`: each is what is said of it */
export const isWhat: TopicRule = ({ statement: { items, at, after } }) => {
  const found = IS_WHAT.exec(after);
  if (!found || !items.words.kind.copula.test(items.list[at + 1]!.lower)) return null;
  const named = items.list[at + found[0].length]!;
  // `12 million tonnes were delivered`: what is done with it
  return named.term.flow === undefined || items.words.leads.participle.test(named.lower) ? null : told(named);
};

/** `the funds – 10 billion rubles – have been allocated` */
export const behindAside: TopicRule = (view) => {
  const { items, opens, closes } = view.statement;
  const { tape } = items;
  if (tape[opens] !== mark.dash || tape[closes] !== mark.dash || view.own()) return null;
  const resumed = topicBetween(view, closes + 1, resumedEnd(tape, closes + 1));
  return isHeavy(resumed) ? told(resumed) : null;
};

/**
 * `we exported 26,000 tonnes of vegetables`: the heavier of both sides, else the one before. Of two that mean the same, the
 * one that hangs on it: `our investors like Norland, with 2 billion of our investment`
 */
export const heavierSide: TopicRule = ({ preceding, attached }) => {
  const [before, hangs] = [preceding(), attached()];
  if (!before || !hangs) return null;
  const same = hangs.term.indicator === before.term.indicator;
  return told(same || outweighs(hangs, before) ? hangs : before);
};

/** `in trade, 20 billion will be allocated` */
export const heavyBehind: TopicRule = ({ behind }) => (isHeavy(behind()) ? told(behind()) : null);

/** `our trade is 5 billion`, `5 percent of the jobs in industry` */
export const beside: TopicRule = ({ own }) => told(own());

/** `241 million tonnes were exported, which is 9 percent more` */
export const inEarlier: TopicRule = ({ earlier }) => told(earlier());

/** `20 billion will be spent on farms` */
export const anyBehind: TopicRule = ({ behind }) => told(behind());
