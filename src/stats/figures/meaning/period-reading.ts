// What a rule of time looks at, and what it finds.

import { mark } from "../../../dialect/figures/mark.js";
import type { FigureKind } from "../figure.js";
import type { Period } from "../grammar/period.js";
import type { Item, Items } from "./items.js";
import type { Statement } from "./statement.js";
import { type Tense, tenseOf } from "./tense.js";
import { isOf, isTime } from "./times.js";

export interface PeriodReading {
  iso: string | null;
  item: Item | null;
  /** Is it after the event? */
  ahead: boolean;
}

export const NO_PERIOD: PeriodReading = { iso: null, item: null, ahead: false };

/** What the rules look at. */
export interface View {
  statement: Statement;
  kind: FigureKind;
  /** The time of the figure before in the sentence. */
  previous: PeriodReading | null;
}

/** Finds a time, or that there is none: `NO_PERIOD`. What says neither, `null`, leaves it to the next. */
export type Rule = (view: View) => PeriodReading | null;

/** The time that stands at a place, if the figure may be of it. */
export const timeAt = ({ statement, kind }: View, index: number): PeriodReading | null =>
  isTime(statement.items, index) && isOf(statement, index)
    ? readingOf(statement, kind, statement.items.list[index]!)
    : null;

/** The first of the times between two places that the figure may be of; no search goes on beyond what ends it. */
export function firstTime(
  view: View,
  from: number,
  to: number,
  ends: (item: Item) => boolean,
): PeriodReading | null {
  const { list } = view.statement.items;
  for (let index = from; index < to && !ends(list[index]!); index++) {
    const found = timeAt(view, index);
    if (found) return found;
  }
  return null;
}

/** A time that was told. */
export function readingOf(statement: Statement, kind: FigureKind, item: Item): PeriodReading {
  const tense = tenseOf(statement);
  const { onward } = item.period!;
  // `starting in 2012, exports rose`; not `wages were raised starting March 1`
  if (onward !== null && isStart(statement.items, item) && (isYear(item) || tense !== "past"))
    return { iso: onward, item, ahead: false };
  const { iso, ahead } = inTense(item.period!, tense, kind);
  return iso === null ? NO_PERIOD : { iso, item, ahead };
}

/** `starting in 2012`, `beginning with May`: a year or a month; a day is one that something is put into force on. */
function isStart({ words, list, tape }: Items, { index, period }: Item): boolean {
  const verb = index - (START_LED.test(tape[index - 1] ?? "") ? 2 : 1);
  return words.period.starting.test(list[verb]?.lower ?? "") && !period!.iso!.includes("-", YEAR_AND_MONTH);
}
const START_LED = new RegExp(`[${mark.in}${mark.from}${mark.with}]`);
/** Digits of a year, and of a year and its month. */
const YEAR = 4;
const YEAR_AND_MONTH = 7;
const isYear = ({ period }: Item): boolean => period!.iso?.length === YEAR;

/** `in December` and `in the fourth quarter` are of the year that the tense says. */
export function inTense(period: Period, tense: Tense, kind: FigureKind): Pick<Period, "iso" | "ahead"> {
  const { before, after } = period;
  if (before !== null && kind !== "target" && tense !== "present" && tense !== "future")
    return { iso: before, ahead: false };
  return after !== null && (tense === "future" || kind === "target") ? { iso: after, ahead: true } : period;
}

/** A number, of whatever unit. */
export const isNumber = ({ quantity }: Item): boolean => quantity !== null;

/** A number that is told in something; in `in one go` it is not. */
export const tells = ({ quantity }: Item): boolean => quantity !== null && quantity.unit !== null;

/** `now`, `annually`: a time that is no period; in `less than a year earlier` it is that of the base. */
export const isNow =
  ({ words, tape }: Items) =>
  ({ term, lower, index }: Item): boolean =>
    term.mark === mark.vague && words.period.noPeriod.test(lower) && !BASE.test(tape.slice(0, index));
const BASE = new RegExp(`(?:${mark.than}|#${mark.approximation})${mark.in}?$`);

/** Does a clause hold a time that is no period: `annually`, `two years ago`? */
export const saysNoPeriod = (clause: string): boolean => NO_PERIOD_TOLD.test(clause);
const NO_PERIOD_TOLD = new RegExp(`(?<!${mark.than}|#${mark.approximation})[${mark.vague}${mark.ago}]`);
