// Months and days as numbers, and as ISO 8601 writes them.
import type { Today } from "./sentence.js";

/** A stretch of time: months counted from the year 0, `12 * year + month - 1`, and days in the first and the last of them. */
export interface Stretch {
  first: number;
  last: number;
  /** The day it begins on, and the day it ends on, where days are named. */
  from?: number | null;
  until?: number | null;
}

export const months = (year: number, first = 1, last = 12): Stretch => ({
  first: year * 12 + first - 1,
  last: year * 12 + last - 1,
});

/** From the start of one to the end of the other. */
export const joined = (one: Stretch, other: Stretch): Stretch => ({
  first: one.first,
  last: other.last,
  from: one.from ?? null,
  until: other.until ?? null,
});

/** The month of the event, counted as months are here. */
export const monthNow = ({ year, month }: Today): number => year * 12 + month - 1;

/** Up to the end of the event’s year. */
export const untilNow = (start: Stretch, today: Today): Stretch => joined(start, months(today.year));

/** So many units back from now, or on from it. */
export function around(today: Today | null, shift: number, many: number, size: number): Stretch | null {
  if (!today || shift === 0 || size === 0 || many > 200 || !Number.isInteger(many)) return null;
  if (size < 12) {
    const now = monthNow(today);
    const span = many * size;
    return shift < 0 ? { first: now - span, last: now } : { first: now, last: now + span };
  }
  const span = Math.round((many * size) / 12);
  return shift < 0
    ? joined(months(today.year - span), months(today.year))
    : joined(months(today.year), months(today.year + span));
}

/** Whole years without months; a span of years, months or days as an interval. */
export function isoOf({ first, last, from = null, until = null }: Stretch): string {
  const wholeYears = first % 12 === 0 && last % 12 === 11;
  // `since May 1`: up to the end of a year
  const openEnd = from !== null && last % 12 === 11;
  const start = write(first, wholeYears, from);
  const end = write(last, wholeYears || openEnd, until);
  return start === end ? start : `${start}/${end}`;
}

function write(month: number, wholeYear: boolean, day: number | null): string {
  const year = String(Math.floor(month / 12));
  if (day !== null) return `${year}-${two((month % 12) + 1)}-${two(day)}`;
  return wholeYear ? year : `${year}-${two((month % 12) + 1)}`;
}

/** Does it begin after the event? */
export function isAhead(today: Today | null, { first, from }: Stretch): boolean {
  if (!today) return false;
  const now = monthNow(today);
  return first > now || (first === now && from != null && from > today.day);
}

const two = (value: number): string => String(value).padStart(2, "0");
