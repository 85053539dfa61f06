// $50 a barrel      a 30 percent stake      30 percent cheaper      they pay 30 percent more
//       ^^^^^^                   ^^^^^                 ^^^^^^^           ^^^
// What is no matter of the economy as a whole, whatever is named around it.

import { mark } from "../../../../dialect/figures/mark.js";
import { isMoney } from "../../grammar/quantity.js";
import { textOf } from "../../tokens.js";
import { isOneOf, isTopic, type Statement } from "../statement.js";
import type { TopicReading, TopicRule } from "./topic-reading.js";

const OTHER: TopicReading = { indicator: "other", item: null };

/** `$50 a barrel` */
export const perBarrel: TopicRule = ({ statement: { quantity } }) =>
  quantity.unit?.endsWith("/barrel") === true ? OTHER : null;

/** How far behind its number `stake` may stand, and `belongs`; how far before it `owns`. */
const STAKE = 4;
const BELONGS = 6;
const OWNS = 3;
/** How far behind `of` a company may stand. */
const NOUN = 4;

/** `a 30 percent stake`, `owns 30 percent of Norland Oil`, `30 percent of it belongs to Veldmark` */
export const stake: TopicRule = ({ statement }) => {
  const { items, at, quantity } = statement;
  const { owned, owns, belongs } = items.words.topic;
  const behind = items.list.slice(at + 1, at + 1 + BELONGS);
  if (owned.test(textOf(behind.slice(0, STAKE)))) return OTHER;
  if (quantity.unit !== "percent" || !(OF_IT.test(statement.after) || isOfCompany(statement))) return null;
  const isOwned = items.list.slice(Math.max(0, at - OWNS), at).some(isOneOf(owns));
  return isOwned || behind.some(isOneOf(belongs)) ? OTHER : null;
};

/** `30 percent of it`, in brackets right behind it too */
const OF_IT = new RegExp(`^(?:${mark.of}${mark.pronoun}|\\${mark.close})`);

/** `of Norland Oil`, `in one of our companies`; not `of Skerran coal` */
function isOfCompany({ items: { list, tape, words }, at }: Statement): boolean {
  const name = OF_NAME.exec(tape.slice(at + 1));
  if (!name) return false;
  const first = at + 1 + name[0].length;
  let to = first;
  while (list[to]?.capital === true) to++;
  // `we sell 30 percent in Skerra`: a place
  const named = tape[at + 1] === mark.of && list[first]?.name === true;
  if (named && !GOES_ON.test(tape[to] ?? "")) return true;
  const noun = list.slice(first, first + NOUN);
  const firm = noun.findIndex(isOneOf(words.topic.company));
  // `the oil company`; not `the oil of the company`
  return (
    firm >= 0 &&
    !noun.slice(0, Math.max(0, firm - 1)).some(isTopic) &&
    tape[first + firm + 1] !== mark.possessive
  );
}

const OF_NAME = new RegExp(`^[${mark.of}${mark.in}][${mark.the}${mark.our}]?`);
/** What a name is no more than an attribute of. */
const GOES_ON = new RegExp(`[${mark.word}${mark.topic}${mark.counted}${mark.possessive}\\${mark.hyphen}]`);

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
