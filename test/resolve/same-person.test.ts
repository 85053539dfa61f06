// Which of a page's names are one person, and what to call that person.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { enNames } from "../../src/dialect/en-names.js";
import { ruNames } from "../../src/dialect/ru-names.js";
import { spellingKey } from "../../src/resolve/page-names.js";
import { type PrintedName, samePersons } from "../../src/resolve/same-person.js";
import { vocabularyOf } from "../../src/resolve/vocabulary.js";

/** Turns as `Ilse Brandt`, `Speaker/Ilse Brandt`, `King/Otto`, and an empty one for a voice without a name. */
function persons(
  turns: readonly string[],
  spelt: readonly string[] = [],
  vocabulary = vocabularyOf(enNames),
) {
  const names = new Map<string, PrintedName>();
  turns.forEach((turn, i) => {
    if (turn === "") return;
    const [name = "", role] = turn.split("/").reverse();
    const printed = names.get(name) ?? { name, at: [], roles: new Set(), regnal: role === "King" };
    names.set(name, printed);
    printed.at.push(i);
    if (role) printed.roles.add(role);
  });
  const page = new Set(spelt.map((name) => spellingKey(name.split(" "))));
  const found = samePersons([...names.values()], page, vocabulary);
  expect([...found.keys()]).toEqual([...names.keys()]);
  return [...found.values()];
}

type Row = [why: string, turns: string[], spelt?: string[]];

const ties = (rows: Row[]) =>
  it.each<Row>(rows)("%s: %j", (_, turns, spelt) => expect(new Set(persons(turns, spelt)).size).toBe(1));

const partsAll = (rows: Row[]) =>
  it.each<Row>(rows)("%s: %j", (_, turns, spelt) => {
    const found = persons(turns, spelt);
    expect(new Set(found).size).toBe(found.length);
  });

describe("samePersons", () => {
  it("should have nobody on an empty page", () => expect(persons([])).toEqual([]));
  it("should leave one name as it is", () => expect(persons(["Ilse Brandt"])).toEqual(["Ilse Brandt"]));

  describe("should call a person", () => {
    it.each<[why: string, turns: string[], spelt: string[], best: string]>([
      ["by more than the surname", ["Brandt", "Brandt", "Ilse Brandt"], ["Brandt"], "Ilse Brandt"],
      ["whichever came first", ["Ilse Brandt", "Brandt", "Brandt"], ["Brandt"], "Ilse Brandt"],
      [
        "as the page spells it",
        ["Tatyana Lund", "Tatyana Lund", "Tatiana Lund"],
        ["Lund Tatiana"],
        "Tatiana Lund",
      ],
      ["though another is fuller", ["Ilse Karla Brandt", "Ilse Brandt"], ["Ilse Brandt"], "Ilse Brandt"],
      [
        "though another came first",
        ["Tatiana Lund", "Tatyana Lund", "Tatyana Lund"],
        ["Tatiana Lund"],
        "Tatiana Lund",
      ],
      ["without initials", ["O. Brandt", "O. Brandt", "Otto Brandt"], [], "Otto Brandt"],
      ["though another is longer", ["O. K. Brandt", "Otto Karl Brandt"], [], "Otto Karl Brandt"],
      ["in full", ["Otto Brandt", "Otto Brandt", "Otto K. Brandt"], [], "Otto K. Brandt"],
      ["in full at first", ["Otto K. Brandt", "Otto Brandt", "Otto Brandt"], [], "Otto K. Brandt"],
      ["as it is printed most", ["Tatyana Lund", "Tatiana Lund", "Tatiana Lund"], [], "Tatiana Lund"],
      [
        "as it is printed most at first",
        ["Tatyana Lund", "Tatyana Lund", "Tatiana Lund"],
        [],
        "Tatyana Lund",
      ],
      ["as it is printed first", ["Tatyana Lund", "Tatiana Lund"], [], "Tatyana Lund"],
    ])("%s: %j", (_, turns, spelt, best) => expect([...new Set(persons(turns, spelt))]).toEqual([best]));
  });

  describe("should tie spellings of one sound", () =>
    ties([
      ["two", ["Sergei Lundyov", "Sergey Lundev"]],
      ["three", ["Tatyana Lund", "Tatiana Lund", "Tatjana Lund"]],
      ["one that is parted more", ["Lund Jong-un", "Lund Jong Un"]],
    ]));

  describe("should not tie what only sounds alike", () =>
    partsAll([
      ["a woman and a man", ["Marie Rask", "Mario Rask"]],
      ["another woman and another man", ["Julie Lund", "Julio Lund"]],
      ["two first names", ["Jan Lund", "Ian Lund"]],
      ["two initials", ["J. Lund", "I. Lund"]],
      ["names parted elsewhere", ["Ann Abel", "Anna Bel"]],
    ]));

  describe("should tie short forms", () =>
    ties([
      ["an initial", ["A. Brandt", "Anna Brandt"]],
      ["an initial behind the name", ["Anna Brandt", "A. Brandt"]],
      ["an initial without a stop", ["A Brandt", "Anna Brandt"]],
      ["an initial of two letters", ["Yu. Brandt", "Yulia Brandt"]],
      ["an initial with diacritics", ["Å. Brandt", "Ange Brandt"]],
      ["an initial of a longer name", ["A. Brandt", "Anna Karla Brandt"]],
      ["two initials", ["A. K. Brandt", "Anna Karla Brandt"]],
      ["a middle initial", ["Anna K. Brandt", "Anna Karla Brandt"]],
      ["no middle name", ["Anna Brandt", "Anna Karla Brandt"]],
      ["the surname", ["Brandt", "Anna Brandt"]],
      ["the surname in another spelling", ["Lundyov", "Anna Lundev"]],
      ["a name left out at the end", ["Anna Brandt", "Anna Brandt Lund"]],
      ["several left out", ["Salim bin Rashad", "Salim bin Rashad Al Lund"]],
      ["a number left out", ["Otto Brandt", "Otto Brandt III"]],
      ["a king's number left out", ["King/Otto", "King/Otto III"]],
      ["two of one person", ["Anna Karla Brandt", "Anna Brandt", "A. Brandt", "Brandt"]],
    ]));

  describe("should not tie what is no short form", () =>
    partsAll([
      ["another initial", ["A. Brandt", "Otto Brandt"]],
      ["another second letter", ["Ya. Brandt", "Yulia Brandt"]],
      ["an initial that stands for none of the names", ["A. K. Brandt", "Anna Brandt"]],
      ["two of one initial", ["A. Brandt", "Anna Brandt", "Asta Brandt"]],
      ["another middle initial", ["Anna K. Brandt", "Anna Lotta Brandt"]],
      ["two initials of one word", ["A. K. Brandt", "Anna Lotta Brandt"]],
      ["two first names", ["Anna Brandt", "Otto Brandt"]],
      ["two surnames", ["Anna Brandt", "Anna Lund"]],
      ["the first name of two", ["Anna", "Anna Brandt"]],
      ["a first name left out", ["Karla Brandt", "Anna Karla Brandt"]],
      ["an initial of the second name", ["K. Brandt", "Anna Karla Brandt"]],
      ["names in another order", ["Anna Karla Brandt", "Karla Anna Brandt"]],
      ["a layman and a king", ["Lund", "King/Otto Lund"]],
      ["a king and a layman", ["King/Lund", "Otto Lund"]],
      ["a first name and a king", ["Otto", "King/Otto III"]],
      ["a king and his surname", ["King/Otto", "King/Otto Brandt"]],
      ["two kings", ["King/Otto II", "King/Otto III"]],
      ["a king and his second name", ["King/Otto", "King/Otto Ivar"]],
      ["a king and his number and surname", ["King/Otto", "King/Otto II Lund"]],
      ["initials of one letter and of two", ["A. Brandt", "An. Brandt"]],
      ["an initial and another surname behind it", ["A. Brandt", "A. Brandt Lund"]],
    ]));

  // First names of three or four, each with everything that is short for it
  const forms = fc
    .uniqueArray(fc.constantFrom("Otto Karl", "Olaf", "Ilse", "Nadja"), { minLength: 1 })
    .chain((first) => fc.constantFrom("Brandt", "Lundyov").map((family) => [first, family] as const))
    .map(([first, family]) => [
      ...first.flatMap((name) => [
        `${name} ${family}`,
        `${name.split(" ")[0]!} ${family}`,
        `${name[0]!}. ${family}`,
        `${name.replace(/(?<= .).+/, ".")} ${family}`,
        `${name} ${family.replace("yov", "ev")}`,
      ]),
      family,
    ]);
  const orders = forms
    .chain((names) => fc.subarray([...new Set(names)], { minLength: 1 }))
    .chain((names) => fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length })));

  it("should find the same persons in any order of their labels", () =>
    fc.assert(
      fc.property(orders, ([names, others]) => {
        const groups = (turns: readonly string[]): string[] => {
          const byBest = new Map<string, string[]>();
          persons(turns).forEach((best, i) => byBest.set(best, [...(byBest.get(best) ?? []), turns[i]!]));
          return [...byBest.values()].map((group) => group.sort().join(", ")).sort();
        };
        expect(groups(others)).toEqual(groups(names));
      }),
    ));

  it.each<[turns: string[]]>([
    [["Brandt", "O. Brandt", "Otto Brandt"]],
    [["O. Brandt", "Brandt", "Otto Brandt"]],
    [["Otto Brandt", "Brandt", "O. Brandt"]],
  ])("should tie surname and initial, whichever comes first: %j", (turns) =>
    expect(new Set(persons(turns)).size).toBe(1),
  );

  it("should not choose between two of one surname", () =>
    expect(persons(["Brandt", "Ilse Brandt", "Otto Brandt"])).toEqual([
      "Brandt",
      "Ilse Brandt",
      "Otto Brandt",
    ]));
  it("should choose where the two are one", () =>
    expect(new Set(persons(["Brandt", "Tatyana Brandt", "Tatiana Brandt"])).size).toBe(1));
  it("should tie initials written together with the name, with letters that look alike", () =>
    expect(persons(["О.Раск", "O.Раск", "О. Раск", "Олаф Раск"], [], vocabularyOf(ruNames))).toEqual(
      Array(4).fill("Олаф Раск"),
    ));
});

describe("samePersons should tie a slip", () => {
  ties([
    ["to a name with a role", ["Speaker/Ilse Brandtner", "", "", "Ilse Brendtner"]],
    ["to a name of the page", ["Ilse Brandtner", "", "", "Ilse Brendtner"], ["Ilse Brandtner"]],
    [
      "to a name of three turns",
      ["Ilse Brandtner", "", "Ilse Brandtner", "", "Ilse Brandtner", "", "", "Ilse Brendtner"],
    ],
    ["that comes first", ["Ilse Brendtner", "", "", "Speaker/Ilse Brandtner"]],
    ["that has the same role", ["Speaker/Ilse Brandtner", "", "", "Speaker/Ilse Brendtner"]],
    [
      "that comes twice",
      [
        "Speaker/Ilse Brandtner",
        "",
        "Ilse Brandtner",
        "",
        "",
        "Ilse Brendtner",
        "",
        "",
        "",
        "Ilse Brendtner",
      ],
    ],
    ["in a conversation", ["Ilse Brandtner", "", "Ilse Brendtner"]],
    ["in a conversation that begins with it", ["Ilse Brendtner", "", "Ilse Brandtner"]],
    [
      "three times in a conversation, behind who the page has",
      [
        ...["Ilse Brandtner", "", "Ilse Brendtner", "", "", ""],
        ...["Ilse Brandtner", "", "Ilse Brendtner", "", "", ""],
        ...["Ilse Brandtner", "", "Ilse Brendtner"],
      ],
      ["Ilse Brandtner"],
    ],
    [
      "three times in a conversation, before who the page has",
      [
        ...["Ilse Brendtner", "", "Ilse Brandtner", "", "", ""],
        ...["Ilse Brendtner", "", "Ilse Brandtner", "", "", ""],
        ...["Ilse Brendtner", "", "Ilse Brandtner"],
      ],
      ["Ilse Brandtner"],
    ],
    ["of two letters swapped", ["Ilse Brandtner", "", "", "Ilse Brandnter"]],
    ["of two letters swapped in a first name", ["Frederick Lund", "", "", "Frdeerick Lund"]],
    [
      "in a first name, where the right one comes three times",
      ["Speaker/Frederick Lund", "", "Frederick Lund", "", "Frederick Lund", "", "Fredrick Lund"],
    ],
    [
      "in a middle name",
      [
        "Speaker/Ilse Frederika Lund",
        "",
        "Ilse Frederika Lund",
        "",
        "Ilse Frederika Lund",
        "",
        "Ilse Fredrika Lund",
      ],
    ],
  ]);
});

describe("samePersons should not tie", () => {
  partsAll([
    [
      "a name that the page spells so",
      ["Speaker/Ilse Brandtner", "", "", "Ilse Brendtner"],
      ["Ilse Brendtner"],
    ],
    ["an answer", ["Speaker/Ilse Brandtner", "Ilse Brendtner"]],
    [
      "an answer once",
      ["Speaker/Ilse Brandtner", "Ilse Brendtner", "", "", "Ilse Brandtner", "", "", "Ilse Brendtner"],
    ],
    [
      "a conversation that it is in once",
      ["Ilse Brandtner", "", "Ilse Brendtner", "", "", "", "Ilse Brandtner", "", "", "", "Ilse Brendtner"],
    ],
    ["what is answered", ["Ilse Brendtner", "Speaker/Ilse Brandtner"]],
    ["a role of its own", ["Speaker/Ilse Brandtner", "", "", "Coach/Ilse Brendtner"]],
    ["a name without a role, twice", ["Ilse Brandtner", "", "Ilse Brandtner", "", "", "Ilse Brendtner"]],
    [
      "as many turns in a first name",
      ["Speaker/Frederick Lund", "", "Frederick Lund", "", "", "Fredrick Lund"],
    ],
    [
      "a slip three times",
      [
        ...["Speaker/Ilse Brandtner", "", "Ilse Brandtner", "", "Ilse Brandtner", "", "", ""],
        ...["Ilse Brendtner", "", "Ilse Brendtner", "", "", "", "Ilse Brendtner"],
      ],
    ],
    [
      "more turns than the right name",
      ["Speaker/Ilse Brandtner", "", "", "Ilse Brendtner", "", "", "Ilse Brendtner"],
    ],
    [
      "swapped letters that come more often than what the page has",
      ["Ilse Brandtner", "", "", "Ilse Brandnter", "", "", "Ilse Brandnter"],
      ["Ilse Brandtner"],
    ],
    [
      "a conversation in which it speaks more than who the page has",
      ["Ilse Brendtner", "", "Ilse Brandtner", "", "Ilse Brendtner"],
      ["Ilse Brandtner"],
    ],
    ["surnames of one word", ["Speaker/Brandtner", "", "", "Brendtner"]],
    ["two of the first names", ["Speaker/Ilse Brandtner", "", "", "Olga Brendtner"]],
    ["names of two lengths", ["Speaker/Ilse Karla Brandtner", "", "", "Ilse Brendtner"]],
  ]);
  it("two whom the slip could be", () =>
    expect(
      new Set(persons(["Speaker/Ilse Brandtner", "Speaker/Ilse Brundtner", "", "", "", "Ilse Brendtner"]))
        .size,
    ).toBe(3));
});
