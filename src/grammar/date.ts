// November 11, 2013        March 26 − 27, 2013        November 30 − December 2, 2013
// ^^^^^^^^^^^^^^^^^ day    ^^^^^^^^^^^^^^^^^^^ interval; the dash is U+2212 on the site, any dash is read
// 11 November 2013         26 − 27 March 2013         other orders, where the language has them
// Not a date: `May 9`, `11 November`, `November 2013`. A day that no calendar has is read, with `null` for its ISO form.
import type { DateOrder, Dialect } from "../dialect/dialect.js";
import {
  alt,
  choice,
  digits,
  of,
  type Parser,
  phrase,
  seqMap,
  sign,
  space,
  stretch,
  words,
} from "./combinators.js";

/** A printed date: its ISO 8601 form, a day or an interval, `null` where the calendar has no such day. */
export interface PrintedDate {
  readonly iso: string | null;
}

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

const dash = stretch(/\s*[-‐‑‒–—−]\s*/);

/** A day: month, day of the month, year, in the language's order. */
export function day(dialect: Dialect): Parser<PrintedDate> {
  return alt(...dialect.dates.orders.map((order) => dayIn(parts(dialect, order))));
}

const dayIn = ({ monthDay, year }: DateParts): Parser<PrintedDate> =>
  seqMap(monthDay, year, (from, inYear) => ({ iso: isoDay(from, inYear) }));

/** A day, or a stretch of days. */
export function date(dialect: Dialect): Parser<PrintedDate> {
  return alt(...dialect.dates.orders.map((order) => dateIn(parts(dialect, order), order)));
}

function dateIn(own: DateParts, { dayFirst }: DateOrder): Parser<PrintedDate> {
  const { month, dayOfMonth, monthDay: start, year } = own;
  const sameMonth = dayFirst
    ? seqMap(dayOfMonth, dash, dayOfMonth, space, month, year, (from, _dash, to, _space, inMonth, inYear) =>
        interval(isoDay({ month: inMonth, day: from }, inYear), isoDay({ month: inMonth, day: to }, inYear)),
      )
    : seqMap(start, dash, dayOfMonth, year, (from, _dash, to, inYear) =>
        interval(isoDay(from, inYear), isoDay({ month: from.month, day: to }, inYear)),
      );
  const sameYear = seqMap(start, dash, start, year, (from, _dash, to, inYear) =>
    interval(isoDay(from, inYear), isoDay(to, inYear)),
  );
  const twoYears = seqMap(start, year, dash, start, year, (from, first, _dash, to, second) =>
    interval(isoDay(from, first), isoDay(to, second)),
  );
  return alt(twoYears, dayIn(own), sameMonth, sameYear);
}

/** Whether a line ends as the dialect's dates do: a quick look, before it is read. */
export function dateEnding({ dates: { yearWords } }: Dialect): (line: string) => boolean {
  if (yearWords.length === 0) return (line) => /\d$/.test(line);
  return (line) => yearWords.some((word) => line.endsWith(word));
}

/** A year in four digits: `13` is none, and no year of the first century either. */
const yearNumber = words(/\d{4}(?!\d)/).map(Number);

/** What a dialect's dates are made of. */
interface DateParts {
  readonly month: Parser<number>;
  readonly dayOfMonth: Parser<number>;
  readonly monthDay: Parser<MonthDay>;
  /** The year, with what stands before and behind it. */
  readonly year: Parser<number>;
}

function parts({ months, dates }: Dialect, { dayFirst, beforeYear }: DateOrder): DateParts {
  const month = choice(months).map((index) => index + 1);
  const dayOfMonth = digits(2);
  const monthDay = dayFirst
    ? seqMap(dayOfMonth, space, month, (own, _space, inMonth): MonthDay => ({ month: inMonth, day: own }))
    : seqMap(month, space, dayOfMonth, (inMonth, _space, own): MonthDay => ({ month: inMonth, day: own }));
  const tie = beforeYear === "" ? space : space.then(sign(beforeYear)).then(space);
  const end = dates.yearWords.length === 0 ? of(null) : space.then(phrase(dates.yearWords));
  const year = seqMap(tie, yearNumber, end, (_tie, own) => own);
  return { month, dayOfMonth, monthDay, year };
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
