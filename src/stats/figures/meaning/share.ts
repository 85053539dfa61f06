// A part of a whole: the guideline, section 3.

import type { FigureWords } from "../../../dialect/figures/figure-words.js";
import { mark } from "../../../dialect/figures/mark.js";
import type { Item } from "./items.js";
import { isRate } from "./kind-reading.js";
import { ALONE, AT_MOVEMENT, BY, doesSo } from "./leads.js";
import { firstAfter, isTopic, lastBefore, neighbour, type Statement } from "./statement.js";

/** `of which 40 percent` */
const OF_WHICH = new RegExp(`${mark.of}${mark.pronoun}${mark.approximation}?$`);

/** The word that makes it a share; the item is `null` where none but the topic does. */
export function shareOf(statement: Statement, movement: Item | null): { item: Item | null } | null {
  const { items, before, after, quantity, opens, closes, at, since } = statement;
  const { share: said } = items.words;
  if (quantity.unit !== "percent") return null;
  // `used by 70 percent of the banks` grew by nothing
  const agent = movement === null && /^O/.test(after);
  if (BY.test(before) && !doesSo(statement) && !agent) return null;
  if (rateBehind(statement)) return null;
  // A rate is a level, even where its whole is said
  if (lastBefore(statement, since, isTopic)?.term.indicator === "unemployment") return null;
  const grown = movement !== null && movement.index === at - 1;
  // Unemployment and inflation are rates, and rates are levels
  const rate = lastBefore(statement, opens, isTopic)?.term.indicator;
  if (rate === "unemployment" || rate === "inflation") return null;
  // `half the goods`, `a third, or 32 percent, of the exports`
  if (quantity.form === "fraction" && /^[drR]/.test(after)) return { item: null };
  if (!movement && /^(?:,\|~?#)?,O(?!P)/.test(after)) return { item: null };
  if (/^@?O/.test(after) && !grown) return { item: neighbour(statement, 1) ?? null };
  // `7 percent (of GDP)`
  if (closes < items.tape.length && /^\(O/.test(items.tape.slice(at + 1)) && !grown)
    return { item: neighbour(statement, 2) ?? null };
  // `of which 40 percent`, `the remaining 40 percent`, `88 percent from the funds`, `12 percent went to`
  const [earlier, last, next] = [neighbour(statement, -2), neighbour(statement, -1), neighbour(statement, 1)];
  if (OF_WHICH.test(before)) return { item: earlier ?? null };
  if (last && said.rest.test(last.lower)) return { item: last };
  if (next && !movement && (/^<[^Y]/.test(after) || said.went.test(next.lower))) return { item: next };
  // `a record share of the investment – 40 percent`
  const from = ALONE.test(before) && !statement.aside ? since : opens;
  const word = lastBefore(statement, from, ({ term }) => term.mark === mark.share);
  const overtaken = word && movement && movement.index > word.index && AT_MOVEMENT.test(before);
  if (word && !overtaken) {
    // `our ability to cover the demand rose to 95 percent`
    const covers = items.list.slice(word.index, at).some(({ lower }) => said.needs.test(lower));
    return said.close.test(word.lower) && !covers && !/k[^#]{0,6}$/.test(before) ? null : { item: word };
  }
  // `holds 50 percent in a company`
  const owner = [last, earlier].find((item) => item && said.owns.test(item.lower));
  if (owner && /^(?:$|[i.,])/.test(after)) return { item: owner };
  const goes = firstAfter(
    statement,
    Math.min(closes, at + 3),
    ({ term, lower }) => term.mark === mark.share && said.after.test(lower),
  );
  if (goes) return { item: goes };
  const topic = lastBefore(statement, since, (item) => isTopic(item) && said.ofTheWhole.test(item.lower));
  return topic && !movement ? { item: topic } : null;
}

/** `a 13 percent tax on it` */
const rateBehind = (statement: Statement): boolean => {
  const { items, at, closes, after } = statement;
  const length = /^[wI'-]{0,3}/.exec(after)![0].length;
  return items.list
    .slice(at + 1, Math.min(closes, at + 1 + length))
    .some((item) => isRated(items.words, item));
};

/** What is told in percent of something, and is no part of it. */
export const isRated = ({ share }: FigureWords, item: Item): boolean =>
  isRate(item) || share.rate.test(item.lower);

/** Is the number a rate, a price, a margin? */
export const tellsRate = (statement: Statement): boolean =>
  lastBefore(statement, statement.since, (item) => isRated(statement.items.words, item)) !== null ||
  rateBehind(statement);
