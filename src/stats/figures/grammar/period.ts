// last year    the first five months of this year    January–May    since 2011    from 2004 to 2010    by the end of 2020
// in recent years: a time that is told, and has no length

import { mark } from "../../../dialect/figures/mark.js";
import {
  alt,
  byLetter,
  here,
  type Parser,
  seqMap,
  stretch,
  block as token,
} from "../../../grammar/combinators.js";
import { textOf } from "../tokens.js";
import { around, isAhead, isoOf, joined, monthNow, months, type Stretch, untilNow } from "./calendar.js";
import {
  day,
  deicticMonth,
  inYear,
  isPlural,
  lastMonths,
  type Moment,
  type MomentDraft,
  many,
  maybe,
  month,
  noUnit,
  partOfMonth,
  partOfYear,
  relative,
  relativeYear,
  season,
  yearMoment,
} from "./moment.js";
import { near } from "./near.js";
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
const OPEN = "open";

/** What the words come to: where it is `untold`, they do not say of which year. */
type Found = Draft<(Stretch & { untold?: boolean }) | typeof OPEN | null>;

/** Months with no year are the latest that are over, or under way. */
const latest = ({ today }: SentencePage, last: number): number | null =>
  today ? today.year - (last > today.month ? 1 : 0) : null;

/** A stretch of a year that is told, or the latest one. */
const placed =
  (draft: MomentDraft): Found =>
  (page) => {
    const moment = draft(page);
    if (moment === null) return null;
    const year = moment.year ?? latest(page, moment.last);
    return year === null ? null : { ...inYear(moment, year), untold: moment.year === null };
  };

/** `In March` is of the event's own year, `Q3` the latest. */
const ofThisYear =
  (draft: MomentDraft): Found =>
  (page) => {
    const moment = draft(page);
    if (moment === null || moment.year !== null || moment.first < moment.last) return placed(draft)(page);
    return page.today && { ...inYear(moment, page.today.year), untold: true };
  };

/** From one to the other, each with the year of the other where it has none. */
function spanOf(
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
const point: Parser<MomentDraft> = maybe(`${mark.edge}[${mark.of}${mark.hyphen}]?`).then(
  alt(day, month, deicticMonth, yearMoment, relativeYear, partOfYear),
);

const TO = stretch(
  new RegExp(`${mark.comma}?[${mark.to}${mark.until}]${mark.to}?${mark.the}?|[${mark.dash}${mark.hyphen}]`),
);
/** `2004–2010`, `from May 2014 to March 2015`, `April 1 to June 30`, `January through August 2017` */
const rangeFrom = (start: Parser<MomentDraft>): Parser<Found> =>
  seqMap(
    start,
    TO.then(point),
    (one, other): Found =>
      (page) =>
        spanOf(page, one(page), other(page)),
  );

/** `between January and July`, `between 2004 and 2010` */
const bothEnds: Parser<Found> = seqMap(
  point,
  stretch(new RegExp(`${mark.comma}?${mark.and}${mark.the}?`)).then(point),
  (one, other): Found =>
    (page) =>
      spanOf(page, one(page), other(page)),
);

interface Placed {
  from: number;
  moment: MomentDraft;
  to: number;
}
const place = (one: Parser<MomentDraft>): Parser<Placed> =>
  seqMap(here, one.skip(noUnit), here, (from, moment, to) => ({ from, moment, to }));

/** `March and April`, `January, February and March 2015`, `2011, 2012 and 2013`, `2018 or 2019`, `In April and in May, ` */
const listOf = (one: Parser<MomentDraft>): Parser<Draft<Period[]>> =>
  seqMap(
    place(one),
    stretch(new RegExp(mark.comma)).then(place(one)).many(),
    stretch(
      new RegExp(`${mark.comma}?[${mark.and}${mark.or}](?:${mark.in}(?!${mark.month}${mark.digits}))?`),
    ),
    place(one),
    (first, further, joint, last) => (page) => {
      const places = [first, ...further, last];
      const moments = places.map(({ moment }) => moment(page));
      // `grew in 2014 and in 2015 fell`, `grew in February and in April`: each for itself
      const repeated = page.tape[joint.to - 1] === mark.in;
      if (repeated && !(isApart(page, first.from, last.to) && areNext(moments)))
        return places.flatMap((one) => toPeriods(page, one, ofThisYear(one.moment)(page)));
      const sorted = moments.flatMap((moment) => moment ?? []).sort(inOrder);
      const whole = { from: first.from, to: last.to };
      const next = sorted.every((moment, index) => index === 0 || follows(sorted[index - 1]!, moment));
      if (next && !page.tape.includes(mark.respectively))
        return toPeriods(page, whole, spanOf(page, sorted[0]!, sorted.at(-1)!));
      // `in March and October`: two times, and no stretch
      if (moments[0]?.first !== 1 || moments[0].last < 12) return toPeriods(page, whole, OPEN);
      return places.flatMap((one, index) => {
        const moment = moments[index] ?? null;
        return toPeriods(page, one, moment && inYear(moment, 0));
      });
    },
  );

/** Does a clause begin with the times, or a sentence end with them: `In April and in May exports …`? */
const isApart = ({ tape }: SentencePage, from: number, to: number): boolean =>
  BEGINS.test(tape.slice(Math.max(0, from - 2), from)) || to === tape.length || ENDS.test(tape[to]!);
const BEGINS = new RegExp(`^(?:${mark.comma}?${mark.in})?$`);
const ENDS = new RegExp(`[${mark.stop}${mark.semicolon}${mark.close}]`);

/** Does each begin where the one before ends? */
const areNext = (moments: readonly (Moment | null)[]): boolean =>
  moments.every((moment, index) => {
    const before = moments[index - 1];
    return moment && (!before || monthsIn(moment) === monthsIn(before) + before.last - before.first + 1);
  });

const monthsIn = ({ year, first }: Moment): number => (year ?? 0) * 12 + first;
const inOrder = (one: Moment, other: Moment): number => monthsIn(one) - monthsIn(other);
/** Is one just after the other, or a month without a year somewhere before a month with its year? January is after December. */
function follows(one: Moment, other: Moment): boolean {
  if (one.first === 1 && one.last >= 12) return other.year === one.year! + one.last / 12;
  const apart = (other.first - one.last + 12) % 12;
  return apart === 1 || apart === 2;
}

/** `over the past five years`, `the last six months`: so many units back from now, or on from it; `the next 5–7 years` are open. */
const years: Parser<Found> = seqMap(
  token(mark.deictic),
  stretch(new RegExp(`[${mark.word}${mark.approximation}]?`)),
  many,
  token(mark.timeUnit),
  (which, _word, { least, most }, unit) =>
    ({ tokens, today }) => {
      const [shift, size] = [tokens[which]!.term.months!, tokens[unit]!.term.months!];
      return (least === most ? around(today, shift, tokens[most]!.term.value!, size) : null) ?? OPEN;
    },
);

/** `the past couple of years` */
const coupleOfYears: Parser<Found> = seqMap(
  token(mark.deictic),
  token(mark.word),
  token(mark.timeUnit),
  (which, how, unit) => (page) => {
    const value = page.tokens[how]!.term.value;
    // `in the past few years`
    if (value === undefined) return isPlural(page, page.tokens[unit]!) ? OPEN : null;
    return around(page.today, page.tokens[which]!.term.months!, value, page.tokens[unit]!.term.months!);
  },
);

/** `in the 25 years since then` */
const yearsSince: Parser<Found> = seqMap(
  token(mark.the),
  token(mark.digits + mark.cardinal),
  token(mark.timeUnit),
  token(mark.contrast + mark.since),
  (_the, how, unit, since) =>
    ({ tokens, today }) =>
      tokens[since]!.term.months === undefined
        ? null
        : around(today, -1, tokens[how]!.term.value!, tokens[unit]!.term.months!),
);

/** `over a year ago`: nobody can say when */
const isLonger = (tokens: SentencePage["tokens"], at: number): boolean =>
  tokens[at - 1]?.term.approx === "over";

/** `two years ago`, `a month ago` */
const ago: Parser<Found> = seqMap(
  token(mark.digits + mark.cardinal + mark.article),
  token(mark.timeUnit),
  token(mark.ago),
  (how, unit) =>
    ({ tokens, today }) => {
      if (isLonger(tokens, how)) return OPEN;
      const size = tokens[unit]!.term.months!;
      const value = tokens[how]!.term.value! * size;
      if (!today || size === 0 || value > 2400 || !Number.isInteger(value)) return null;
      if (size >= 12 && value % 12 === 0) return months(today.year - value / 12);
      const then = monthNow(today) - value;
      return { first: then, last: then };
    },
);

/** `a year ago`, `the year before last`, `year to date`: phrases of the lexicon, for `a year` alone is no time */
const yearAgo: Parser<Found> = token(mark.ago).map((at) => ({ tokens, today }) => {
  const back = tokens[at]!.term.months;
  if (!today || back === undefined) return null;
  if (isLonger(tokens, at)) return OPEN;
  const then = monthNow(today) - back;
  return back % 12 === 0 ? months(today.year - back / 12) : { first: then, last: then };
});

/** `last year`, `the year`; `over the past year` reaches into this one, as do `the past month` and `the past decade`. */
const oneUnit: Parser<Found> = seqMap(
  token(mark.deictic),
  token(mark.timeUnit),
  (which, unit): Found =>
    (page) => {
      const { words, today, tokens } = page;
      const { months: size = 0 } = tokens[unit]!.term;
      const { months: shift = 0, reaches = false } = tokens[which]!.term;
      if (!today) return null;
      // `in recent years`, `last week`
      if (size === 0 || isPlural(page, tokens[unit]!)) return OPEN;
      const over = words.numbers.throughout.test(tokens[which - 1]?.lower ?? "");
      const upToNow = shift < -1 || reaches;
      if (size === 12)
        return upToNow && over ? around(today, shift, 1, size) : months(today.year + Math.max(-1, shift));
      if (size > 1) return upToNow || shift > 0 ? around(today, shift, 1, size) : OPEN;
      if (shift < -1) return around(today, shift, 1, size);
      const month = monthNow(today) + shift;
      return { first: month, last: month };
    },
);

/** `this quarter`, `last quarter`: three months as the calendar has them */
const quarter: Parser<Found> = seqMap(
  token(mark.deictic),
  token(mark.quarter),
  (which, _quarter) =>
    ({ tokens, today }) => {
      if (!today) return null;
      const shift = Math.max(-1, tokens[which]!.term.months!);
      const first = today.year * 12 + Math.floor((today.month - 1) / 3) * 3 + shift * 3;
      return { first, last: first + 2 };
    },
);

/** `the year 2014`, `the years from 2011 to 2014` */
const yearNamed: Parser<Found> = stretch(
  new RegExp(`${mark.the}${mark.timeUnit}[${mark.of}${mark.from}]?`),
).then(alt(rangeFrom(yearMoment), yearMoment.map(ofThisYear)));

/** `the year`, `over the years` */
const theYear: Parser<Found> = seqMap(token(mark.the), token(mark.timeUnit), (_the, unit) => (page) => {
  const word = page.tokens[unit]!;
  const size = word.term.months!;
  if (!page.today) return null;
  if (isPlural(page, word)) return OPEN;
  return size === 12 ? months(page.today.year) : null;
});

/** `this year and last` */
const thisAndLast: Parser<Found> = seqMap(
  relative,
  token(mark.and),
  token(mark.deictic),
  stretch(new RegExp(`(?!${mark.timeUnit})`)),
  (which, _and, other) => (page) => {
    const value = which(page);
    const { today } = page;
    if (value === null || !today) return null;
    const second = today.year + Math.max(-1, page.tokens[other]!.term.months!);
    return joined(months(Math.min(value, second)), months(Math.max(value, second)));
  },
);

const wholeYear: Parser<Found> = alt(yearMoment, relativeYear).map(ofThisYear);

/** `the second half of the 1990s`, and behind an edge `early 2000s`: nobody can say which of them */
const partOfYears: Parser<Found> = stretch(
  new RegExp(`(?:${mark.ordinal}${mark.half}${mark.of}${mark.the}?)?${mark.years}`),
).result(() => OPEN);

/** `early this year`, `the end of 2019`, `mid-2018`: the year is what is said; `by year-end` is of this one */
const edge: Parser<Found> = seqMap(
  token(mark.edge),
  maybe(`[${mark.of}${mark.hyphen}]?`).then(
    alt<Found>(
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
const since: Parser<Found> = seqMap(
  token(mark.since),
  maybe(mark.the),
  alt<Found>(
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

/** From a time up to now. `since late December`: of the year before, where that is still to come */
function upToNow(today: Today, found: Stretch & { untold?: boolean }): Stretch {
  const back = found.untold && isAhead(today, found) ? 12 : 0;
  return untilNow({ ...found, first: found.first - back }, today);
}

/** `for four years already`, `for four years in a row` */
const alreadyYears: Parser<Found> = seqMap(
  token(mark.digits + mark.cardinal),
  token(mark.timeUnit),
  here,
  stretch(new RegExp(`${mark.vague}|${mark.in}${mark.article}${mark.word}|${mark.word}`)),
  here,
  (how, unit, from, _row, to) =>
    ({ words, tokens, tape, today }) => {
      if (tape[from] !== mark.vague && !words.numbers.inARow.test(textOf(tokens.slice(from, to))))
        return null;
      const span = tokens[how]!.term.value!;
      if (!today || tokens[unit]!.term.months !== 12 || span > 200) return null;
      return joined(months(today.year - span), months(today.year));
    },
);

interface Place {
  from: number;
  to: number;
}

function toPeriods(page: SentencePage, { from, to }: Place, found: ReturnType<Found>): Period[] {
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

/** `March`, `May 9`, `Q3` */
const named: Parser<Found> = alt(day, month).map(ofThisYear);

/** A stretch of time in one of some forms, where no unit follows: `2000 tonnes` is no year. */
const stretchIn = (...forms: [Parser<Found>, ...Parser<Found>[]]): Parser<Draft<Period[]>> =>
  seqMap(
    here,
    alt(...forms).skip(noUnit),
    here,
    (from, found, to): Draft<Period[]> =>
      (page) =>
        toPeriods(page, { from, to }, found(page)),
  );

/** The same of a time that may reach up to now: `from January to date`, told as `since January` is. */
const startIn = (form: Parser<Found>): Parser<Draft<Period[]>> =>
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
