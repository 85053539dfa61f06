// Last year was good for trade. Exports grew by 5 percent.      By 2030 we will build more. It will be 5 billion.
// ^^^^^^^^^                                     ^                  ^^^^                                ^
// The time that the clauses and sentences before told, where the tenses agree: the guideline, section 8.

import { mark } from "../../../dialect/figures/mark.js";
import type { FigureKind } from "../figure.js";
import type { Period } from "../grammar/period.js";
import { textOf } from "../tokens.js";
import type { Item, Items } from "./items.js";
import { inTense, NO_PERIOD, type PeriodReading, tells } from "./period-reading.js";
import type { Statement } from "./statement.js";
import { type Tense, tenseAt, tenseOf } from "./tense.js";
import { isOfBase, isTime, tellsOf } from "./times.js";

/** What a figure must agree with, to be of a time named before. */
interface Heir {
  kind: FigureKind;
  tense: Tense;
  /** Is it yet to come? */
  planned: boolean;
}

/** A time that was named before, and what it was named in. */
interface Earlier {
  phrase: Period;
  items: Items;
  told: readonly Item[];
  /** The tape before it. */
  before: string;
}

export function inherited(statement: Statement, kind: FigureKind, context: readonly Items[]): PeriodReading {
  const tense = tenseOf(statement);
  const heir: Heir = { kind, tense, planned: tense === "future" || kind === "target" };
  // What is so now was told of no other time
  const earlier = tense === "present" || isStock(statement, heir) ? null : nearest(statement, context, heir);
  if (!earlier) return NO_PERIOD;
  const { iso, ahead } = heir.planned ? earlier.phrase : inTense(earlier.phrase, tense, kind);
  if (iso === null || !isOfMatter(earlier, context)) return NO_PERIOD;
  return goesBackTo(iso, statement) || agrees(heir, earlier, ahead) ? { iso, item: null, ahead } : NO_PERIOD;
}

/** `The accumulated investment exceeded 2 billion`: what came together over all the years */
const isStock = ({ items, opens, at }: Statement, { kind, planned }: Heir): boolean =>
  kind === "level" && !planned && items.words.period.stock.test(textOf(items.list.slice(opens, at)));

/** `Over the same period of last year they were 2 billion`, `… to 2 billion over the same period of 2014`: the months just named. */
export function sameMonths(
  statement: Statement,
  kind: FigureKind,
  context: readonly Items[],
): PeriodReading | null {
  const { items, at, opens, closes } = statement;
  const year = items.list.slice(opens, closes).find((item) => isOfSame(statement, item));
  if (!year) return null;
  const heir: Heir = { kind, tense: tenseOf(statement), planned: false };
  const earlier = nearest({ ...statement, opens: Math.min(year.index, at) }, context, heir)?.phrase.iso;
  const [first = "", last = first] = earlier?.split("/") ?? [];
  const [one, other] = [first.slice(0, YEAR), last.slice(0, YEAR)];
  if (!earlier || one !== other) return NO_PERIOD;
  return { iso: earlier.replaceAll(one, year.period!.iso!), item: year, ahead: false };
}

/** Digits of a year. */
const YEAR = 4;

/** Is it the year of `over the same period of last year`, opening a clause or right behind the number? */
function isOfSame({ items, at }: Statement, { index, period }: Item): boolean {
  const { words, list, tape } = items;
  if (period === null || !period.over || period.iso?.length !== YEAR) return false;
  const behind = index > at;
  const from = Math.max(behind ? at + 1 : 0, index - SAME_PERIOD);
  const said = list.slice(from, index).findLastIndex(({ lower }) => words.period.throughout.test(lower));
  const opens = from + said;
  if (said < 0 || !words.period.samePeriodOf.test(textOf(list.slice(opens, index)))) return false;
  return behind ? opens === at + 1 : opens === 0 || OPENS.test(tape[opens - 1]!);
}
/** How many words `over the same period of` has. */
const SAME_PERIOD = 5;
const OPENS = new RegExp(`[${mark.comma}${mark.semicolon}${mark.and}${mark.contrast}${mark.open}]`);

/** The time named last in the clauses and the sentences before. */
function nearest({ items, opens }: Statement, context: readonly Items[], heir: Heir): Earlier | null {
  const { kind, tense } = heir;
  // Of what has been done, no time of a plan
  const done = kind !== "target" && (tense === "past" || tense === "perfect");
  for (const before of [items, ...context.toReversed()]) {
    const told = before === items ? items.list.slice(0, opens) : before.list;
    const index = told.findLastIndex(
      (_, at) =>
        isTime(before, at) && !isDay(before, at) && !isOfBase(before, at) && !(done && isPlanned(before, at)),
    );
    const phrase = told[index]?.period;
    if (phrase) return { phrase, items: before, told, before: before.tape.slice(0, index) };
  }
  return null;
}

/** `on May 9`, `as of October they are`: how it stood on a day, and not what was done since. */
function isDay(items: Items, index: number): boolean {
  const { list, tape } = items;
  if (/^\d+-\d\d-\d\d$/.test(list[index]!.period!.iso ?? "")) return true;
  if (!tape.slice(0, index).endsWith(mark.as + mark.of)) return false;
  const verb = list.findIndex((_, at) => at > index && tenseAt(items, at, index) !== null);
  return verb >= 0 && tenseAt(items, verb, index) === "present";
}

/** `last year it was 4 billion, and the plan for 2016 is 5`: is it the time of a plan? */
function isPlanned({ list, tape, words }: Items, index: number): boolean {
  if (list[index]!.period!.over) return false;
  let [from, to] = [index, index + 1];
  while (from > 0 && !PART_ENDS.test(tape[from - 1]!)) from--;
  while (to < tape.length && !PART_ENDS.test(tape[to]!)) to++;
  return list
    .slice(from, to)
    .some(({ term, lower }) => term.mark === mark.prospect && !words.prospect.able.test(lower));
}
const PART_ENDS = new RegExp(`[${mark.semicolon}${mark.contrast}${mark.year}]`);

/**
 * Where nothing is measured a time is of another matter, unless it was said just now, and not of who speaks or listens:
 * `Last year was hard`; not `I was here last year`.
 */
function isOfMatter({ items, told }: Earlier, context: readonly Items[]): boolean {
  const { speaking } = items.words.period;
  const just = items === context.at(-1) && !told.some(({ lower }) => speaking.test(lower));
  return just || tellsOf(items.words, told);
}

/** `over the same period` goes back to a stretch of time, whatever the tense. */
function goesBackTo(iso: string, { items, opens, closes }: Statement): boolean {
  const { samePeriod } = items.words.period;
  return iso.includes("/") && samePeriod.test(textOf(items.list.slice(opens, closes)));
}

/** `plans for 2020` */
const PLANS_FOR = new RegExp(`${mark.prospect}[${mark.in}${mark.of}]${mark.the}?$`);

/** Simple past and no verb take a time that is past, a perfect for a change alone; a plan takes one to come. */
function agrees(
  { kind, tense, planned }: Heir,
  { phrase: { over }, items, told, before }: Earlier,
  ahead: boolean,
): boolean {
  if (!planned) return !ahead && (tense !== "perfect" || kind === "change");
  if (tense === "past" || !(ahead || (!over && items.tape.includes(mark.prospect)))) return false;
  // It is of the same matter where a number was told, or where they are plans for that time
  return told.some(tells) || PLANS_FOR.test(before);
}
