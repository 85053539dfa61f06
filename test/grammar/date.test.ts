// Dates and times as the dialects print them: what is read, to which ISO form, and what is no date.
import { describe, expect, it } from "vitest";
import { en } from "../../src/dialect/en.js";
import { ru } from "../../src/dialect/ru.js";
import { reader } from "../../src/grammar/combinators.js";
import { date, dateEnding, day, time } from "../../src/grammar/date.js";

/** The ISO form; `null` where the calendar has no such day; `none` where the text is no date. */
type Read = string | null;

const isoOf = (read: (text: string) => { readonly iso: string | null } | null, text: string): Read => {
  const found = read(text);
  return found === null ? "none" : found.iso;
};

const DATES: readonly (readonly [text: string, iso: Read])[] = [
  ["March 4, 2014", "2014-03-04"],
  ["march 04, 2014", "2014-03-04"],
  ["MARCH 4 ,  2014", "2014-03-04"],
  ["January 1, 2000", "2000-01-01"],
  ["December 31, 0999", "0999-12-31"],
  ["January 31, 2014", "2014-01-31"],
  ["April 30, 2014", "2014-04-30"],
  ["April 31, 2014", null],
  ["June 30, 2014", "2014-06-30"],
  ["June 31, 2014", null],
  ["September 31, 2014", null],
  ["November 31, 2014", null],
  ["July 31, 2014", "2014-07-31"],
  ["August 32, 2014", null],
  ["May 0, 2014", null],
  ["February 28, 2014", "2014-02-28"],
  ["February 29, 2014", null],
  ["February 29, 2016", "2016-02-29"],
  ["February 30, 2016", null],
  ["February 29, 1900", null],
  ["February 29, 2000", "2000-02-29"],
  ["March 26 − 27, 2013", "2013-03-26/2013-03-27"],
  ["March 26-27, 2013", "2013-03-26/2013-03-27"],
  ["March 26 – 32, 2013", null],
  ["April 31 – May 2, 2013", null],
  ["November 30 − December 2, 2013", "2013-11-30/2013-12-02"],
  ["December 30, 2013 — January 2, 2014", "2013-12-30/2014-01-02"],
  ["December 32, 2013 — January 2, 2014", null],
  ["March 4 2014", "2014-03-04"],
  ["4 March 2014", "2014-03-04"],
  ["31 April 2014", null],
  ["26–27 March 2013", "2013-03-26/2013-03-27"],
  ["30 November − 2 December 2013", "2013-11-30/2013-12-02"],
  ["4 March, 2014", "none"],
  ["4 March 20145", "none"],
  ["4. March 2014", "none"],
  ["March 4, 20145", "none"],
  ["March 4, 14", "none"],
  ["March 4, 5", "none"],
  ["March 100, 2014", "none"],
  ["March 2014", "none"],
  ["Marchy 4, 2014", "none"],
  ["March 26 27, 2013", "none"],
  ["March 4, 2014.", "none"],
  [" March 4, 2014", "none"],
];

const RUSSIAN: readonly (readonly [text: string, iso: Read])[] = [
  ["4 марта 2014 года", "2014-03-04"],
  ["4 марта 2014 г.", "2014-03-04"],
  ["4 Марта 2014года", "2014-03-04"],
  ["31 апреля 2014 года", null],
  ["26–27 марта 2013 года", "2013-03-26/2013-03-27"],
  ["26 − 32 марта 2013 года", null],
  ["30 ноября – 2 декабря 2013 года", "2013-11-30/2013-12-02"],
  ["30 декабря 2013 года – 2 января 2014 года", "2013-12-30/2014-01-02"],
  ["4 марта 2014", "none"],
  ["4 марта, 2014 года", "none"],
  ["марта 4 2014 года", "none"],
  ["4 марта 2014 годам", "none"],
];

const TIMES: readonly (readonly [text: string, iso: Read])[] = [
  ["15:30", "15:30"],
  ["9:05", "09:05"],
  ["00:00", "00:00"],
  ["23:59", "23:59"],
  ["24:00", null],
  ["12:60", null],
  ["99:99", null],
  ["15:3", "none"],
  ["15:300", "none"],
  ["115:30", "none"],
  ["15.30", "none"],
  ["15 30", "none"],
];

describe("a date", () => {
  it.each(DATES)("should be read in English: %s", (text, iso) => {
    expect(isoOf(reader(date(en)), text)).toBe(iso);
  });

  it.each(RUSSIAN)("should be read in Russian: %s", (text, iso) => {
    expect(isoOf(reader(date(ru)), text)).toBe(iso);
  });

  it("should be no stretch of days where a day is asked for", () => {
    expect(isoOf(reader(day(en)), "March 4, 2014")).toBe("2014-03-04");
    expect(isoOf(reader(day(en)), "March 26 − 27, 2013")).toBe("none");
    expect(isoOf(reader(day(ru)), "26–27 марта 2013 года")).toBe("none");
  });
});

describe("a time of day", () => {
  it.each(TIMES)("should be read: %s", (text, iso) => {
    expect(isoOf(reader(time), text)).toBe(iso);
  });
});

describe("the end of a line", () => {
  it.each([
    ["March 4, 2014", true],
    ["2014 it was", false],
    ["4 марта 2014 года", false],
    ["", false],
  ])("should be that of a date, or not, in English: %s", (line, ends) => {
    expect(dateEnding(en)(line)).toBe(ends);
  });

  it.each([
    ["4 марта 2014 года", true],
    ["4 марта 2014 г.", true],
    ["4 марта 2014", false],
    ["года не прошло", false],
  ])("should be that of a date, or not, in Russian: %s", (line, ends) => {
    expect(dateEnding(ru)(line)).toBe(ends);
  });
});
