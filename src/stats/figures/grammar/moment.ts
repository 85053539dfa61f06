// May 2014    Q1    the 1990s    May 9    9 May 2014    last September    the second quarter of 2015    the first 6–7 months    summer 2015
//
// A stretch of one year, or a day of it, whose year may be left open: `from March to May 2015`.

import { mark } from "../../../dialect/figures/mark.js";
import { alt, here, type Parser, seqMap, stretch, block as token } from "../../../grammar/combinators.js";
import type { Token } from "../tokens.js";
import { months, type Stretch } from "./calendar.js";
import { maybe } from "./maybe.js";
import type { Draft, SentencePage } from "./sentence.js";

export interface Moment {
  /** `null` where the words do not say. */
  year: number | null;
  /** Its months, counted from 1. */
  first: number;
  last: number;
  /** The day, where it is one. */
  day: number | null;
}

export type MomentDraft = Draft<Moment | null>;

const OF = `[${mark.of}${mark.in}${mark.comma}]?(?:${mark.the}(?!${mark.timeUnit}))?`;

/** What makes a number a measure, and no time: `2000 tonnes`; not `in the 1990s enterprises`. */
const UNIT = `[${mark.percent}${mark.points}${mark.scale}${mark.currency}${mark.physical}${mark.counted}${mark.times}]`;
export const noUnit = stretch(new RegExp(`(?<=${mark.years})|(?!${UNIT})`));

const absolute: Parser<Draft<number | null>> = token(mark.year + mark.years).map(
  (at) =>
    ({ tokens }) =>
      tokens[at]!.term.value!,
);

/** `years` */
export const isPlural = ({ words }: SentencePage, { lower }: Token): boolean => words.plural.test(lower);

/** `this year`, `last year`, `the year` */
export const relative: Parser<Draft<number | null>> = alt(
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
const wholeYear =
  (which: Draft<number | null>): MomentDraft =>
  (page) => {
    const found = which(page);
    return found === null ? null : { year: found, first: 1, last: 12, day: null };
  };
/** `2014`, `the 1990s`, `2012/13` */
export const yearMoment: Parser<MomentDraft> = token(mark.year + mark.years).map((at) => (page) => {
  const { value, months: last = 12 } = page.tokens[at]!.term;
  return isSeason(page, at) ? { year: value!, first: 1, last, day: null } : null;
});

/** `in 2012/13`, `the 2012/13 season`, `the harvest of 2012/13`; `Resolution 2012/13` is a number. */
function isSeason({ words, tokens, tape }: SentencePage, at: number): boolean {
  if (!tokens[at]!.text.includes("/")) return true;
  let before = at - 1;
  while (before >= 0 && LEADS_ON.test(tape[before]!)) before--;
  return (
    (before >= 0 && LEADS_TO_TIME.test(tape[before]!)) ||
    [before, at + 1, at + 2].some((near) => words.period.season.test(tokens[near]?.lower ?? ""))
  );
}

const LEADS_TO_TIME = new RegExp(
  `[${mark.in}${mark.since}${mark.until}${mark.from}${mark.to}${mark.between}]`,
);
/** What may stand between: `in early 2012/13`, `in 2011/12 and 2012/13` */
const LEADS_ON = new RegExp(
  `[${mark.the}${mark.edge}${mark.of}${mark.and}${mark.or}${mark.comma}${mark.year}${mark.years}]`,
);
export const relativeYear: Parser<MomentDraft> = relative.map(wholeYear);
const maybeYear: Parser<Draft<number | null>> = maybe(OF)
  .then(year)
  .fallback(() => null);

const valueOf = ({ tokens }: SentencePage, at: number): number => tokens[at]!.term.value!;

const monthAt = (page: SentencePage, at: number, year: number | null, day: number | null = null): Moment => ({
  year,
  first: valueOf(page, at),
  last: valueOf(page, at) + (page.tokens[at]!.term.months ?? 1) - 1,
  day,
});

/** `May`, `May 2014`, `December of last year` */
export const month: Parser<MomentDraft> = seqMap(
  token(mark.month),
  maybeYear,
  (at, which) => (page) => monthAt(page, at, which(page)),
);

/** `May 9`, `May 9, 2014`, `December 1 of last year`, `9 May` */
export const day: Parser<MomentDraft> = alt(
  seqMap(token(mark.month), token(mark.digits + mark.ordinal).skip(noUnit), maybeYear, dayOf),
  seqMap(token(mark.digits), token(mark.month), maybeYear, (number, at, which) => dayOf(at, number, which)),
);

function dayOf(at: number, number: number, which: Draft<number | null>): MomentDraft {
  return (page) => {
    const value = valueOf(page, number);
    // `in May third parties`
    if (!/^\d/.test(page.tokens[number]!.text)) return monthAt(page, at, null);
    return value < 1 || value > 31 || !Number.isInteger(value) ? null : monthAt(page, at, which(page), value);
  };
}

/** `last September`, `this May`, `next June` */
export const deicticMonth: Parser<MomentDraft> = seqMap(
  token(mark.deictic),
  token(mark.month),
  (which, at) => (page) => {
    const shift = Math.max(-1, page.tokens[which]!.term.months!);
    return page.today && monthAt(page, at, page.today.year + shift);
  },
);

/** `the first week of May`, `the first 20 days of April`, `the first half of June`: the month is what is said */
export const partOfMonth: Parser<MomentDraft> = seqMap(
  stretch(new RegExp(`[${mark.ordinal}${mark.deictic}][${mark.digits}${mark.cardinal}]?`)),
  token(mark.timeUnit + mark.half).then(stretch(new RegExp(mark.of))),
  month,
  (_which, _of, of) => of,
);

const SIZE: Readonly<Record<string, number>> = { [mark.quarter]: 3, [mark.half]: 6 };

/** How many months a token of time has. */
const sizeOf = ({ tape, tokens }: SentencePage, at: number): number =>
  SIZE[tape[at]!] ?? tokens[at]!.term.months!;

/** `the first quarter`, `second and third quarter of 2015`, `the first half of the year` */
const rankedPart: Parser<MomentDraft> = seqMap(
  token(mark.ordinal),
  seqMap(
    stretch(new RegExp(`[${mark.and}${mark.or}${mark.to}\\-${mark.dash}]${mark.the}?`)),
    token(mark.ordinal),
    (_and, at) => at,
  ).fallback(null),
  alt(token(mark.quarter + mark.half), token(mark.timeUnit)),
  maybeYear,
  (first, last, part, which) => (page) => {
    const size = sizeOf(page, part);
    const end = valueOf(page, last ?? first) * size;
    const stated = which(page);
    // `the second year`, `the second week`; `the second month` is one of a year that is told
    if (end > 12 || size === 0 || (size === 1 && stated === null)) return null;
    return { year: stated, first: valueOf(page, first) * size - size + 1, last: end, day: null };
  },
);

/** How many: `five`, `6–7`, `three or four`. */
export const many: Parser<{ least: number; most: number }> = alt(
  seqMap(
    token(mark.digits + mark.cardinal),
    stretch(new RegExp(`[${mark.dash}${mark.to}${mark.or}\\-]`)),
    token(mark.digits + mark.cardinal),
    (least, _to, most) => ({ least, most }),
  ),
  token(mark.digits + mark.cardinal).map((at) => ({ least: at, most: at })),
);

/** The months that a year begins with. */
const monthsOf = (
  opening: Parser<number | null>,
  units: string,
  ofYear: Parser<Draft<number | null>>,
): Parser<MomentDraft> =>
  seqMap(opening, many, token(units), ofYear, (first, how, unit, which) => (page) => {
    const size = sizeOf(page, unit);
    const last = valueOf(page, how.most) * size;
    const stated = which(page);
    const begins = first === null ? stated !== null : valueOf(page, first) === 1;
    return !begins || last < 1 || last > 12 || size > 3 || !Number.isInteger(last)
      ? null
      : { year: stated, first: 1, last, day: null };
  });

/** `the first five months of this year`, `nine months of 2017`, `the first three quarters of 2017` */
const firstMonths: Parser<MomentDraft> = alt(
  monthsOf(token(mark.ordinal), mark.timeUnit + mark.quarter, maybeYear),
  monthsOf(here.result(null), mark.timeUnit, maybeYear),
  // `three quarters of the trade` is no time
  monthsOf(here.result(null), mark.quarter, maybe(OF).then(year)),
);

/** `the last quarter of 2015`, `the last three months of 2015`: counted from the end of a year */
export const lastMonths: Parser<MomentDraft> = seqMap(
  token(mark.deictic),
  many.fallback(null),
  token(mark.timeUnit + mark.quarter + mark.half).skip(stretch(new RegExp(`[${mark.of}${mark.in}]`))),
  year,
  (_last, how, unit, which) => (page) => {
    const length = sizeOf(page, unit) * (how === null ? 1 : valueOf(page, how.most));
    const stated = which(page);
    return stated === null || length < 1 || length > 11 || !Number.isInteger(length)
      ? null
      : { year: stated, first: 13 - length, last: 12, day: null };
  },
);

/** `this summer`, `the summer of 2015` */
export const season: Parser<Draft<Stretch | null>> = seqMap(
  token(mark.deictic).fallback(null),
  token(mark.season),
  maybeYear,
  (which, at, stated) => (page) => {
    const first = valueOf(page, at);
    const shift = which === null ? 0 : Math.max(-1, page.tokens[which]!.term.months!);
    const value = stated(page) ?? (page.today && which !== null ? page.today.year + shift : null);
    return value === null ? null : { first: value * 12 + first - 1, last: value * 12 + first + 1 };
  },
);

export const partOfYear: Parser<MomentDraft> = alt(firstMonths, rankedPart);

/** A moment told with its year, or given one. */
export function inYear({ year, first, last, day }: Moment, given: number): Stretch {
  return { ...months(year ?? given, first, last), from: day, until: day };
}
