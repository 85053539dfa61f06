// A stretch of time on the calendar, as the words tell it and as it is published.

import type { Span } from "../../../source/block.js";
import { isAhead, isoOf, monthNow, type Stretch, untilNow } from "./calendar.js";
import type { Draft, SentencePage, Today } from "./sentence.js";

/** A stretch of time that the words name. */
export interface Period {
  /** Its tokens, half-open. */
  from: number;
  to: number;
  /** ISO 8601; `null` where nobody can say when it was: `in recent years`. */
  iso: string | null;
  /** Does it begin after the day of the event? */
  ahead: boolean;
  /** Is it over, on the day of the event? */
  over: boolean;
  /** The same a year before, where it is ahead and no year is told: `in December`, of what has been. */
  before: string | null;
  /** From then up to now, where it is not ahead: `starting in 2012`. */
  onward: string | null;
  /** The same a year after, where no year is told: `in the fourth quarter`, of what is to be. */
  after: string | null;
}

/** A time without bounds: `in recent years`, `last week`. */
export const OPEN = "open";

/** What the words come to: where it is `untold`, they do not say of which year. */
export type Told = Draft<(Stretch & { untold?: boolean }) | typeof OPEN | null>;

export function toPeriods(page: SentencePage, { from, to }: Span, found: ReturnType<Told>): Period[] {
  if (found === null) return [];
  if (found === OPEN)
    return [{ from, to, iso: null, ahead: false, over: false, onward: null, before: null, after: null }];
  const { today } = page;
  const over = today !== null && found.last < monthNow(today);
  const ahead = isAhead(today, found);
  const on = (months: number): string =>
    isoOf({ ...found, first: found.first + months, last: found.last + months });
  const before = found.untold && ahead ? on(-12) : null;
  const after = found.untold && today && found.last < today.year * 12 ? on(12) : null;
  const onward = today === null || ahead ? null : isoOf(upToNow(today, found));
  return [{ from, to, iso: isoOf(found), ahead, over, onward, before, after }];
}

/** From a time up to now. `since late December`: of the year before, where that is still to come */
export function upToNow(today: Today, found: Stretch & { untold?: boolean }): Stretch {
  const back = found.untold && isAhead(today, found) ? 12 : 0;
  return untilNow({ ...found, first: found.first - back }, today);
}
