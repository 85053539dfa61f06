// We gave 40 percent to roads, 30 percent in the north.      Oil makes up 40 percent of exports and 20 percent of GDP.
//                              ^^^^^^^^^^^^^^^^^^^^^^^                                               ^^^^^^^^^^^^^^^^^
// Numbers told one after the other are of what the first is of, where the others name a place, a source or a whole alone.

import { mark } from "../../../../dialect/figures/mark.js";
import type { Item } from "../items.js";
import { isOneOf, lastBefore, type Statement } from "../statement.js";
import { lastQuantity, leadTo } from "./stretches.js";
import { FLOWS, type TopicReading, type TopicRule, type TopicView } from "./topic-reading.js";
import { outweighs } from "./weight.js";

/** The words that lead on from the number before. */
const ledOn = ({ statement: { items, at } }: TopicView): string =>
  items.tape.slice(lastQuantity(items.tape, 0, at), at);

/** Between two numbers: a name and no verb. */
const NAME_ALONE = new RegExp(
  `^[${mark.comma}${mark.and}]{1,2}[${mark.word}${mark.topic}${mark.the}]{1,3}${mark.by}?${mark.approximation}?$`,
);

/** `herring exports rose by 30 percent, grain by 15`: the exports of grain */
export const listed: TopicRule = (view) => {
  const { last, own } = view;
  const named = own();
  if (!named || !last?.item || !FLOWS.has(last.indicator) || FLOWS.has(named.term.indicator!)) return null;
  return NAME_ALONE.test(ledOn(view)) ? { indicator: last.indicator, item: last.item } : null;
};

/** `, and in the mines, 20 percent`, `, in farming by 15` */
const PLACE_BEFORE = new RegExp(
  `^${mark.year}?[${mark.comma}${mark.and}]{1,2}${mark.in}[${mark.word}${mark.topic}${mark.the}]{1,3}${mark.comma}?${mark.by}?${mark.approximation}?$`,
);

/** `… and only about 5 percent in the mines` */
const NEXT = new RegExp(
  `^[^${mark.movement}${mark.share}${mark.prospect}${mark.pronoun}${mark.growth}${mark.contrast}${mark.semicolon}${mark.colon}]*[${mark.comma}${mark.and}]${mark.word}?${mark.approximation}?$`,
);

/** `wages rose by 30 percent, in the mines by 15`, `… and 15 percent in the mines`: a place says less than what is measured there */
export const placed: TopicRule = (view) => {
  const { statement, attached, preceding } = view;
  const led = ledOn(view);
  if (PLACE_BEFORE.test(led)) return ofFirst(view, preceding());
  const next = NEXT.test(led) && statement.after.startsWith(mark.in) && isAfterAlike(statement);
  return next ? ofFirst(view, attached()) : null;
};

/** `18 percent comes from the budget, 8 percent is given by banks`: parts told by where they come from or go */
const BY_SOURCE = new RegExp(`^${mark.word}{0,2}[${mark.from}${mark.to}${mark.by}]`);

/** `half of the investment is ours, and only 8 percent is given by banks` */
export const nextPart: TopicRule = (view) => {
  const { statement, kind, last, attached } = view;
  if (kind !== "share" || !last?.item || attached() || !BY_SOURCE.test(statement.after)) return null;
  return isAfterAlike(statement) && NEXT.test(ledOn(view)) ? last : null;
};

/** `we invested 5 billion, including 2 billion of our own capital` */
export const included: TopicRule = (view) => {
  const { statement, attached, behind } = view;
  const lead = leadTo(statement.items, statement.at);
  const includes = lead !== null && statement.items.words.topic.aside.test(lead.lower);
  return includes ? ofFirst(view, attached() ?? behind()) : null;
};

/** Is a number of its unit told before it? */
const isAfterAlike = ({ items, at, quantity }: Statement): boolean =>
  items.list.slice(0, at).some((item) => item.quantity?.unit === quantity.unit);

/** What the number before is of, where it was named before that one and says more than what this one names, if anything. */
function ofFirst({ statement: { items, at }, last }: TopicView, named: Item | null): TopicReading | null {
  if (!last?.item) return null;
  const first = last.item.index < lastQuantity(items.tape, 0, at) - 1;
  return first && (!named || outweighs(last.item, named)) ? last : null;
}

/** `oil makes up 40 percent of exports and 20 percent of GDP`: the same part of another whole */
export const partAgain: TopicRule = (view) => {
  const { statement, part, last } = view;
  if (!part || !last?.item || last.indicator === "other" || !NEXT.test(ledOn(view))) return null;
  const verb = lastBefore(statement, statement.since, isOneOf(statement.items.words.topic.part));
  return verb && last.item.index < verb.index ? last : null;
};
