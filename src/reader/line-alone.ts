// March 4, 2014
// 12:10
// November 11, 2013 - 15:30 - Port Elin
// 1 of 4       a date, a time, a counter: never part of a longer paragraph

import { looksLikeDateline } from "../grammar/dateline.js";

/** Whether a line is no part of running words: it is short and ends in a number, or is a whole date line. */
export const standsAlone = (line: string): boolean =>
  (line.length < 40 && ENDS_IN_NUMBER.test(line)) || looksLikeDateline(line);

const ENDS_IN_NUMBER = /^[\p{L}\d][^.!?]*\d$/u;
