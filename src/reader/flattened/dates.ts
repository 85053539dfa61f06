// … met for the first time. November 11, 2013 15:30 Port Elin …
//                           ^^^^^^^^^^^^^^^^^ the year is looked for, then the words around it that make a date of it
import type { Dialect } from "../../dialect/dialect.js";
import { reader } from "../../grammar/combinators.js";
import { date } from "../../grammar/date.js";
import type { Span } from "../../source/block.js";

/** A date has no more words before its year: `November 30 − December 2,` */
const MOST_WORDS = 5;
/** Nor more letters. */
const LONGEST = 60;

/** Finds the dates in a stretch of running text, in order. */
export type DateFinder = (text: string, from: number, to: number) => Span[];

export function createDateFinder(dialect: Dialect): DateFinder {
  const readDate = reader(date(dialect));
  const isDate = (words: string): boolean => readDate(words) !== null;

  return (text, from, to) => {
    const dates: Span[] = [];
    let free = from;
    for (const { index } of text.slice(from, to).matchAll(/\d{4}(?!\d)/g)) {
      const year = from + index;
      const ends = endsAfter(text, year + 4, to);
      const starts = startsBefore(text, year, Math.max(free, year - LONGEST));
      const span = firstDate(text, starts, ends, isDate);
      if (!span) continue;
      dates.push(span);
      free = span.to;
    }
    return dates;
  };
}

/** Where a date with this year could end: with a word behind the year, or at the year. */
function endsAfter(text: string, year: number, to: number): number[] {
  const word = /^\s+\p{L}{1,8}(?![\p{L}\p{N}])/u.exec(text.slice(year, Math.min(to, year + 12)));
  return word ? [year + word[0].length, year] : [year];
}

/** Where it could begin, the longest first. */
function startsBefore(text: string, year: number, least: number): number[] {
  const starts: number[] = [];
  for (let at = year - 1; at > least && starts.length < MOST_WORDS; at--)
    if (/\s/.test(text[at - 1]!) && !/\s/.test(text[at]!)) starts.push(at);
  if (/\S/.test(text[least] ?? " ") && (least === 0 || /\s/.test(text[least - 1]!))) starts.push(least);
  return starts.reverse();
}

function firstDate(
  text: string,
  starts: readonly number[],
  ends: readonly number[],
  isDate: (words: string) => boolean,
): Span | null {
  for (const from of starts)
    for (const to of ends) if (isDate(text.slice(from, to).replace(/\s+/g, " "))) return { from, to };
  return null;
}
