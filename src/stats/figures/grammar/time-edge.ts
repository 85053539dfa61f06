// early this year    the end of 2019    mid-2018    since March 2014    since the start of the year

import { mark } from "../../../dialect/figures/mark.js";
import { alt, type Parser, seqMap, stretch, block as token } from "../../../grammar/combinators.js";
import { months } from "./calendar.js";
import { maybe } from "./maybe.js";
import {
  day,
  deicticMonth,
  lastMonths,
  month,
  partOfMonth,
  partOfYear,
  relativeYear,
  season,
  yearMoment,
} from "./moment.js";
import { OPEN, type Told, upToNow } from "./period.js";
import { oneUnit, quarter, years } from "./time-counted.js";
import { point, rangeFrom } from "./time-range.js";
import { ofThisYear, placed } from "./told.js";

export const wholeYear: Parser<Told> = alt(yearMoment, relativeYear).map(ofThisYear);

/** `the second half of the 1990s`, and behind an edge `early 2000s`: nobody can say which of them */
export const partOfYears: Parser<Told> = stretch(
  new RegExp(`(?:${mark.ordinal}${mark.half}${mark.of}${mark.the}?)?${mark.years}`),
).result(() => OPEN);

/** `early this year`, `the end of 2019`, `mid-2018`: the year is what is said; `by year-end` is of this one */
export const edge: Parser<Told> = seqMap(
  token(mark.edge),
  maybe(`[${mark.of}${mark.hyphen}]?`).then(
    alt<Told>(
      rangeFrom(point),
      lastMonths.map(placed),
      partOfMonth.map(ofThisYear),
      alt(day, month, deicticMonth).map(ofThisYear),
      partOfYear.map(placed),
      years,
      quarter,
      oneUnit,
      partOfYears,
      wholeYear,
    ).fallback(null),
  ),
  (at, rest) => (page) => {
    if (rest) return rest(page);
    return page.today && page.tokens[at]!.term.months === 12 ? months(page.today.year) : null;
  },
);

/** `since 2011`, `since March 2014`, `since April 1`, `since the start of the year` */
export const since: Parser<Told> = seqMap(
  token(mark.since),
  maybe(mark.the),
  alt<Told>(
    edge,
    alt(day, month, deicticMonth, yearMoment, partOfYear).map(placed),
    season,
    oneUnit,
    wholeYear,
  ),
  (_since, _the, start) => (page) => {
    const found = start(page);
    if (!found || !page.today) return null;
    return found === OPEN ? OPEN : upToNow(page.today, found);
  },
);
