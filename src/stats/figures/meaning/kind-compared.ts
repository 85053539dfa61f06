// 9 percent more than in 2031      double the average      cheaper by a third      plus 9 percent
//           ^^^^^^^^^              ^^^^^^                  ^^^^^^^                 ^^^^
// A change or a ratio, by what the number is compared with.

import { mark } from "../../../dialect/figures/mark.js";
import { comparisonOf } from "./comparison.js";
import { change, type KindReading, type Rule } from "./kind-reading.js";
import { tellsRate } from "./share.js";
import { lastBefore, neighbour, type Statement } from "./statement.js";

/** `doubled`; `double the amount` of another thing is a ratio */
export const multiplied: Rule = ({ statement }) => {
  const { quantity, items, at } = statement;
  if (quantity.form !== "multiplied") return null;
  const leads = lastBefore(statement, statement.opens, ({ term }) => term.mark !== mark.approximation);
  // `it will double the exports`
  const infinitive =
    leads?.term.modal === true ||
    leads?.term.mark === mark.and ||
    items.words.kind.infinitive.test(leads?.lower ?? "");
  const verb = infinitive || items.words.kind.inflected.test(items.list[at]!.lower);
  const kind = (verb ? null : comparisonOf(statement)?.kind) ?? "change";
  return { ...change(items.list[at]!, quantity.direction ?? "up"), kind, said: kind };
};

/** `plus 9 percent`, `minus 9 percent` */
export const signed: Rule = ({ statement, relative }) => {
  const sign = neighbour(statement, -1);
  const { value } = statement.quantity;
  if (relative && (typeof value === "number" ? value : value.max) < 0 && !tellsRate(statement))
    return change(statement.items.list[statement.at]!, "down");
  return relative && sign?.term.mark === mark.plus ? change(sign, "up") : null;
};

const isMoreThan = ({ items, at }: Statement): boolean =>
  items.words.period.moreThan.test(items.list[at + 1]?.lower ?? "");

/** `9 percent more than in 2031`, `twice as much as they invest` */
export const compared: Rule = ({ statement, relative, movement }) => {
  const found = comparisonOf(statement);
  // `3 billion more than last year`; in `3 billion, more than last year` it is the whole that is told
  if (!found || (!relative && !isMoreThan(statement))) return null;
  const direction = movement?.term.direction === "down" ? "down" : found.direction;
  return { kind: found.kind, said: found.kind, kindItem: found.item, direction, directionItem: found.item };
};

/** `the benefit is half the average wage`, `… 50 percent of the average wage`: a comparison, and no part */
export const comparedTo: Rule = ({ statement }) => {
  const { quantity, items, at, before } = statement;
  if (quantity.unit !== "percent" || typeof quantity.value !== "number") return null;
  if (!IS.test(before) && !items.words.kind.copula.test(items.list[at - 1]?.lower ?? "")) return null;
  const of = OF_WHAT.exec(statement.after);
  const noun =
    of &&
    items.list
      .slice(at + 1, at + 1 + of[0].length)
      .find(({ lower }) => items.words.kind.standard.test(lower));
  return noun
    ? { ...change(noun, quantity.value > 100 ? "up" : "down"), kind: "ratio", said: "ratio" }
    : null;
};
const OF_WHAT = new RegExp(
  `^${mark.respectively}?${mark.of}?[${mark.the}${mark.our}${mark.possessive}][${mark.word}${mark.topic}${mark.vague}${mark.country}]{0,3}`,
);

const IS = new RegExp(`^[${mark.dash}${mark.colon}][${mark.approximation}${mark.word}]{0,2}$`);

/** `is cheaper by a third`: than it was, or than another */
export function comparedBy(statement: Statement): KindReading | null {
  const { items, at, closes, opens, after } = statement;
  const by = lastBefore(statement, opens, ({ term }) => term.mark === mark.by);
  const item = by && items.list[by.index - 1];
  if (item?.term.mark !== mark.comparative) return null;
  const other = after.includes(mark.than) && !items.list.slice(at, closes).some(({ period }) => period);
  const kind = other ? "ratio" : "change";
  return { ...change(item, item.term.direction!), kind, said: kind };
}

/** By a word that compares, and none that moves. */
export const isCompared = ({ said, directionItem }: KindReading): boolean =>
  said === "ratio" || (said === "change" && directionItem !== null && COMPARES.has(directionItem.term.mark));

const COMPARES: ReadonlySet<string> = new Set([mark.comparative, mark.approximation]);
