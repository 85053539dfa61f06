// $50 a barrel      a 30 percent stake      30 percent cheaper      they pay 30 percent more
//       ^^^^^^                   ^^^^^                 ^^^^^^^           ^^^
// What is no matter of the economy as a whole, whatever is named around it.

import { textOf } from "../../tokens.js";
import { isMoney } from "../eligible.js";
import { isOneOf, type Statement } from "../statement.js";
import type { TopicReading, TopicRule } from "./topic-reading.js";

const OTHER: TopicReading = { indicator: "other", item: null };

/** `$50 a barrel` */
export const perBarrel: TopicRule = ({ statement: { quantity } }) =>
  quantity.unit?.endsWith("/barrel") === true ? OTHER : null;

/** How far behind its number `stake` may stand. */
const STAKE = 4;

/** `a 30 percent stake` */
export const stake: TopicRule = ({ statement: { items, at } }) =>
  items.words.topic.owned.test(textOf(items.list.slice(at + 1, at + 1 + STAKE))) ? OTHER : null;

/** `30 percent cheaper`, `they pay 30 percent more for it`: how much it costs, whatever it is */
export const price: TopicRule = ({ statement }) =>
  !isMoney(statement.quantity.unit) && (isDearer(statement) || isPaidMore(statement)) ? OTHER : null;

/** How far from its number a verb or a measure of price stands. */
const NEAR = 4;

const wordsBehind = ({ items, at, closes }: Statement) =>
  items.list.slice(at + 1, Math.min(closes, at + 1 + NEAR));

const isDearer = (statement: Statement): boolean =>
  statement.items.words.topic.dearer.test(textOf(wordsBehind(statement)));

/** `they pay 30 percent more for it`; `they pay 30 percent more tax` is the budget's */
function isPaidMore(statement: Statement): boolean {
  const { items, at } = statement;
  const { pays, levied } = items.words.topic;
  const behind = wordsBehind(statement);
  return (
    items.words.comparison.opens.test(behind[0]?.lower ?? "") &&
    items.list.slice(Math.max(0, at - NEAR), at).some(isOneOf(pays)) &&
    !behind.some(isOneOf(levied))
  );
}
