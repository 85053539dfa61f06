// Which numbers are figures: the guideline, section 1.
import { mark } from "../../../dialect/figures/mark.js";
import { isCounted } from "./counted.js";
import type { Item, Items } from "./items.js";
import { firstAfter, isTopic, lastBefore, neighbour, type Statement } from "./statement.js";

/** Is the number a figure? What it counts and what the sentence is about decide. */
export function isFigure(statement: Statement, context: readonly Items[]): boolean {
  const { form, unit } = statement.quantity;
  switch (form) {
    case "bare":
      return false;
    case "count":
      return isCounted(statement);
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
      return unit === "watt" || unit === "kwh" || isGoods(statement);
  }
}

/** Is it money, or a price? */
export const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}(?:\/|$)/.test(unit);

/** `a 100-percent subsidiary`, `one hundred percent sure`: no measurement. */
function isManner({ quantity, before, after }: Statement): boolean {
  if (quantity.value !== 100) return false;
  if (before.endsWith(mark.article)) return !/^[wC]?[JV]/.test(after);
  return (
    after === "" ||
    /^x/i.test(after) ||
    /^[wC]I/.test(after) ||
    (/^[Pw]/.test(after) && !/^w{0,2}[OiTV]/.test(after))
  );
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
  return OF_HALF.test(after) || TOWARDS.test(before) || halved || (ends && /[V~]$/.test(before));
}

/** `six times more`, `increased 12-fold`; not `we met three times`, `twice a year`. */
function isMultiple({ before, after, quantity, items, at, since }: Statement): boolean {
  const { lower } = items.list[at]!;
  const { fold, times, compared } = items.words.eligible;
  if (quantity.value === 1) return false;
  if (fold.test(lower)) return true;
  const compares =
    /^(?:,?G|[~w]?[AT]|[dr]?w?O)/.test(after) ||
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

/** Goods and energy by weight or volume. */
function isGoods({ items, opens, closes, quantity }: Statement): boolean {
  const { built, untraded } = items.words.eligible;
  const clause = items.list.slice(opens, closes);
  return quantity.unit === "square_metre"
    ? clause.some(({ lower }) => built.test(lower))
    : !clause.some(({ lower }) => untraded.test(lower));
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

/** Is the measured thing one of the economy? What stands nearest decides. */
function isEconomic(statement: Statement, context: readonly Items[]): boolean {
  const { items, at, opens, closes, after, since } = statement;
  const measures = isMeasuredIn(items);
  const { them, who, travel } = items.words.eligible;
  // `40 percent of apartment blocks`: what it is a part of
  const whole = /^@?O/.test(after) ? firstAfter(statement, Math.min(closes, at + WHOLE), measures) : null;
  const rate = lastBefore(statement, opens, measures)?.term.indicator === "unemployment";
  if (whole && !rate) return !isOutside(whole);
  // `half of them`: of those spoken of before
  if (/^@?O/.test(after) && them.test(neighbour(statement, 2)?.lower ?? "")) {
    const spoken = [...context.slice(-1).flatMap(({ list }) => list), ...items.list.slice(0, at)];
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
        (quantity.class !== "people" || travel.test(clauseOf(items))) &&
        (quantity.unit !== "count" || quantity.class !== null),
    );
  if (measured) return true;
  const subject =
    lastBefore(statement, opens, measures) ??
    firstAfter(statement, closes, measures) ??
    lastBefore(statement, since, measures) ??
    spokenOf(context.at(-1));
  if (!subject) return saysMeasure(statement);
  if (!isOutside(subject)) return true;
  // Beside a topic of the same clause an outsider does no harm: `people with incomes`
  return items.list
    .slice(opens, closes)
    .some(({ term }) => term.indicator !== undefined && term.weight! > WEAK);
}

const clauseOf = ({ list }: Items): string => list.map(({ lower }) => lower).join(" ");

/** Topics of this weight say little: `rate`, `market`. */
const WEAK = 2;
