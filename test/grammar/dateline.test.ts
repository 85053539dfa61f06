// Date lines in one block and announcements: what is read as one.
import { describe, expect, it } from "vitest";
import { en } from "../../src/dialect/en.js";
import { ru } from "../../src/dialect/ru.js";
import { datelineSigns, isAnnouncement, readDatelineAlone } from "../../src/grammar/dateline.js";

describe("a date line in one block", () => {
  const read = readDatelineAlone(en);

  it.each([
    ["March 4, 2014 - 12:10 - Port Elin", "March 4, 2014", "12:10", "Port Elin", "2014-03-04", "12:10"],
    ["March 4, 2014 – 9:05 –Port Elin", "March 4, 2014", "9:05", "Port Elin", "2014-03-04", "09:05"],
    ["March 4, 2014  |  12:10", "March 4, 2014", "12:10", "", "2014-03-04", "12:10"],
    ["March 4, 2014 -12:10 - A - B", "March 4, 2014", "12:10", "A - B", "2014-03-04", "12:10"],
    ["March 4, 2014, 12:10", "March 4, 2014", "12:10", "", "2014-03-04", "12:10"],
    ["March 4, 2014 12:10, Port Elin", "March 4, 2014", "12:10", "Port Elin", "2014-03-04", "12:10"],
    ["February 31, 2014 - 25:10 - A", "February 31, 2014", "25:10", "A", null, null],
  ])("should be parted: %s", (text, day, clock, place, date, time) => {
    const found = read(text)!;
    expect([
      text.slice(0, found.dateEnd),
      text.slice(found.timeFrom, found.timeEnd),
      text.slice(found.placeFrom),
      found.date,
      found.time,
    ]).toEqual([day, clock, place, date, time]);
  });

  it.each([
    "March 4, 2014",
    "March 4, 2014 - Port Elin",
    "March 4, 2014,12:10",
    "March 4, 2014- 12:10",
    "March 4, 2014 - 12:10 Port Elin",
    "March 4, 2014 - 12:10- Port Elin",
    "March 26 − 27, 2013 - 12:10",
    "On March 4, 2014 - 12:10",
  ])("should not be read: %s", (text) => {
    expect(read(text)).toBeNull();
  });
});

describe("the signs of a date line", () => {
  const signs = { en: datelineSigns(en), ru: datelineSigns(ru) };
  const hasSigns = (line: string): boolean => signs[/\p{sc=Cyrillic}/u.test(line) ? "ru" : "en"](line);

  it.each([
    "March 4, 2014 - 12:10 - Port Elin",
    "March 4, 2014 - 12:10",
    "4 марта 2014 года — 9:05 — Скерра",
    "March 4, 2014, 12:10",
    "4 марта 2014 г. 9:05 Скеррская область, Порт-Элин",
    "March 4, 2014 |12:10",
    "May 9 - 12:10 - St. Elin, by the sea",
    "12345 - 12:10",
    `${"x".repeat(40)} - 12:10`,
    `May 9, 2014 - 12:10 - ${"x".repeat(137)}`,
  ])("should be seen: %s", (line) => {
    expect(hasSigns(line)).toBe(true);
  });

  it.each([
    "March 4, 2014",
    "March 4, 2014,12:10",
    "March 4, 2014, Port Elin",
    "March 4, 2014, 12:10 is when we met",
    "March 4, 2014, 12:10 The ferry left. We stood there",
    "March 4, 2014, 3:10 PM",
    "March 4, 2014, 12:10 GMT Skerra",
    "March 4, 2014, 12:10 Ilse Brandt visited the harbour and talked to fishermen",
    "March 4, 2014, 12:10 Ilse Brandt met Olaf Rask",
    "March 4, 2014, 12:10 Photo by Olaf Rask",
    "May 9, 12:10",
    "In 2014 15:30",
    "March 4, 2014 - Port Elin",
    "May 9- 12:10",
    "May 9 -  12:10",
    "May 9 - 12:10- Port Elin",
    "May 9 - 12:10 Port Elin",
    "May 9 - 12:1",
    "May 9 - 123:10",
    "May 9 - 12:100",
    "1234 - 12:10",
    `${"x".repeat(41)} - 12:10`,
    "It is late. May 9 - 12:10",
    "So: May 9 - 12:10",
    "May 9 - 12:10 - is it far?",
    "May 9 - 12:10 - run!",
    `May 9, 2014 - 12:10 - ${"x".repeat(138)}`,
  ])("should not be seen: %s", (line) => {
    expect(hasSigns(line)).toBe(false);
  });
});

describe("an announcement", () => {
  it.each([
    [en, "Announcement, March 24, 2013"],
    [en, "ANNOUNCEMENT ,March 26 − 27, 2013"],
    [ru, "Анонс на 24 марта 2013 года"],
    [ru, "Анонс на 24–27 марта 2013 года"],
  ])("should be read: %# %s", (dialect, text) => {
    expect(isAnnouncement(dialect)(text)).toBe(true);
  });

  it.each([
    [en, "Announcement"],
    [en, "Announcement March 24, 2013"],
    [en, "March 24, 2013"],
    [en, "An announcement, March 24, 2013"],
    [en, "Announcement, March 24, 2013: a visit"],
    [ru, "Анонс 24 марта 2013 года"],
  ])("should not be read: %# %s", (dialect, text) => {
    expect(isAnnouncement(dialect)(text)).toBe(false);
  });
});
