// March 4, 2014
// 12:10
// November 11, 2013 - 15:30 - Port Elin
// 1 of 4       a date, a time, a counter: never part of a longer paragraph
import type { Dialect } from "../dialect/dialect.js";
import { dateEnding } from "../grammar/date.js";
import { datelineSigns } from "../grammar/dateline.js";
import { foldSpace } from "../source/fold.js";

/**
 * Says whether a line is no part of running words: it is short and ends in a number, or as a date does, or it is a whole
 * date line, or one that the site prints on every page.
 */
export function lineAlone(dialect: Dialect): (line: string) => boolean {
  const endsDate = dateEnding(dialect);
  const looksLikeDateline = datelineSigns(dialect);
  const furniture = new Set([...dialect.siteLines, ...dialect.colophons]);
  return (line) =>
    (line.length < 40 && (ENDS_IN_NUMBER.test(line) || (endsDate(line) && STARTS_WITH_NUMBER.test(line)))) ||
    (furniture.size > 0 && line.length < LONGEST && furniture.has(foldSpace(line))) ||
    looksLikeDateline(line);
}

/** No line of the site’s own is longer. */
const LONGEST = 120;
const ENDS_IN_NUMBER = /^[\p{Lu}\d][^.!?]*\d$/u;
const STARTS_WITH_NUMBER = /^\d[^.!?]*\.?$/;
