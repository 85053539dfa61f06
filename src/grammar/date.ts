// November 11, 2013        March 26 − 27, 2013        November 30 − December 2, 2013
// ^^^^^^^^^^^^^^^^^ day    ^^^^^^^^^^^^^^^^^^^ interval; the dash is U+2212 on the site, any dash is read
// Not a date: `May 9`, `11 November`, `November 2013`. A day that no calendar has is read, with `null` for its ISO form.
import type { Dialect } from "../dialect/dialect.js";
import { alt, choice, digits, type Parser, seqMap, sign, space, stretch, words } from "./combinators.js";

/** A printed date: its ISO 8601 form, a day or an interval, `null` where the calendar has no such day. */
export interface PrintedDate {
  readonly iso: string | null;
}

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

const dash = stretch(/\s*[-‐‑‒–—−]\s*/);
const comma = stretch(/\s*,\s*/);

/** A day: month, day of the month, year. */
export function day(dialect: Dialect): Parser<PrintedDate> {
  return seqMap(monthDay(dialect), comma, year, (from, _comma, inYear) => ({ iso: isoDay(from, inYear) }));
}

/** A day, or a stretch of days. */
export function date(dialect: Dialect): Parser<PrintedDate> {
  const start = monthDay(dialect);
  const sameMonth = seqMap(start, dash, digits(2), comma, year, (from, _dash, to, _comma, inYear) =>
    interval(isoDay(from, inYear), isoDay({ month: from.month, day: to }, inYear)),
  );
  const sameYear = seqMap(start, dash, start, comma, year, (from, _dash, to, _comma, inYear) =>
    interval(isoDay(from, inYear), isoDay(to, inYear)),
  );
  const twoYears = seqMap(
    start,
    comma,
    year,
    dash,
    start,
    comma,
    year,
    (from, _c, first, _d, to, _e, second) => interval(isoDay(from, first), isoDay(to, second)),
  );
  return alt(twoYears, day(dialect), sameMonth, sameYear);
}

const year = digits(4);

function monthDay(dialect: Dialect): Parser<MonthDay> {
  return seqMap(choice(dialect.months), space, digits(2), (month, _space, dayOfMonth) => ({
    month: month + 1,
    day: dayOfMonth,
  }));
}

/** A time of day: `15:30`, `9:05`. Its form `HH:MM`, or `null` where no clock shows it. */
export const time: Parser<{ readonly iso: string | null }> = seqMap(
  digits(2),
  sign(":"),
  words(/\d\d(?!\d)/),
  (hour, _colon, minute) => ({ iso: hour < 24 && Number(minute) < 60 ? `${pad(hour, 2)}:${minute}` : null }),
);

function isoDay({ month, day: dayOfMonth }: MonthDay, inYear: number): string | null {
  if (dayOfMonth < 1 || dayOfMonth > daysIn(month, inYear)) return null;
  return `${pad(inYear, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

function daysIn(month: number, inYear: number): number {
  const isLeap = inYear % 4 === 0 && (inYear % 100 !== 0 || inYear % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function interval(from: string | null, to: string | null): PrintedDate {
  return { iso: from !== null && to !== null ? `${from}/${to}` : null };
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");
