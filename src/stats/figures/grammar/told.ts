// Of which year a time is, where the words leave it open: `in March`, `from January to May`.

import { inYear, type MomentDraft } from "./moment.js";
import type { Told } from "./period.js";
import type { SentencePage } from "./sentence.js";

/** Months with no year are the latest that are over, or under way. */
export const latest = ({ today }: SentencePage, last: number): number | null =>
  today ? today.year - (last > today.month ? 1 : 0) : null;

/** A stretch of a year that is told, or the latest one. */
export const placed =
  (draft: MomentDraft): Told =>
  (page) => {
    const moment = draft(page);
    if (moment === null) return null;
    const year = moment.year ?? latest(page, moment.last);
    return year === null ? null : { ...inYear(moment, year), untold: moment.year === null };
  };

/** `In March` is of the event's own year, `Q3` the latest. */
export const ofThisYear =
  (draft: MomentDraft): Told =>
  (page) => {
    const moment = draft(page);
    if (moment === null || moment.year !== null || moment.first < moment.last) return placed(draft)(page);
    return page.today && { ...inYear(moment, page.today.year), untold: true };
  };
