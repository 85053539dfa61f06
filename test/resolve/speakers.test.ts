import { describe, expect, it } from "vitest";
import { enNames } from "../../src/dialect/en-names.js";
import { ruNames } from "../../src/dialect/ru-names.js";
import { type PageFacts, resolveSpeakers } from "../../src/resolve/speakers.js";

const ids = (labels: readonly string[], page: Partial<PageFacts> = {}) =>
  resolveSpeakers(
    labels.map((label) => ({ label })),
    { title: null, summary: [], persons: [], ...page },
    enNames,
  ).map(({ speaker }) => speaker);

// `Q` stands for the turn of somebody else.
const Q = "Question";

describe("should give all labels of one person one id", () => {
  it.each<[why: string, labels: string[], id: string, page?: Partial<PageFacts>]>([
    ["role and name, then the name", ["Speaker Ilse Brandt", "Ilse Brandt"], "ilse-brandt"],
    ["two roles", ["Mayor Ilse Brandt", "Skerra Mayor Ilse Brandt"], "ilse-brandt"],
    ["capitals", ["Ilse Brandt", "ILSE BRANDT", "Ilse BraNDT"], "ilse-brandt"],
    ["a surname in capitals", ["Mayor Ilse Brandt", "Ms BRANDT", "MAYOR BRANDT", "BRANDT"], "ilse-brandt"],
    ["run together", ["Ilse Brandt", "IlseBrandt", "IlseBRANDT"], "ilse-brandt"],
    ["white space", ["Ilse Brandt", "Ilse \n Brandt"], "ilse-brandt"],
    ["spellings of one sound", ["Sergei Lundyov", "Sergei Lundyov", "Sergey Lundev"], "sergei-lundyov"],
    [
      "the page's own spelling",
      ["Tatyana Lund", "Tatyana Lund", "Tatiana Lund"],
      "tatiana-lund",
      { persons: ["Lund Tatiana"] },
    ],
    ["diacritics", ["Jörg Sjøstraße", "Jörg Sjøstraße", "Jorg Sjostrasse"], "jorg-sjostrasse"],
    ["initials", ["Deputy Commander O. Brandt", "Otto Brandt"], "otto-brandt"],
    ["initials without a space", ["О.Брандт", "Отто Брандт"], "otto-brandt"],
    ["a middle initial", ["Otto K. Brandt", "Otto Brandt"], "otto-k-brandt"],
    ["a surname alone", ["Speaker Ilse Brandt", "Brandt"], "ilse-brandt"],
    ["a title and its see", ["Patriarch Osip of Veldmark and All Norland", "Patriarch Osip"], "osip"],
    ["a king's number", ["King Otto II of Norland", "Otto II"], "otto-ii"],
    ["a family name left out", ["Salim bin Rashad Al Lund", "Salim bin Rashad"], "salim-bin-rashad-al-lund"],
    ["letters swapped", ["Speaker Roderick Brandt", Q, "Rodreick Brandt"], "roderick-brandt"],
    ["a wrong letter", ["Chancellor Ilse Brandtner", Q, "Ilse Brendtner"], "ilse-brandtner"],
    ["a wrong letter in a conversation", ["Danila Brandtov", Q, "Danila Brendtov"], "danila-brandtov"],
    [
      "a letter too few in a first name",
      ["Speaker Frederick Lund", Q, "Frederick Lund", Q, "Frederick Lund", Q, "Fredrick Lund"],
      "frederick-lund",
    ],
  ])("%s", (_, labels, id, page) =>
    expect(ids(labels, page).filter((each) => each !== null)).toEqual(
      labels.filter((label) => label !== Q).map(() => id),
    ),
  );
});

describe("should make the id of the name that the page has in full", () => {
  it.each<[where: string, page: Partial<PageFacts>, id: string]>([
    ["on a hover card", { cards: ["Раск Олаф Карлович"] }, "olaf-rask"],
    ["in the list of persons", { persons: ["Раск Олаф"] }, "olaf-rask"],
    ["on both", { cards: ["Раск Олаф"], persons: ["Раск Олаф Карлович"] }, "olaf-rask"],
    ["nowhere", {}, "o-rask"],
    ["nowhere, of somebody else", { cards: ["Раск Иван"], persons: ["Брандт Отто"] }, "o-rask"],
  ])("%s", (_, page, id) => {
    const labels = ["О.Раск", "Вопрос", "O.Раск"].map((label) => ({ label }));
    const resolved = resolveSpeakers(labels, { title: null, summary: [], persons: [], ...page }, ruNames);
    expect(resolved.map(({ speaker }) => speaker)).toEqual([id, null, id]);
  });
});

it("should name nobody on a page without labels", () => expect(ids([])).toEqual([]));

describe("should keep two people apart", () => {
  it.each<[why: string, labels: string[], page?: Partial<PageFacts>]>([
    ["one surname", ["Roderick Brandt", "Viktor Brandt"]],
    ["man and woman", ["Sergei Lundov", Q, "Sergei Lundova"]],
    ["man and woman, introduced once", ["Speaker Sergei Lundov", Q, "Sergei Lundov", Q, "Sergei Lundova"]],
    ["first names one letter apart", ["Speaker Marina Lund", Q, "Maria Lund"]],
    ["short surnames", ["Speaker Ilse Lund", Q, "Ilse Land"]],
    ["first letters", ["Speaker Ilse Brandtner", Q, "Ilse Grandtner"]],
    ["each introduced by a role of their own", ["Speaker Ilse Brandtner", Q, "Coach Ilse Brendtner"]],
    [
      "each a person of the page",
      ["Speaker Ilse Brandtner", Q, "Ilse Brendtner"],
      { persons: ["Brandtner Ilse", "Brendtner Ilse"] },
    ],
    ["one answers the other", ["Speaker Ilse Brandtner", "Ilse Brendtner"]],
    ["two letters apart", ["Speaker Ilse Brandtner", Q, "Ilse Brendtmer"]],
    ["two slips, one each in two names", ["Speaker Roderick Brandtner", Q, "Rodereck Brendtner"]],
    ["a first name left out", ["Speaker Otto Karl Brandt", "Karl Brandt"]],
    ["two kings", ["King Otto I of Norland", "King Otto II of Norland"]],
    ["a monk and a layman", ["Patriarch Osip", "Anton Osip"]],
  ])("%s", (_, labels, page) => {
    const [first, ...others] = ids(labels, page).filter((id) => id !== null);
    expect(others.at(-1)).toBeTypeOf("string");
    expect(others.at(-1)).not.toBe(first);
  });
  it("should not guess between two of one surname", () =>
    expect(ids(["Ilse Brandt", "Otto Brandt", "Brandt"])).toEqual(["ilse-brandt", "otto-brandt", "brandt"]));
  it("should not guess between two of one initial", () =>
    expect(ids(["Ilse Brandt", "Ida Brandt", "I. Brandt"])).toEqual([
      "ilse-brandt",
      "ida-brandt",
      "i-brandt",
    ]));
});

const SIZE = 50_000;

describe("should end soon, however much there is", () => {
  it.each<[why: string, labels: (size: number) => string[]]>([
    [
      "many namesakes",
      (size) => Array.from({ length: size }, (_, i) => `Minister Otto${i.toString(36)} Brandt`),
    ],
    [
      "many near misspellings",
      (size) => Array.from({ length: size }, (_, i) => `Ilse Br${i.toString(36)}ndtner`),
    ],
    [
      "one person, many turns",
      (size) => Array.from({ length: size }, (_, i) => (i % 2 ? "Ilse Brandt" : "Ilse Brendt")),
    ],
    ["a long label", (size) => ["Ilse Brandt, ".repeat(size)]],
    ["a long word", (size) => ["IlseBrandt".repeat(size)]],
    ["brackets left open", (size) => ["( ".repeat(size)]],
    ["titles without end", (size) => ["King Otto ".repeat(size)]],
  ])("%s", (_, labels) => {
    // A second's work at most; what compares each with each would not end before the test is stopped.
    const printed = labels(SIZE);
    expect(ids(printed)).toHaveLength(printed.length);
  });
});
