// Every way a time is told, by the letter it begins with.

import { mark } from "../../../dialect/figures/mark.js";
import { alt, byLetter, here, type Parser, seqMap, stretch } from "../../../grammar/combinators.js";
import {
  day,
  deicticMonth,
  lastMonths,
  month,
  noUnit,
  partOfMonth,
  partOfYear,
  season,
  yearMoment,
} from "./moment.js";
import { near } from "./near.js";
import { OPEN, type Period, type Told, toPeriods, upToNow } from "./period.js";
import type { Draft, SentencePage } from "./sentence.js";
import {
  ago,
  alreadyYears,
  coupleOfYears,
  oneUnit,
  quarter,
  theYear,
  thisAndLast,
  yearAgo,
  years,
  yearsSince,
} from "./time-counted.js";
import { edge, partOfYears, since, wholeYear } from "./time-edge.js";
import { listOf } from "./time-list.js";
import { bothEnds, rangeFrom } from "./time-range.js";
import { ofThisYear, placed } from "./told.js";

/** `the year 2014`, `the years from 2011 to 2014` */
const yearNamed: Parser<Told> = stretch(
  new RegExp(`${mark.the}${mark.timeUnit}[${mark.of}${mark.from}]?`),
).then(alt(rangeFrom(yearMoment), yearMoment.map(ofThisYear)));

/** `March`, `May 9`, `Q3` */
const named: Parser<Told> = alt(day, month).map(ofThisYear);

/** A stretch of time in one of some forms, where no unit follows: `2000 tonnes` is no year. */
const stretchIn = (...forms: [Parser<Told>, ...Parser<Told>[]]): Parser<Draft<Period[]>> =>
  seqMap(
    here,
    alt(...forms).skip(noUnit),
    here,
    (from, found, to): Draft<Period[]> =>
      (page) =>
        toPeriods(page, { from, to }, found(page)),
  );

/** The same of a time that may reach up to now: `from January to date`, told as `since January` is. */
const startIn = (form: Parser<Told>): Parser<Draft<Period[]>> =>
  seqMap(
    here,
    form.skip(noUnit),
    here,
    (first, start, last): Draft<Period[]> =>
      (page) => {
        const found = start(page);
        const to = endOfToDate(page, last);
        if (page.today === null || found === null || found === OPEN || to === last)
          return toPeriods(page, { from: first, to: last }, found);
        const from = page.tape[first - 1] === mark.from ? first - 1 : first;
        return toPeriods(page, { from, to }, upToNow(page.today, found));
      },
  );

/** Where `to date` or `until now` ends that begins at a token; the same token where it is none. */
function endOfToDate({ tokens, tape }: SentencePage, at: number): number {
  if (tokens[at]?.term.reaches === true && tape[at] === mark.vague) return at + 1;
  const led = tape[at] === mark.to || tape[at] === mark.until;
  return led && tape[at + 1] === mark.vague ? at + 2 : at;
}

/** How far from where it begins a time has the word or the sign that makes it one. */
const SHORT = 8;

/** A time, by the letter it begins with. */
export const period: Parser<Draft<Period[]>> = byLetter([
  [mark.since, stretchIn(since)],
  [mark.between, stretch(new RegExp(`${mark.between}${mark.the}?`)).then(stretchIn(bothEnds))],
  [
    mark.digits + mark.cardinal,
    near(
      mark.timeUnit + mark.month + mark.half + mark.quarter + mark.season,
      SHORT,
      alt(stretchIn(ago, alreadyYears, rangeFrom(day), partOfYear.map(placed)), startIn(named)),
    ),
  ],
  [mark.article, stretchIn(ago)],
  [
    mark.deictic,
    stretchIn(
      thisAndLast,
      lastMonths.map(placed),
      partOfMonth.map(ofThisYear),
      years,
      coupleOfYears,
      rangeFrom(deicticMonth),
      deicticMonth.map(ofThisYear),
      season,
      quarter,
      oneUnit,
    ),
  ],
  [mark.the, stretchIn(thisAndLast, yearNamed, yearsSince, theYear)],
  [mark.ago, stretchIn(yearAgo)],
  [
    mark.year + mark.years,
    alt(
      near(mark.to + mark.until + mark.dash + mark.hyphen, SHORT, stretchIn(rangeFrom(yearMoment))),
      near(mark.comma + mark.and + mark.or, SHORT, listOf(yearMoment)),
      startIn(wholeYear),
    ),
  ],
  [mark.month, alt(stretchIn(rangeFrom(alt(day, month))), listOf(month), startIn(named))],
  [mark.ordinal, stretchIn(partOfYears, partOfMonth.map(ofThisYear), partOfYear.map(placed))],
  [mark.edge, startIn(edge)],
  [mark.season, stretchIn(season)],
]);
