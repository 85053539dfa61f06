import { describe, expect, it } from "vitest";
import { enNames } from "../../src/dialect/en-names.js";
import type { PrintedNames } from "../../src/resolve/bare-words.js";
import { readWords } from "../../src/resolve/label-words.js";
import { knownNameFrom, pageNames, printedNames, spellingKey } from "../../src/resolve/page-names.js";
import type { PageFacts } from "../../src/resolve/speakers.js";
import { vocabularyOf } from "../../src/resolve/vocabulary.js";

const en = vocabularyOf(enNames);
const nobody: PrintedNames = { hasName: () => false, hasWord: () => false, hasFamily: () => false };
const nowhere: PageFacts = { title: null, summary: [], persons: [] };

const gather = (labels: readonly string[], page: Partial<PageFacts> = {}) =>
  pageNames(
    labels.map((label) => readWords(label, en, nobody)),
    { ...nowhere, ...page },
    en,
    nobody,
  );

describe("printedNames", () => {
  it.each<[why: string, label: string, names: string[], none: string[]]>([
    ["two words", "Ilse Brandt", ["ilsebrandt"], ["ilse", "brandt", "brandtilse"]],
    ["two and three at the end", "Speaker Ilse Brandt", ["ilsebrandt", "speakerilsebrandt"], ["speakerilse"]],
    ["before a comma", "Ilse Brandt, host", ["ilsebrandt"], ["brandthost", "ilsebrandthost"]],
    ["behind one", "host, Ilse Brandt", ["ilsebrandt"], ["hostilsebrandt"]],
    ["hyphens", "Han Young-ok", ["hanyoungok"], []],
    ["diacritics", "Jörg Sjøberg", ["jorgsjoberg"], []],
    ["not one in capitals", "Ilse BRANDT", [], ["ilsebrandt"]],
    ["not one in small letters", "Ilse brandt", [], ["ilsebrandt"]],
    ["not initials", "O. Brandt", [], ["obrandt"]],
    ["not one letter", "Otto K", [], ["ottok"]],
    ["not numbers", "Otto Brandt7", [], ["ottobrandt"]],
    ["not capitals inside", "Otto Bra-NDt7 Lund", [], ["brandtlund"]],
    ["not a capital inside", "Otto McBrandt", [], ["ottomcbrandt"]],
    ["not one word", "Brandt", [], ["brandt"]],
  ])("should have of labels %s: %s", (_, label, names, none) => {
    const { hasName } = printedNames([label], nowhere);
    expect(names.filter((name) => !hasName(name))).toEqual([]);
    expect(none.filter(hasName)).toEqual([]);
  });

  it.each<[why: string, person: string, names: string[], none: string[]]>([
    ["both orders", "Brandt Ilse", ["brandtilse", "ilsebrandt"], ["brandt", "ilse"]],
    [
      "turns of three words",
      "Brandt Ilse Karla",
      ["brandtilsekarla", "ilsekarlabrandt", "karlabrandtilse"],
      ["ilsebrandtkarla", "ilsekarla", "brandtkarlailse"],
    ],
    ["one word", "Osip", ["osip"], []],
    ["letters alone", "O’Brandt-Lund Ilse", ["ilseobrandtlund"], []],
    ["capitals", "BRANDT Ilse", ["ilsebrandt"], []],
    ["seven words", "Ma Na Pa Ra Sa Ta Va", ["vamanaparasata"], []],
    ["not eight, which are a sentence", "Ma Na Pa Ra Sa Ta Va Za", [], ["manaparasatavaza"]],
  ])("should have of persons %s: %s", (_, person, names, none) => {
    const { hasName } = printedNames([], { ...nowhere, persons: [person] });
    expect(names.filter((name) => !hasName(name))).toEqual([]);
    expect(none.filter(hasName)).toEqual([]);
  });

  it("should have the words of names, those of other labels not", () => {
    const { hasWord } = printedNames(["Speaker of Skerra Ilse Sjöberg"], {
      ...nowhere,
      persons: ["Rask Olaf"],
    });
    expect(["skerra", "ilse", "sjoberg", "rask", "olaf"].filter((word) => !hasWord(word))).toEqual([]);
    expect(["speaker", "of", "ilsesjoberg", ""].filter(hasWord)).toEqual([]);
  });

  it("should have their last words", () => {
    const { hasFamily } = printedNames(["Speaker of Skerra Ilse Sjöberg"], {
      ...nowhere,
      persons: ["Rask Olaf"],
    });
    expect(["sjoberg", "rask"].filter((word) => !hasFamily(word))).toEqual([]);
    expect(["skerra", "ilse", "speaker", ""].filter(hasFamily)).toEqual([]);
  });
});

describe("spellingKey", () =>
  it("should be one for every order and case", () => {
    expect(spellingKey(["Ilse", "BRANDT"])).toBe("brandt ilse");
    expect(spellingKey(["Brandt", "Ilse"])).toBe("brandt ilse");
  }));

describe("pageNames", () => {
  it.each<[labels: string[], alone: [name: string, times: number][]]>([
    [["Ilse Brandt"], [["ilse brandt", 1]]],
    [["Ilse Brandt, Skerra News"], [["ilse brandt", 1]]],
    [["Skerra News, Ilse Brandt"], []],
    [["Speaker Ilse Brandt"], []],
    [["Brandt"], []],
    [
      ["Tatyana Lund", "Tatiana Lund", "Ilse Brandt"],
      [
        ["tatiana lund", 2],
        ["ilse brandt", 1],
      ],
    ],
    [["Otto II Brandt"], [["oto II brandt", 1]]],
  ])("should count names that stand alone in labels: %j", (labels, alone) =>
    expect([...gather(labels).alone]).toEqual(alone),
  );

  it.each<[line: string, names: string[]]>([
    ["Ilse Brandt", ["ilse brandt"]],
    ["Meeting with Speaker Ilse Brandt in Skerra", ["ilse brandt"]],
    ["Ilse Brandt and Olaf Rask came", ["olaf rask", "ilse brandt"]],
    ["Here Ilse Brandt met Olaf Rask", ["olaf rask", "here ilse brandt"]],
    ["Talks with Ilse Brandt, Governor of Skerra", ["ilse brandt"]],
    ["Talks with Ilse Brandt Governor", []],
    ["Meeting of Skerra Lund Council", []],
    ["Meeting of Skerra Lund SKT", []],
    ["Head of North Skerra Ilse Brandt", []],
    ["Head of North, Ilse Brandt", ["ilse brandt"]],
    ["SKT Ilse Brandt", []],
    ["SKT, Ilse Brandt", ["ilse brandt"]],
    ["in Skerra, Ilse Brandt said", ["ilse brandt"]],
    ["in Vardal Lund, Ilse Brandt said", ["ilse brandt", "vardal lund"]],
    ["with Ana Maria Karla Brandt", ["ana maria karla brandt"]],
    ["with Una Ana Maria Karla Brandt", []],
    ["with Brandt", []],
    ["with II Ilse Brandt", ["ilse brandt"]],
    ["with O. Brandt", ["o brandt"]],
    ["no name at all", []],
    ["", []],
  ])("should find in a line of the page, %j, %j", (line, names) => {
    const expected = names.map((name) => [name, 1]);
    for (const page of [{ title: line }, { summary: [line] }]) {
      const found = gather([], page);
      expect([...found.alone]).toEqual(expected);
      expect(found.spelt.size).toBe(names.length);
    }
  });

  it("should count names of labels, title and summary together", () =>
    expect([
      ...gather(["Ilse Brandt"], { title: "With Ilse Brandt", summary: ["Ilse Brandt came.", "Ilse Brandt"] })
        .alone,
    ]).toEqual([["ilse brandt", 4]]));

  it("should keep the spelling of title and persons, of labels not", () =>
    expect([
      ...gather(["Olaf Rask"], { title: "Talks with Tatyana Lund", persons: ["Brandt Ilse"] }).spelt,
    ]).toEqual(["lund tatyana", "brandt ilse"]));

  it.each<[person: string, sounds: string[]]>([
    ["Brandt Ilse", ["brandt", "ilse"]],
    ["Osip Patriarch of Veldmark", ["osip"]],
    ["Brandt Ilse Minister", ["brandt", "ilse"]],
    ["Brandt Ilse of Skerra", ["brandt", "ilse"]],
    ["Brandt Ilse Council", ["brandt", "ilse", "council"]],
    ["Patriarch Osip", ["patriarch", "osip"]],
    ["Patriarch Osip of Veldmark", ["patriarch", "osip"]],
    ["Mo No Po Ro So To Vo Zo", ["mo", "no", "po", "ro", "so", "to", "vo"]],
  ])("should list a person by each word before a title: %s", (person, sounds) => {
    const { listed } = gather([], { persons: [person] });
    expect([...listed.keys()]).toEqual(sounds);
    for (const [entry, ...others] of listed.values()) {
      expect(entry!.sounds).toEqual(sounds);
      expect(others).toEqual([]);
    }
  });

  it("should list a person once under a word that comes twice", () => {
    const { listed } = gather([], { persons: ["Otto Otto"] });
    expect([...listed].map(([sound, persons]) => [sound, persons.length])).toEqual([["oto", 1]]);
  });

  it("should list sixteen namesakes at most", () => {
    const persons = Array.from("abcdefghiklmnopqr", (letter) => `Brandt ${letter.toUpperCase()}nna`);
    expect(gather([], { persons }).listed.get("brandt")).toHaveLength(16);
    expect(gather([], { persons: persons.slice(0, 15) }).listed.get("brandt")).toHaveLength(15);
  });
});

describe("knownNameFrom", () => {
  it.each<[why: string, label: string, others: string[], page: Partial<PageFacts>, name: string | null]>([
    ["nobody else", "Ilse Brandt", [], {}, null],
    ["nobody else, behind a role", "Speaker Ilse Brandt", [], {}, null],
    ["the same name alone", "Head of Skerra Ana Maria Lund", ["Ana Maria Lund"], {}, "Ana Maria Lund"],
    ["a name of one sound", "Tatyana Lund", ["Tatiana Lund"], {}, "Tatyana Lund"],
    ["the title", "Head of Skerra Ana Maria Lund", [], { title: "With Ana Maria Lund" }, "Ana Maria Lund"],
    ["the longer of two", "Speaker Ana Maria Lund", ["Ana Maria Lund", "Maria Lund"], {}, "Ana Maria Lund"],
    ["the end of it", "Speaker Ana Maria Lund", ["Maria Lund"], {}, "Maria Lund"],
    ["the end of a name alone", "Ana Maria Lund", ["Maria Lund"], {}, "Maria Lund"],
    ["who is spoken of", "Mother of Ana Lund", ["Ana Lund"], {}, null],
    [
      "who is spoken of, at the end",
      "Mother of Ana Maria Lund",
      ["Ana Maria Lund", "Maria Lund"],
      {},
      "Maria Lund",
    ],
    ["a stretch that a small word opens", "of | Ana Lund |", ["Ana Lund"], {}, "Ana Lund"],
    ["a stretch that stands alone elsewhere", "Skerra, | Ana Lund |", ["Ana Lund"], {}, "Ana Lund"],
    ["a name before the end", "Ana Lund Skerra", ["Ana Lund"], {}, null],
    [
      "a name of seven words",
      "Head of Skerra Ana van der van der van Lund",
      [],
      { persons: ["Ana van der van der van Lund"] },
      "Ana van der van der van Lund",
    ],
    ["a person", "Skerratek Otto Brandt", [], { persons: ["Brandt Otto"] }, "Otto Brandt"],
    ["a person alone", "Otto Brandt", [], { persons: ["Brandt Otto"] }, "Otto Brandt"],
    [
      "a person in the order of the list",
      "Skerra Brandt Otto",
      [],
      { persons: ["Brandt Otto"] },
      "Brandt Otto",
    ],
    ["a part of a person", "Skerra Otto Brandt", [], { persons: ["Brandt Otto Karl"] }, "Otto Brandt"],
    ["a surname alone", "Skerra Brandt", [], { persons: ["Brandt Otto"] }, null],
    ["a person of one word", "Skerra Osip", [], { persons: ["Osip Patriarch of Norland"] }, "Osip"],
    ["a word that a person has once", "Skerra Otto Otto", [], { persons: ["Brandt Otto"] }, null],
    ["a word that a person has twice", "Skerra Otto Otto", [], { persons: ["Otto Otto"] }, "Otto Otto"],
    [
      "the longer of two persons",
      "Skerra Karl Otto Brandt",
      [],
      { persons: ["Brandt Otto", "Brandt Otto Karl"] },
      "Karl Otto Brandt",
    ],
    [
      "the longer of two persons, listed first",
      "Skerra Karl Otto Brandt",
      [],
      { persons: ["Brandt Otto Karl", "Brandt Otto"] },
      "Karl Otto Brandt",
    ],
    ["a person who is spoken of", "Mother of Otto Brandt", [], { persons: ["Brandt Otto"] }, null],
    ["a stretch of a person", "of | Otto Brandt |", [], { persons: ["Brandt Otto"] }, "Otto Brandt"],
    ["another person", "Skerra Otto Brandt", [], { persons: ["Rask Olaf"] }, null],
    ["nothing", "", [], { persons: ["Rask Olaf"] }, null],
  ])("should know by the page %s: %j", (_, marked, others, page, name) => {
    const [before = "", looked, after = ""] = marked.split("|");
    const label = looked === undefined ? before : before + looked + after;
    const words = readWords(label, en, nobody);
    const start = looked === undefined ? 0 : readWords(before, en, nobody).length;
    const to = looked === undefined ? words.length : start + readWords(looked, en, nobody).length;
    const names = gather([label, ...others], page);
    const from = knownNameFrom(words, start, to, names, en);
    expect(
      from === null
        ? null
        : words
            .slice(from, to)
            .map(({ text }) => text)
            .join(" "),
    ).toBe(name);
  });
});
