// last year    the first five months of this year    January–May    since 2011    from 2004 to 2010    by the end of 2020

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
import type { Token } from "../tokens.js";
import type { Draft, SentencePage, Today } from "./sentence.js";

/** A stretch of time that the words name. */
export interface Period {
  /** Its tokens, half-open. */
  from: number;
  to: number;
  /** ISO 8601. */
  iso: string;
  /** Does it begin after the day of the event? */
  ahead: boolean;
}

/** Months counted from the year 0: `12 * year + month - 1`. */
interface Months {
  first: number;
  last: number;
}

const months = (year: number, first = 1, last = 12): Months => ({
  first: year * 12 + first - 1,
  last: year * 12 + last - 1,
});

const maybe = (expression: string): Parser<unknown> => stretch(new RegExp(`(?:${expression})?`));
const OF = `[${mark.of}${mark.in}${mark.comma}]?(?:${mark.the}(?!${mark.timeUnit}))?`;

type Found = Draft<Months | null>;

const absolute: Parser<Draft<number | null>> = token(mark.year).map(
  (at) =>
    ({ tokens }) =>
      tokens[at]!.term.value!,
);

/** `years` */
const isPlural = ({ words }: SentencePage, { lower }: Token): boolean => words.plural.test(lower);

/** `this year`, `last year`, `the year` */
const relative: Parser<Draft<number | null>> = alt(
  seqMap(
    token(mark.deictic),
    token(mark.timeUnit),
    (which, unit): Draft<number | null> =>
      (page) => {
        const { tokens, today } = page;
        return tokens[unit]!.term.months === 12 && today && !isPlural(page, tokens[unit]!)
          ? today.year + Math.max(-1, tokens[which]!.term.months!)
          : null;
      },
  ),
  token(mark.the)
    .then(token(mark.timeUnit))
    .map(
      (unit): Draft<number | null> =>
        (page) =>
          page.tokens[unit]!.term.months === 12 && !isPlural(page, page.tokens[unit]!)
            ? (page.today?.year ?? null)
            : null,
    ),
);

const year: Parser<Draft<number | null>> = alt(absolute, relative);
/** A year with all its months. */
const wholeYear: Parser<Found> = year.map((which) => (page) => {
  const found = which(page);
  return found === null ? null : months(found);
});
const maybeYear: Parser<Draft<number | null>> = maybe(OF)
  .then(year)
  .fallback(() => null);

/** Months with no year are the latest that are over, or under way. */
const latest = ({ today }: SentencePage, last: number): number | null =>
  today ? today.year - (last > today.month ? 1 : 0) : null;

const inYear = (page: SentencePage, found: number | null, first: number, last: number): Months | null => {
  const which = found ?? latest(page, last);
  return which === null ? null : months(which, first, last);
};

const monthOf =
  (at: number): Draft<number> =>
  ({ tokens }) =>
    tokens[at]!.term.value!;

/** `January–May`, `January through August 2017`, `January and February`, `between January and July` */
const monthRange: Parser<Found> = seqMap(
  token(mark.month),
  stretch(new RegExp(`[${mark.dash}\\-${mark.to}${mark.until}${mark.and}]`)),
  token(mark.month),
  maybeYear,
  (first, _to, last, which) => (page) => {
    const [from, to] = [monthOf(first)(page), monthOf(last)(page)];
    // `in March and October`: two times, and no stretch
    const parted =
      page.tape[first + 1] === mark.and && page.tape[first - 1] !== mark.between && to !== from + 1;
    if (parted) return null;
    return inYear(page, which(page), from, to);
  },
);

/** `May 2014`, `March`, `December of last year` */
const month: Parser<Found> = seqMap(token(mark.month), maybeYear, (at, which) => (page) => {
  const value = monthOf(at)(page);
  const stated = which(page);
  // `In March` is of the event's own year
  return stated === null
    ? page.today
      ? months(page.today.year, value, value)
      : null
    : months(stated, value, value);
});

const SIZE: Readonly<Record<string, number>> = { [mark.quarter]: 3, [mark.half]: 6 };

/** `the first quarter`, `second and third quarter of 2015`, `the first half of the year` */
const partOfYear: Parser<Found> = seqMap(
  token(mark.ordinal),
  seqMap(
    stretch(new RegExp(`[${mark.and}${mark.or}${mark.to}\\-${mark.dash}]${mark.the}?`)),
    token(mark.ordinal),
    (_and, at) => at,
  ).fallback(null),
  token(mark.quarter + mark.half),
  maybeYear,
  (first, last, part, which) => (page) => {
    const size = SIZE[page.tape[part]!]!;
    const rank = (at: number): number => page.tokens[at]!.term.value!;
    const end = rank(last ?? first) * size;
    return end > 12 ? null : inYear(page, which(page), rank(first) * size - size + 1, end);
  },
);

/** The months that a year begins with. */
const monthsOf = (
  opening: Parser<number | null>,
  units: string,
  ofYear: Parser<Draft<number | null>>,
): Parser<Found> =>
  seqMap(
    opening,
    token(mark.digits + mark.cardinal),
    token(units),
    ofYear,
    (first, many, unit, which) => (page) => {
      const size = page.tape[unit] === mark.quarter ? 3 : page.tokens[unit]!.term.months!;
      const last = page.tokens[many]!.term.value! * size;
      const stated = which(page);
      const begins = first === null ? stated !== null : page.tokens[first]!.term.value === 1;
      if (!begins || last < 1 || last > 12 || size > 3) return null;
      return inYear(page, stated, 1, last);
    },
  );

/** `the first five months of this year`, `nine months of 2017`, `the first three quarters of 2017` */
const firstMonths: Parser<Found> = alt(
  monthsOf(token(mark.ordinal), mark.timeUnit + mark.quarter, maybeYear),
  monthsOf(here.result(null), mark.timeUnit, maybeYear),
  // `three quarters of the trade` is no time
  monthsOf(here.result(null), mark.quarter, maybe(OF).then(year)),
);

/** `over the past five years`, `the last six months`: so many units back from now, or on from it. */
const years: Parser<Found> = seqMap(
  token(mark.deictic),
  stretch(new RegExp(`[${mark.word}${mark.approximation}]?`)),
  token(mark.digits + mark.cardinal),
  token(mark.timeUnit),
  (which, _word, many, unit) => (page) =>
    around(
      page,
      page.tokens[which]!.term.months!,
      page.tokens[many]!.term.value!,
      page.tokens[unit]!.term.months!,
    ),
);

function around({ today }: SentencePage, shift: number, many: number, size: number): Months | null {
  if (!today || shift === 0 || size === 0 || many > 200 || !Number.isInteger(many)) return null;
  if (size === 1) {
    const now = monthNow(today);
    return shift < 0 ? { first: now - many, last: now } : { first: now, last: now + many };
  }
  const span = Math.round((many * size) / 12);
  return shift < 0
    ? { ...months(today.year - span), last: today.year * 12 + 11 }
    : { ...months(today.year), last: (today.year + span) * 12 + 11 };
}

/** `two years ago`, `a month ago` */
const ago: Parser<Found> = seqMap(
  token(mark.digits + mark.cardinal + mark.article),
  token(mark.timeUnit),
  token(mark.ago),
  (many, unit) =>
    ({ tokens, today }) => {
      const size = tokens[unit]!.term.months!;
      const value = tokens[many]!.term.value! * size;
      if (!today || size === 0 || value > 2400 || !Number.isInteger(value)) return null;
      if (size >= 12 && value % 12 === 0) return months(today.year - value / 12);
      const then = monthNow(today) - value;
      return { first: then, last: then };
    },
);

/** `a year ago`, `the year before last`: phrases of the lexicon, for `a year` alone is no time */
const yearAgo: Parser<Found> = token(mark.ago).map(
  (at) =>
    ({ tokens, today }) =>
      today && tokens[at]!.term.months ? months(today.year - tokens[at]!.term.months / 12) : null,
);

/** `last year`, `the year`; `over the past year` reaches into this one, as do `the past month` and `the past decade`. */
const oneUnit: Parser<Found> = alt(
  seqMap(
    token(mark.deictic),
    token(mark.timeUnit),
    (which, unit): Found =>
      (page) => {
        const { words, today, tokens } = page;
        const size = tokens[unit]!.term.months!;
        const shift = tokens[which]!.term.months!;
        // `in recent years`
        if (!today || size === 0 || isPlural(page, tokens[unit]!)) return null;
        const over = words.numbers.throughout.test(tokens[which - 1]?.lower ?? "");
        if (size === 12)
          return shift < -1 && over ? around(page, shift, 1, size) : months(today.year + Math.max(-1, shift));
        if (size > 12 || shift < -1) return shift === -1 ? null : around(page, shift, 1, size);
        const month = monthNow(today) + shift;
        return { first: month, last: month };
      },
  ),
  wholeYear,
);

/** `2004–2010`, `from 2004 to 2010`, `2004 to 2010` */
const yearRange: Parser<Found> = seqMap(
  absolute,
  stretch(new RegExp(`[${mark.dash}\\-${mark.to}${mark.until}]|(?<=${mark.between}${mark.year})${mark.and}`)),
  absolute,
  (first, _to, last) => (page) => {
    const [from, to] = [first(page)!, last(page)!];
    return from < to ? { ...months(from), last: to * 12 + 11 } : null;
  },
);

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
    return { ...months(Math.min(value, second)), last: Math.max(value, second) * 12 + 11 };
  },
);

/** `this summer`, `the summer of 2015` */
const season: Parser<Found> = seqMap(
  token(mark.deictic).fallback(null),
  token(mark.season),
  maybeYear,
  (which, at, stated) => (page) => {
    const first = page.tokens[at]!.term.value!;
    const shift = which === null ? 0 : Math.max(-1, page.tokens[which]!.term.months!);
    const value = stated(page) ?? (page.today && which !== null ? page.today.year + shift : null);
    return value === null ? null : { first: value * 12 + first - 1, last: value * 12 + first + 1 };
  },
);

/** `early this year`, `the end of 2019`, `mid-2018`: the year is what is said */
const edge: Parser<Found> = token(mark.edge)
  .then(maybe(`[${mark.of}${mark.hyphen}]?`))
  .then(alt(month, partOfYear, oneUnit));

/** `since 2011`, `since March 2014`, `since the start of the year` */
const since: Parser<Found> = seqMap(
  token(mark.since),
  maybe(mark.the),
  alt(edge, month, oneUnit),
  (_since, _the, start) => (page) => {
    const found = start(page);
    if (!found || !page.today) return null;
    return { first: found.first, last: page.today.year * 12 + 11 };
  },
);

/** `for four years already` */
const alreadyYears: Parser<Found> = seqMap(
  token(mark.digits + mark.cardinal),
  token(mark.timeUnit),
  token(mark.vague),
  (many, unit) =>
    ({ tokens, today }) => {
      const span = tokens[many]!.term.value!;
      if (!today || tokens[unit]!.term.months !== 12 || span > 200) return null;
      return { ...months(today.year - span), last: today.year * 12 + 11 };
    },
);

/** `December 1`, `December 1, 2017`: a day */
const day: Parser<Draft<string | null>> = seqMap(
  token(mark.month),
  // `in February 25 billion`: no day
  token(mark.digits).skip(
    stretch(new RegExp(`(?![${mark.scale}${mark.percent}${mark.points}${mark.currency}${mark.physical}])`)),
  ),
  maybe(mark.comma).then(absolute).fallback(null),
  (at, number, which) => (page) => {
    const value = page.tokens[number]!.term.value!;
    const stated = which?.(page) ?? page.today?.year;
    if (stated === undefined || value < 1 || value > 31 || !Number.isInteger(value)) return null;
    return `${stated}-${two(monthOf(at)(page))}-${two(value)}`;
  },
);

const isoDay = ({ year, month, day }: Today): string => `${year}-${two(month)}-${two(day)}`;

const two = (value: number): string => String(value).padStart(2, "0");

/** Whole years without months, a span of years or months as an interval. */
function isoOf({ first, last }: Months): string {
  const wholeYears = first % 12 === 0 && last % 12 === 11;
  const write = (at: number): string =>
    wholeYears ? String(Math.floor(at / 12)) : `${Math.floor(at / 12)}-${two((at % 12) + 1)}`;
  const [start, end] = [write(first), write(last)];
  return start === end ? start : `${start}/${end}`;
}

/** Is a month after that of the event? */
const isAhead = ({ today }: SentencePage, month: number): boolean =>
  today !== null && month > monthNow(today);

/** The month of the event, counted as months are here. */
const monthNow = ({ year, month }: Today): number => year * 12 + month - 1;

const UNIT = `[${mark.percent}${mark.points}${mark.scale}${mark.currency}${mark.physical}${mark.counted}${mark.times}]`;
const noUnit = stretch(new RegExp(`(?!${UNIT})`));

/** `since April 1` */
const sinceDay: Parser<Draft<Period | null>> = seqMap(
  here,
  token(mark.since).then(day),
  here,
  (from, which, to): Draft<Period | null> =>
    (page) => {
      const iso = which(page);
      return iso === null || !page.today
        ? null
        : { from, to, iso: `${iso}/${page.today.year}`, ahead: false };
    },
);

const dated: Parser<Draft<Period | null>> = seqMap(
  here,
  day,
  here,
  (from, which, to): Draft<Period | null> =>
    (page) => {
      const iso = which(page);
      return iso === null ? null : { from, to, iso, ahead: page.today !== null && iso > isoDay(page.today) };
    },
);

/** A stretch of time in one of some forms, where no unit follows: `2000 tonnes` is no year. */
const stretchIn = (...forms: [Parser<Found>, ...Parser<Found>[]]): Parser<Draft<Period | null>> =>
  seqMap(
    here,
    alt(...forms).skip(noUnit),
    here,
    (from, found, to): Draft<Period | null> =>
      (page) => {
        const span = found(page);
        return span && { from, to, iso: isoOf(span), ahead: isAhead(page, span.first) };
      },
  );

/** A time, by the letter it begins with. */
export const period: Parser<Draft<Period | null>> = byLetter([
  [mark.since, alt(sinceDay, stretchIn(since))],
  [mark.digits + mark.cardinal, stretchIn(ago, alreadyYears, firstMonths)],
  [mark.article, stretchIn(ago)],
  [mark.deictic, stretchIn(thisAndLast, years, season, oneUnit)],
  [mark.the, stretchIn(thisAndLast, oneUnit)],
  [mark.ago, stretchIn(yearAgo)],
  [mark.year, stretchIn(yearRange, wholeYear)],
  [mark.month, alt(dated, stretchIn(monthRange, month))],
  [mark.ordinal, stretchIn(firstMonths, partOfYear)],
  [mark.edge, stretchIn(edge)],
  [mark.season, stretchIn(season)],
]);
