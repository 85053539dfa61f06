// a third of the exports      rose six times      Not one: a third country, three times a year, one hundred percent sure
// ^^^^^^^                          ^^^^^^^^^               ^^^^^^^          ^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^
// Does a number measure anything, by the words right around it and the thing it is told of?

import { mark } from "../../../dialect/figures/mark.js";
import { textOf } from "../tokens.js";
import type { Context, Item } from "./items.js";
import { BY, MOVE, OF } from "./leads.js";
import { nounFrom } from "./noun.js";
import { moves, neighbour, type Statement } from "./statement.js";

// ── One hundred percent

/** `a 100 percent rise`, `a 100 percent Norlandic growth` */
const OF_RISE = new RegExp(`^[${mark.word}${mark.country}]?${MOVE}`);
/** `100 percent of`, `100 percent faster than`, `100 percent exports`, `100 percent, ` */
const OF_MEASURE = new RegExp(
  `^(?:[${mark.percent}${mark.comma}${mark.topic}]|${mark.word}{0,2}[${mark.of}${mark.than}${mark.movement}${mark.growth}])`,
);
const AT = new RegExp(`[${mark.in}${mark.to}][${mark.approximation}${mark.word}]?$`);
const ENDS = new RegExp(`^[${mark.stop}${mark.comma}]?$`);

/** `a 100-percent subsidiary`, `one hundred percent sure`, `we guarantee 100 percent`: no measurement. */
export function isManner(statement: Statement): boolean {
  const { quantity, before, after, items, opens, at } = statement;
  if (quantity.value !== 100) return false;
  if (before.endsWith(mark.article)) return !OF_RISE.test(after);
  const promised = items.words.eligible.promises.test(neighbour(statement, -1)?.lower ?? "");
  if (promised && !OF.test(after)) return true;
  if (items.list.slice(opens, at).some(moves) || OF_MEASURE.test(after)) return false;
  // `capacity is at 100 percent`, `the index was 100 percent`
  const told = AT.test(before) || items.words.kind.being.test(neighbour(statement, -1)?.lower ?? "");
  return !told || !ENDS.test(after);
}

// ── Parts

/** What may follow a part: `of`, a sign, a comparison; no noun. */
const PART_ENDS = new RegExp(
  `^(?:$|[${mark.of}${mark.comma}${mark.stop}${mark.semicolon}${mark.colon}${mark.close}${mark.dash}${mark.and}${mark.or}${mark.than}${mark.comparative}${mark.approximation}${mark.year}${mark.to}${mark.in}${mark.respectively}${mark.by}${mark.possessive}${mark.as}])`,
);
/** What may follow `half`: `half of`, `half the`, `half our`. */
const OF_HALF = new RegExp(
  `^[${mark.of}${mark.the}${mark.our}${mark.your}${mark.topic}${mark.pronoun}${mark.possessive}${mark.country}${mark.comparative}]`,
);
const TOWARDS = new RegExp(`[${mark.by}${mark.to}]${mark.approximation}?$`);
/** What may lead to `half` alone: `fell half`, `almost half`, `account for half`. */
const LEADS_TO_HALF = new RegExp(`[${mark.movement}${mark.approximation}${mark.share}]$`);
/** `the second half`, `last quarter` */
const RANKED = new RegExp(`[${mark.ordinal}${mark.deictic}]$`);
/** `half an hour`, `a third of the year` */
const OF_TIME = new RegExp(`^${mark.of}?[${mark.the}${mark.article}${mark.deictic}]?${mark.timeUnit}`);
const OF_THEM = new RegExp(`${mark.of}${mark.pronoun}${mark.approximation}?$`);
/** `a third and subsequent child` */
const NEXT_IN_ROW = new RegExp(`^${mark.and}[${mark.word}${mark.ordinal}]?${mark.outside}`);

/** `a third of the exports`, `by half`; not `a third country`, `half an hour`, `the second half`. */
export function isPart(statement: Statement): boolean {
  const { before, after, items, at } = statement;
  if (NEXT_IN_ROW.test(after) || RANKED.test(before) || OF_TIME.test(after)) return false;
  const { lower } = items.list[at]!;
  const { second, half, quarters, inRow } = items.words.eligible;
  // `a second`: no half
  if (second.test(lower)) return false;
  // `three quarters in a row`, `for another quarter`
  const inRowBehind = inRow.test(textOf(items.list.slice(at + 1, at + 4)));
  if (quarters.test(lower) && (inRowBehind || (before.endsWith(mark.in) && !OF.test(after)))) return false;
  if (isWhere(statement)) return false;
  // `of which two thirds is exported`
  const told = OF_THEM.test(before) && items.words.kind.finite.test(items.list[at + 1]?.lower ?? "");
  const ends = told || PART_ENDS.test(after);
  if (!half.test(lower)) return ends;
  if (after.startsWith(mark.article)) return false;
  // `was cut in half`, `cut in half (in half, no less)`
  const halved = before.endsWith(mark.in) && items.tape.slice(statement.since, at).includes(mark.movement);
  return OF_HALF.test(after) || TOWARDS.test(before) || halved || (ends && LEADS_TO_HALF.test(before));
}

/** `they grew in half the ports`: where, and no part of what is measured; not `cut in half the tax` */
function isWhere({ before, after, items, at, closes }: Statement): boolean {
  if (
    !WHERE.test(before) ||
    !OF_THE.test(after) ||
    !items.words.eligible.where.test(items.list[at - 1]!.lower)
  )
    return false;
  const from = at + (after.startsWith(mark.of) ? 2 : 1);
  return nounFrom(items, from, closes).said === "unknown";
}
const WHERE = new RegExp(`${mark.in}$`);
const OF_THE = new RegExp(`^[${mark.of}${mark.the}${mark.our}${mark.your}]`);

// ── Multiples

/** `more`, `as much as`, `than before`, `the size of`, `our average of`; not `twice winner of` */
const COMPARES = new RegExp(
  `^(?:${mark.comma}?${mark.comparative}|[${mark.approximation}${mark.word}]?[${mark.as}${mark.than}]|(?:[${mark.the}${mark.our}]${mark.word}?)?${mark.of})`,
);
const MOVED = new RegExp(MOVE);
/** `rose six times`, `by almost six times` */
const LED = new RegExp(`[${mark.movement}${mark.growth}${mark.by}].{0,7}$`);
/** `six times increased output` */
const MOVES_NEXT = new RegExp(`^.{0,2}${mark.movement}`);
/** `almost five times – an increase in fees` */
export const DASH_MOVE = new RegExp(
  `^${mark.dash}${mark.movement}[${mark.the}${mark.our}${mark.in}${mark.of}${mark.topic}]`,
);

/** `six times more`, `increased 12-fold`; not `we met three times`, `twice a year`. */
export function isMultiple(statement: Statement): boolean {
  const { before, after, quantity, items, at, since } = statement;
  const { lower } = items.list[at]!;
  const { fold, times } = items.words.eligible;
  if (quantity.value === 1) return false;
  if (fold.test(lower)) return true;
  const compares = isCompared(statement);
  if (!times.test(lower)) return compares;
  const estimated = before.endsWith(mark.approximation) && MOVED.test(items.tape.slice(since, at));
  const moves = MOVES_NEXT.test(after) || DASH_MOVE.test(items.tape.slice(at + 1));
  return compares || LED.test(before) || estimated || moves || isRetold(statement);
}

/** `it works twice as fast`, `20 percent faster`, `faster by a third`: how fast, where nothing grows. */
export function isPace({ items, at, opens, closes, before }: Statement): boolean {
  const { pace } = items.words.eligible;
  const by = BY.test(before) ? before.lastIndexOf(mark.by) + opens : -1;
  const told =
    pace.test(textOf(items.list.slice(at + 1, at + 3))) || pace.test(items.list[by - 1]?.lower ?? "");
  return told && !MOVED.test(items.tape.slice(opens, closes));
}

/** `Fees have quadrupled (3.8 times)`, `plus 60 percent, that is about 1.6 times`, `It is more, 14 times`: a change told again. */
export function isRetold({ items, at, since, before }: Statement): boolean {
  if (!APART.test(before) || !APART_ENDS.test(items.tape.slice(at + 1))) return false;
  return items.list
    .slice(since, at)
    .some((item) => moves(item) || RETOLD.test(item.term.mark) || item.quantity?.form === "multiplied");
}
const APART = new RegExp(
  `(?:^[${mark.open}]|[${mark.comma}${mark.dash}])(?:${mark.pronoun}${mark.word})?${mark.approximation}?$`,
);
const APART_ENDS = new RegExp(`^(?:$|[${mark.stop}${mark.comma}${mark.close}])`);
const RETOLD = new RegExp(`[${mark.comparative}${mark.plus}]`);

/** `twice the size of`, `six times more than`, `three times higher`; not `three times over the past year` */
function isCompared(statement: Statement): boolean {
  const { after, items } = statement;
  const { eligible, comparison } = items.words;
  if (COMPARES.test(after) || eligible.compared.test(neighbour(statement, 1)?.lower ?? "")) return true;
  const opening = neighbour(statement, after.startsWith(mark.comma) ? 2 : 1);
  return comparison.opens.test(opening?.lower ?? "");
}

// ── Goods and energy

/** Less power than this is that of a lamp. */
const SUPPLY = 1000;

/** `the 60 MW icebreaker`, `its propulsion power is 60 MW`, `a lamp of 30 watts`: what drives a ship supplies nobody. */
export function isEngine(statement: Statement, context: Context): boolean {
  const { items, at, before } = statement;
  const { value } = statement.quantity;
  const { driven, drive } = items.words.eligible;
  const isDriven = ({ lower }: Item): boolean => driven.test(lower);
  if ((typeof value === "number" && value < SUPPLY) || items.list.some(isDriven)) return true;
  // `We launched the icebreaker. It has a power of 30 MW`
  const of = OF_LAST.test(before) ? items.tape.lastIndexOf(mark.of, at) : 0;
  return drive.test(items.list[of - 1]?.lower ?? "") && context().some(({ list }) => list.some(isDriven));
}
const OF_LAST = new RegExp(`${mark.of}${mark.approximation}?$`);

/** No hall has as many square metres. */
const MILLION = 1e6;

/** Goods and energy by weight or volume, and housing by its area. */
export function isGoods(statement: Statement, context: Context): boolean {
  const { items, since, closes, quantity, before } = statement;
  const { area, housing, untraded } = items.words.eligible;
  // `ships of over 5,000 tonnes`, `he is 4 kilograms`: as heavy as they are
  if (quantity.unit === "tonne" && (OF_CARRIER.test(before) || isPerson(statement))) return false;
  const clause = items.list.slice(since, closes);
  const names = (words: RegExp, where: readonly Item[]): boolean =>
    where.some(({ lower }) => words.test(lower));
  if (names(untraded, clause)) return false;
  if (quantity.unit !== "square_metre") return true;
  // `a hall with an area of 5,000 square metres`, built or not, is as large as it is
  const isSize = clause.some(
    ({ lower }, index) => area.test(lower) && clause[index + 1]?.term.mark === mark.of,
  );
  // `We build housing. It rose to 70 million`
  const spokenOf = typeof quantity.value === "number" && quantity.value >= MILLION ? context().at(-1) : null;
  return (names(housing, items.list) || names(housing, spokenOf?.list ?? [])) && !isSize;
}
const OF_CARRIER = new RegExp(`${mark.counted}${mark.of}${mark.approximation}?$`);

/** `he is`, `she was` */
const isPerson = (statement: Statement): boolean =>
  statement.items.words.eligible.person.test(neighbour(statement, -2)?.lower ?? "") &&
  statement.items.words.kind.being.test(neighbour(statement, -1)?.lower ?? "");
