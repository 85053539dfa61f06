// A part of a whole: the guideline, section 3.
import { mark } from "../../../dialect/figures/mark.js";
import type { Item } from "./items.js";
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
  // `a 13 percent tax on it`
  const named = firstAfter(statement, Math.min(closes, at + 4), isTopic);
  if (named && said.rate.test(named.lower) && /^[w-]{0,2}I/.test(after)) return null;
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
