// last year    over the past five years    two years ago    this quarter    for four years already: counted from the day
// of the event

import { mark } from "../../../dialect/figures/mark.js";
import { here, type Parser, seqMap, stretch, block as token } from "../../../grammar/combinators.js";
import { textOf } from "../tokens.js";
import { around, joined, monthNow, months } from "./calendar.js";
import { isPlural, many, relative } from "./moment.js";
import { OPEN, type Told } from "./period.js";
import type { SentencePage } from "./sentence.js";

/** `over the past five years`, `the last six months`: so many units back from now, or on from it; `the next 5–7 years` are open. */
export const years: Parser<Told> = seqMap(
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
export const coupleOfYears: Parser<Told> = seqMap(
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

/** `in the 30 years since then` */
export const yearsSince: Parser<Told> = seqMap(
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
export const ago: Parser<Told> = seqMap(
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
export const yearAgo: Parser<Told> = token(mark.ago).map((at) => ({ tokens, today }) => {
  const back = tokens[at]!.term.months;
  if (!today || back === undefined) return null;
  if (isLonger(tokens, at)) return OPEN;
  const then = monthNow(today) - back;
  return back % 12 === 0 ? months(today.year - back / 12) : { first: then, last: then };
});

/** `last year`, `the year`; `over the past year` reaches into this one, as do `the past month` and `the past decade`. */
export const oneUnit: Parser<Told> = seqMap(
  token(mark.deictic),
  token(mark.timeUnit),
  (which, unit): Told =>
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
export const quarter: Parser<Told> = seqMap(
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

/** `the year`, `over the years` */
export const theYear: Parser<Told> = seqMap(token(mark.the), token(mark.timeUnit), (_the, unit) => (page) => {
  const word = page.tokens[unit]!;
  const size = word.term.months!;
  if (!page.today) return null;
  if (isPlural(page, word)) return OPEN;
  return size === 12 ? months(page.today.year) : null;
});

/** `this year and last` */
export const thisAndLast: Parser<Told> = seqMap(
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

/** `for four years already`, `for four years in a row` */
export const alreadyYears: Parser<Told> = seqMap(
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
