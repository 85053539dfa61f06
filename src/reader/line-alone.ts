// March 4, 2014
// 12:10
// 1 of 4       a date, a time, a counter: never part of a longer paragraph

/** Whether a line is no part of running words: it is short and ends in a number. */
export const standsAlone = (line: string): boolean => line.length < 40 && ENDS_IN_NUMBER.test(line);

const ENDS_IN_NUMBER = /^[\p{L}\d][^.!?]*\d$/u;
