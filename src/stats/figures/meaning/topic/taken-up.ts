// We spoke of trade. It is 5 billion.      900 billion (1.2 percent of GDP)
//             ^^^^^                        ^^^^^^^^^^^
// What is taken up that was told before: by the figure before, in the clauses before, in the sentences before.

import { mark } from "../../../../dialect/figures/mark.js";
import type { Indicator } from "../../figure.js";
import { isMoney } from "../../grammar/quantity.js";
import type { Item, Items } from "../items.js";
import { isTopic, lastBefore } from "../statement.js";
import { costOf } from "./costs.js";
import { hungEnd, lastQuantity } from "./stretches.js";
import { topicBetween } from "./topic-between.js";
import { type TopicRule, type TopicView, told } from "./topic-reading.js";

/** `900 billion rubles (1.2 percent of GDP)`, `900 billion rubles, or 1.2 percent of GDP`: the same sum, told as a part */
export const restated: TopicRule = ({ statement, last }) => {
  const { items, at, closes, quantity, aside } = statement;
  if (!last || last.indicator === "other") return null;
  if (quantity.unit !== "percent" || items.tape[at + 1] !== mark.of) return null;
  const whole = items.list.slice(at + 1, closes).find(isTopic);
  if (whole?.term.indicator !== "gdp") return null;
  const sum = items.list.slice(0, at).findLast(({ quantity: other }) => other !== null);
  if (!isMoney(sum?.quantity?.unit ?? null)) return null;
  return aside || AGAIN.test(items.tape.slice(sum!.index + 1, at)) ? { ...last, item: null } : null;
};
/** `, or about`, ` last year, which is`, `, that is,`, ` – `, `, equal to` */
const AGAIN = new RegExp(
  `^(?:${mark.in}?${mark.year})?(?:${mark.comma}?\\${mark.or}|${mark.comma}${mark.pronoun}${mark.word}${mark.comma}?|${mark.comma}?${mark.word}${mark.to}|${mark.dash})${mark.approximation}?$`,
);

/** `we sold 90 buses last year, down by a third`: of what the one before is of */
export const movedBy: TopicRule = ({ statement: { items, at }, last }) =>
  last && MOVED_BY.test(items.tape.slice(lastQuantity(items.tape, 0, at), at)) ? last : null;
const MOVED_BY = new RegExp(
  `^[${mark.word}${mark.counted}${mark.topic}${mark.of}${mark.in}${mark.the}${mark.year}]{0,6}${mark.comma}${mark.movement}[${mark.by}${mark.approximation}]{0,3}$`,
);

/** Is `it` the last that its clause names before the number? */
function isOfIt({ statement }: TopicView): boolean {
  const subject = lastBefore(
    statement,
    statement.opens,
    (item) => item.term.mark === mark.pronoun || isTopic(item),
  );
  return subject !== null && statement.items.words.topic.it.test(subject.lower);
}

/** `as for the trade, it amounted to 5 billion`, `our trade grew by 5 percent, it is now 5 billion`: what its own sentence spoke of */
export const itInSentence: TopicRule = (view) => {
  if (!isOfIt(view) || view.attached()) return null;
  const { items, opens, at } = view.statement;
  const framed = items.words.topic.frame.test(view.clause());
  return told(framed ? topicBetween(view, opens, at) : view.earlier());
};

/** `it amounted to 5 billion`, `it is 2 percent of the GDP`: what was spoken of before, not what else its clause names */
export const itSpokenOf: TopicRule = (view) => {
  const whole = view.attached();
  const ofGdp = view.kind !== "change" && whole?.term.indicator === "gdp";
  if (!isOfIt(view) || (whole && !ofGdp)) return null;
  const before = view.spokenOf();
  if (!before || (whole && before.indicator === "other")) return null;
  // `We build a bridge. It will cost 5 billion`
  const priced = view.money && before.indicator !== "budget" && costOf(view, null) !== null;
  return priced ? null : { ...before, item: null };
};

/** `production of lamps`; of the place in `production of the new field`, `production of Skerra` */
function isOfGoods({ list, tape }: Items, { index }: Item, closes: number): boolean {
  const noun = index + 2 < closes ? list[index + 2]! : null;
  return tape[index + 1] === mark.of && noun !== null && GOODS.test(noun.term.mark) && !noun.capital;
}

const GOODS = new RegExp(`[${mark.word}${mark.counted}]`);

/** What production may be of. */
const MADE: ReadonlySet<Indicator> = new Set(["agriculture", "energy_supply"]);

/** `Oil was spoken of. Production grew by 3 percent`; not `the production of lamps`, `the lamp makers’ production` */
export const makingOf: TopicRule = ({ statement: { items, closes }, own, spokenOf, clause }) => {
  const word = own();
  const { making, makers } = items.words.topic;
  if (!word || !making.test(word.lower) || makers.test(clause()) || isOfGoods(items, word, closes))
    return null;
  const before = spokenOf();
  return before && MADE.has(before.indicator) ? { ...before, item: word } : null;
};

/** `half of the production, of which 5 million tonnes went abroad`: what hangs on the number before is told of both */
export const ofLast: TopicRule = ({ statement: { items, at }, last, earlier }) => {
  const named = earlier();
  return last && named && named.index < hungEnd(items.tape, 0, at) ? last : null;
};

/** `Trade was spoken of. Growth is 5 percent` */
export const ofContext: TopicRule = ({ spokenOf }) => {
  const before = spokenOf();
  return before && { ...before, item: null };
};
