// Which numbers are figures: the guideline, section 1.

import { mark } from "../../../dialect/figures/mark.js";
import type { Quantity } from "../grammar/quantity.js";
import { textOf } from "../tokens.js";
import { clausesOf } from "./clauses.js";
import { isCounted } from "./counted.js";
import type { Context, Item, Items } from "./items.js";
import { nounFrom } from "./noun.js";
import {
  firstAfter,
  isTopic,
  lastBefore,
  moves,
  neighbour,
  type Statement,
  statementsOf,
} from "./statement.js";

/** Is the number a figure? What it counts and what the sentence is about decide. */
export function isFigure(statement: Statement, context: Context): boolean {
  const { form, unit } = statement.quantity;
  switch (form) {
    case "bare":
      return false;
    case "count":
      return isCounted(statement, context);
    case "fraction":
      return isPart(statement) && isEconomic(statement, context);
    case "multiple":
      return isMultiple(statement) && isEconomic(statement, context);
    case "multiplied":
      return isEconomic(statement, context);
    case "amount":
      if (isMoney(unit)) return true;
      if (unit === "percent" || unit === "percentage_point")
        return !isManner(statement) && isEconomic(statement, context);
      return unit === "watt" ? !isEngine(statement) : unit === "kwh" || isGoods(statement);
  }
}

/** Is it money, or a price? */
export const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}(?:\/|$)/.test(unit);

/** `a 100-percent subsidiary`, `one hundred percent sure`, `fulfilled 100 percent`: no measurement. */
function isManner({ quantity, before, after, items, at }: Statement): boolean {
  if (quantity.value !== 100) return false;
  if (before.endsWith(mark.article)) return !/^[wC]?[JV]/.test(after);
  if (/[VJ]/.test(before) || /^(?:[%,I]|w{0,2}[OTVJ])/.test(after)) return false;
  // `capacity is at 100 percent`, `the index was 100 percent`
  const told = /[i>][~w]?$/.test(before) || items.words.kind.being.test(items.list[at - 1]?.lower ?? "");
  return !told || !/^[.,]?$/.test(after);
}

/** What may follow a part: `of`, a sign, a comparison; no noun. */
const PART_ENDS = /^(?:$|[O,.;:)=&|!TG~Y>i@b'A])/;
/** What may follow `half`: `half of`, `half the`, `half our`. */
const OF_HALF = /^[OdrRIP'CG]/;
const TOWARDS = new RegExp(`[${mark.by}${mark.to}]${mark.approximation}?$`);
const RANKED = new RegExp(`[${mark.ordinal}${mark.deictic}]$`);

/** `a third of the exports`, `by half`; not `a third country`, `half an hour`, `the second half`. */
function isPart({ before, after, items, at }: Statement): boolean {
  // `a third and subsequent child`
  if (/^&[wo]?x/.test(after)) return false;
  if (RANKED.test(before) || /^O?[daL]?y/.test(after)) return false;
  const { lower } = items.list[at]!;
  const { second, half } = items.words.eligible;
  // `a second`: no half
  if (second.test(lower)) return false;
  const ends = PART_ENDS.test(after);
  if (!half.test(lower)) return ends;
  if (after.startsWith(mark.article)) return false;
  const halved = /i$/.test(before) && before.includes(mark.movement);
  return OF_HALF.test(after) || TOWARDS.test(before) || halved || (ends && /[V~k]$/.test(before));
}

/** `six times more`, `increased 12-fold`; not `we met three times`, `twice a year`. */
function isMultiple({ before, after, quantity, items, at, since }: Statement): boolean {
  const { lower } = items.list[at]!;
  const { fold, times, compared } = items.words.eligible;
  if (quantity.value === 1) return false;
  if (fold.test(lower)) return true;
  const compares =
    // `twice the size of`; not `twice winner of`
    /^(?:,?G|[~w]?[AT]|(?:[dr]w?)?O)/.test(after) ||
    // `six times more than`; not `three times over the past year`
    items.words.comparison.opens.test(items.list[at + (after.startsWith(mark.comma) ? 2 : 1)]?.lower ?? "") ||
    compared.test(items.list[at + 1]?.lower ?? "");
  if (!times.test(lower)) return compares && !after.startsWith(mark.vague);
  return (
    compares ||
    /[VJb]/.test(before.slice(-8)) ||
    (before.endsWith(mark.approximation) && /[VJ]/.test(items.tape.slice(since, at))) ||
    /^.{0,2}V/.test(after)
  );
}

/** Less power than this is that of a lamp. */
const SUPPLY = 1000;

/** `the 60 MW icebreaker`, `its propulsion power is 60 MW`, `a lamp of 30 watts`: what drives a ship supplies nobody. */
const isEngine = ({ items, quantity: { value } }: Statement): boolean =>
  (typeof value === "number" && value < SUPPLY) ||
  items.list.some(({ lower }) => items.words.eligible.driven.test(lower));

/** Goods and energy by weight or volume. */
function isGoods({ items, opens, closes, quantity }: Statement): boolean {
  const { area, housing, untraded } = items.words.eligible;
  const clause = items.list.slice(opens, closes);
  const names = (words: RegExp, where: readonly Item[] = clause): boolean =>
    where.some(({ lower }) => words.test(lower));
  if (names(untraded)) return false;
  if (quantity.unit !== "square_metre") return true;
  // `a hall with an area of 5,000 square metres`, built or not, is as large as it is
  return (
    names(housing, items.list) &&
    !clause.some(({ lower }, index) => area.test(lower) && clause[index + 1]?.term.mark === mark.of)
  );
}

const isOutside = ({ term }: Item): boolean => term.mark === mark.outside;
const isMeasured = ({ term }: Item): boolean => term.indicator !== undefined || term.mark === mark.outside;
/** `the regions’ debts`: the debts are measured. */
const OWNS_TOPIC = new RegExp(`^${mark.possessive}${mark.word}{0,2}[${mark.topic}${mark.growth}]`);
const isMeasuredIn =
  ({ tape }: Items) =>
  (item: Item): boolean =>
    isMeasured(item) && !(isOutside(item) && OWNS_TOPIC.test(tape.slice(item.index + 1)));
/** How far on the whole stands that a part is of. */
const WHOLE = 8;

/**
 * `… or 38 percent of all inhabitants. In 2009, it was 26 percent`: with nothing named, the number is of what the last such
 * number of the sentence before was of. `null` where that has none.
 */
function saidBefore({ unit }: Quantity, context: Context): boolean | null {
  const last = context().at(-1);
  const same = last && statementsOf(last, clausesOf(last)).findLast(({ quantity }) => quantity.unit === unit);
  return same ? isFigure(same, () => context().slice(0, -1)) : null;
}

/** `85 percent has been completed`, `they brought construction to 70 percent`: how far the work has come. */
function isDone({ items, opens, at, after, before }: Statement): boolean {
  const { done, doneTo, works } = items.words.eligible;
  if (done.test(textOf(items.list.slice(at + 1, at + 5)))) return true;
  if (doneTo.test(textOf(items.list.slice(Math.max(0, at - 2), at)))) return true;
  if (!/>[~w]?$/.test(before) || after.startsWith(mark.of)) return false;
  return items.list.slice(Math.max(opens, at - 4), at).some(({ lower }) => works.test(lower));
}

/** What the sentence before was about: a topic, where it has one. */
const spokenOf = (before: Items | undefined): Item | undefined =>
  before?.list.findLast(isTopic) ?? before?.list.findLast(isMeasured);

/**
 * With nothing named that is measured, neither here nor in the sentence before: `growth was 4 percent` is of the economy,
 * and `half of all efforts`, `95 percent of the ballots`, `double standards` are not.
 */
function saysMeasure({ items, at, opens, closes, quantity, after }: Statement): boolean {
  const { list, tape, words } = items;
  const beside = list.some(
    ({ quantity: other }) =>
      other !== null && other.unit !== null && !RELATIVE.has(other.unit) && other.unit !== "count",
  );
  if (beside || tape[at + 1] === mark.share) return true;
  if (/^@?O/.test(after))
    return list
      .slice(at + 1, Math.min(closes, at + WHOLE))
      .some(({ lower }) => words.eligible.traded.test(lower));
  if (quantity.form === "amount") return true;
  if (quantity.form === "multiplied") return words.kind.inflected.test(list[at]!.lower);
  return /[VJ]/.test(tape.slice(opens, closes));
}

const RELATIVE: ReadonlySet<string> = new Set(["percent", "percentage_point", "times"]);

/** Is the measured thing one of the economy? What it is a part of, else the nearest noun before it decides. */
function isEconomic(statement: Statement, context: Context): boolean {
  const { items, at, opens, closes, before, after, since, quantity } = statement;
  const measures = isMeasuredIn(items);
  const { them, who, travel } = items.words.eligible;
  if (isDone(statement)) return false;
  // `at six percent interest`
  const following = neighbour(statement, 1);
  if (following && isTopic(following) && following.term.weight! > WEAK) return true;
  const rate = lastBefore(statement, opens, ({ term }) => term.indicator === "unemployment") !== null;
  // `40 percent of apartment blocks`: what it is a part of
  const numbered = items.words.eligible.number.test(neighbour(statement, 1)?.lower ?? "");
  const whole =
    /^@?O/.test(after) || (numbered && /^.O/.test(after))
      ? nounFrom(items, items.tape.indexOf(mark.of, at) + 1, closes)
      : null;
  if (whole && whole.said !== "nothing" && !rate) {
    if (whole.said !== "unknown") return whole.said === "economic";
    // `70 percent of the fridges are imported`
    const dealt = ({ lower }: Item): boolean => items.words.eligible.dealt.test(lower);
    if (items.list.slice(opens, closes).some(dealt)) return true;
    // `exports make up 20 percent of what the yard does`
    const part = lastBefore(statement, opens, isMeasured);
    return part !== null && part.term.indicator !== undefined && part.term.weight! > WEAK;
  }
  // `the number of entries was halved`, `increasing the yield of pears by a third`: what the verb has for its object
  const counted = lastBefore(
    statement,
    opens,
    // `a number of countries` are several
    ({ lower, index }) =>
      items.words.eligible.number.test(lower) && items.list[index - 1]?.term.mark !== mark.article,
  );
  const object = /[bi][~w]?$/.test(before) ? lastBefore(statement, opens, moves) : null;
  for (const opening of [counted, object]) {
    if (!opening || lastBefore(statement, opening.index + 1, ({ quantity }) => quantity !== null)) continue;
    const from = opening.index + (items.tape[opening.index + 1] === mark.of ? 2 : 1);
    const { said } = nounFrom(items, from, at);
    if (said === "outside" || (said === "unknown" && opening === counted)) return false;
    if (said === "economic") return true;
  }
  // `half of them`: of those spoken of before
  if (/^@?O/.test(after) && them.test(neighbour(statement, 2)?.lower ?? "")) {
    const spoken = [
      ...context()
        .slice(-1)
        .flatMap(({ list }) => list),
      ...items.list.slice(0, at),
    ];
    if (spoken.some(isOutside)) return false;
  }
  // `an 88 percent increase in appeals`
  const grown = /^[wI]?[VJ][iOx]/.test(after)
    ? firstAfter(statement, Math.min(closes, at + WHOLE), measures)
    : null;
  if (grown && isOutside(grown)) return false;
  const next = neighbour(statement, 1);
  if (next && (isOutside(next) || who.test(next.lower))) return false;
  // `…, which is six percent more`: of what was measured just before
  const measured = items.list
    .slice(since, opens)
    .some(
      ({ quantity }) =>
        quantity !== null &&
        quantity.unit !== "percent" &&
        quantity.unit !== "times" &&
        quantity.unit !== null &&
        (quantity.class !== "people" || travel.test(textOf(items.list))) &&
        (quantity.unit !== "count" || quantity.class !== null),
    );
  if (measured) return true;
  const named =
    lastBefore(statement, opens, measures) ??
    firstAfter(statement, closes, measures) ??
    lastBefore(statement, since, measures);
  if (!named) {
    const same = saidBefore(quantity, context);
    if (same !== null) return same;
  }
  const subject = named ?? items.list.slice(closes).find(isOutside) ?? spokenOf(context().at(-1));
  if (!subject) return saysMeasure(statement);
  if (!isOutside(subject)) return true;
  // Beside a topic before it or hung on it an outsider does no harm: `people with incomes`, `a 4 percent increase in trade`
  const ends = ({ index, lower }: Item): boolean =>
    /[,;:()=<]/.test(items.tape[index]!) || items.words.kind.finite.test(lower);
  return items.list
    .slice(opens, firstAfter(statement, closes, ends)?.index ?? closes)
    .some(({ term }) => term.indicator !== undefined && term.weight! > WEAK);
}

/** Topics of this weight say little: `rate`, `market`. */
const WEAK = 2;
