// 2004–2010    from May 2014 to March 2015    April 1 to June 30    between January and July

import { mark } from "../../../dialect/figures/mark.js";
import { alt, type Parser, seqMap, stretch } from "../../../grammar/combinators.js";
import { joined, type Stretch } from "./calendar.js";
import { maybe } from "./maybe.js";
import {
  day,
  deicticMonth,
  inYear,
  type Moment,
  type MomentDraft,
  month,
  partOfYear,
  relativeYear,
  yearMoment,
} from "./moment.js";
import type { Told } from "./period.js";
import type { SentencePage } from "./sentence.js";
import { latest } from "./told.js";

/** From one to the other, each with the year of the other where it has none. */
export function stretchOf(
  page: SentencePage,
  one: Moment | null,
  other: Moment | null,
): (Stretch & { untold: boolean }) | null {
  if (!one || !other) return null;
  const end = other.year ?? one.year ?? latest(page, other.last);
  if (end === null) return null;
  const last = inYear(other, end);
  // `from November to March 2015`
  const sameYear = inYear(one, end);
  const first = sameYear.first > last.first ? inYear(one, end - 1) : sameYear;
  const runs =
    first.first < last.first || (first.first === last.first && (first.from ?? 0) < (last.from ?? 0));
  const untold = one.year === null && other.year === null;
  return runs ? { ...joined(first, last), untold } : null;
}

/** A point that a stretch may begin or end at. */
export const point: Parser<MomentDraft> = maybe(`${mark.edge}[${mark.of}${mark.hyphen}]?`).then(
  alt(day, month, deicticMonth, yearMoment, relativeYear, partOfYear),
);

const TO = stretch(
  new RegExp(`${mark.comma}?[${mark.to}${mark.until}]${mark.to}?${mark.the}?|[${mark.dash}${mark.hyphen}]`),
);
/** `2004–2010`, `from May 2014 to March 2015`, `April 1 to June 30`, `January through August 2017` */
export const rangeFrom = (start: Parser<MomentDraft>): Parser<Told> =>
  seqMap(
    start,
    TO.then(point),
    (one, other): Told =>
      (page) =>
        stretchOf(page, one(page), other(page)),
  );

/** `between January and July`, `between 2004 and 2010` */
export const bothEnds: Parser<Told> = seqMap(
  point,
  stretch(new RegExp(`${mark.comma}?${mark.and}${mark.the}?`)).then(point),
  (one, other): Told =>
    (page) =>
      stretchOf(page, one(page), other(page)),
);
