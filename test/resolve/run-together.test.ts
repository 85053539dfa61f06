import { describe, expect, it } from "vitest";
import { enNames } from "../../src/dialect/en-names.js";
import type { NameConventions } from "../../src/dialect/name-conventions.js";
import { ruNames } from "../../src/dialect/ru-names.js";
import { bareWords, type PrintedNames } from "../../src/resolve/bare-words.js";
import { partRunTogether } from "../../src/resolve/run-together.js";
import { type Vocabulary, vocabularyOf } from "../../src/resolve/vocabulary.js";

const nobody: PrintedNames = { hasName: () => false, hasWord: () => false, hasFamily: () => false };

const partsOf = (label: string, printed = nobody, conventions: NameConventions = enNames) => {
  const vocabulary = vocabularyOf(conventions);
  return bareWords(label).flatMap((word, i, words) =>
    partRunTogether(word, words[i - 1], words[i + 1], vocabulary, printed),
  );
};

const parted = (...label: Parameters<typeof partsOf>) =>
  partsOf(...label)
    .map(({ text }) => text)
    .join(" ");

const bareTexts = (label: string) =>
  bareWords(label)
    .map(({ text }) => text)
    .join(" ");

describe("partRunTogether", () => {
  describe("should part a name", () => {
    it.each([
      ["IlseBrandt", "Ilse Brandt"],
      ["IlsBra", "Ils Bra"],
      ["IlseKarlaBrandt", "Ilse Karla Brandt"],
      ["IlseBRANDT", "Ilse BRANDT"],
      ["IlseBrandt, Skerra", "Ilse Brandt Skerra"],
      ["Ilse KarlaBrandt", "Ilse Karla Brandt"],
      ["President IlseBrandt", "President Ilse Brandt"],
      ["president IlseBrandt", "president Ilse Brandt"],
      ["King OttoBrandt", "King Otto Brandt"],
      ["MinisterBrandt", "Minister Brandt"],
      ["CEO IlseBRANDT", "CEO Ilse BRANDT"],
      ["Vice-President IlseBRANDT", "Vice-President Ilse BRANDT"],
    ])("%s", (label, words) => expect(parted(label)).toBe(words));
  });

  describe("should leave", () => {
    it.each([
      ["names with a capital inside", "McBrandt"],
      ["those whose beginning is as long as a word", "FitzBrandt"],
      ["short words", "IlsBr"],
      ["short pieces at the end", "IlsbergBr"],
      ["short pieces at the start", "IlBrandt"],
      ["more than three words", "IlseKarlaMariaBrandt"],
      ["capitals before the name", "IlSEBrandt"],
      ["small letters before it", "ilseBrandt"],
      ["capitals alone", "ILSEBRANDT"],
      ["capitals that end small", "ILSEBrandt"],
      ["capitals between the names", "IlseSKarlBrandt"],
      ["numbers", "Ilse7Brandt"],
      ["brackets", "(IlseBrandt)"],
      ["what stands before another word", "IlseBrandt Skerra"],
      ["what stands behind a word in small letters", "skerra IlseBrandt"],
      ["what stands behind one in capitals", "SKERRA IlseBrandt"],
      ["what stands behind a body", "Council IlseBrandt"],
      ["what stands behind another sign", "5. IlseBrandt"],
      ["a slip of the shift key", "Ilse BraNDT"],
      ["such a slip in a third word", "Otto KarlMariaBRANDT"],
      ["what stands behind a comma", "Skerra, IlseBrandt"],
    ])("%s: %s", (_, label) => expect(parted(label)).toBe(bareTexts(label)));
  });

  describe("should part an office from the small word behind it", () => {
    it.each([
      ["Chairmanof the Board", "Chairman of the Board"],
      ["Vice-Presidentof Skerra", "Vice-President of Skerra"],
      ["Skerra-Presidentof Lund", "Skerra-President of Lund"],
      ["Kingof Skerra", "King of Skerra"],
      ["PresidentofVeldmarkIlseBrandt", "President of Veldmark Ilse Brandt"],
      ["PresidentandChairmanof Skerra", "President and Chairman of Skerra"],
      ["Ministerfor Trade", "Minister for Trade"],
    ])("%s", (label, words) => expect(parted(label)).toBe(words));
    it.each([
      "chairmanof the Board",
      "CHAIRMANOF the Board",
      "Skerraof Lund",
      "Ministera Lund",
      "Chairmanlud",
      "Vice-Mrof Lund",
      "Chairman Of Skerra",
    ])("not of %s", (label) => expect(parted(label)).toBe(label));
  });

  describe("should part a name from the small word behind it where a state follows", () => {
    it.each([
      ["King Otto Brandtof Norway", "King Otto Brandt of Norway"],
      ["King Otto Brandtof Saudi Arabia", "King Otto Brandt of Saudi Arabia"],
    ])("%s", (label, words) => expect(parted(label)).toBe(words));
    it.each([
      "King Otto Brandtof Skerra",
      "King Otto Brandtof norway",
      "King Otto Brandtof, Norway",
      "King Otto Brandtof",
      "King Otto Brandtor Norway",
      "King Otto Brandt7of Norway",
      "King Otto Straßof Norway",
    ])("not of %s", (label) => expect(parted(label)).toBe(bareTexts(label)));
  });

  describe("should believe the page", () => {
    const page: PrintedNames = {
      hasName: (letters) => letters === "sktekbrandtlund" || letters === "mana",
      hasWord: (word) => word === "brandt",
      hasFamily: () => false,
    };
    it.each([
      ["skTekBrandt-Lund here", "sk Tek Brandt-Lund here"],
      ["skTek7Brandt-Lund here", "skTek7Brandt-Lund here"],
      ["skTekBrandt-Lund7 here", "skTekBrandt-Lund7 here"],
      ["MaNa here", "MaNa here"],
      ["Otto Brandtof Skerra", "Otto Brandt of Skerra"],
      ["Otto Brandtof skerra", "Otto Brandtof skerra"],
      ["Otto Brandtof", "Otto Brandtof"],
    ])("%s", (label, words) => expect(parted(label, page)).toBe(words));
    it("where nothing ties an office to its place", () =>
      expect(parted("Брандтв Скерре", { ...page, hasWord: () => true }, ruNames)).toBe("Брандтв Скерре"));
  });

  it("should say where the words stand, with the signs at the ends", () => {
    const label = "  “ Minister-PresidentofVeldmarkIlseBrandt”, Skerra";
    const words = partsOf(label).slice(1);
    expect(words.map(({ from, to }) => label.slice(from, to))).toEqual([
      "Minister-President",
      "of",
      "Veldmark",
      "Ilse",
      "Brandt",
      "Skerra",
    ]);
    expect(words.map(({ after }) => after)).toEqual(["", "", "", "", "”,", ""]);
    expect(words.map(({ endsPart }) => endsPart)).toEqual([false, false, false, false, true, false]);
    expect(words.map(({ joined }) => joined)).toEqual([false, true, true, true, true, false]);
    expect(words.map(({ folded }) => folded)[1]).toBe("of");
  });

  it("should leave the sign before them with the first", () => {
    const words = partsOf("“IlseBrandt!");
    expect(
      words.map(({ before, text, after, from, endsPart }) => [before, text, after, from, endsPart]),
    ).toEqual([
      ["“", "Ilse", "", 1, false],
      ["", "Brandt", "!", 5, false],
    ]);
  });
});

describe("what partRunTogether keeps", () => {
  const part = (text: string, vocabulary: Vocabulary) =>
    partRunTogether(bareWords(text)[0]!, undefined, undefined, vocabulary, nobody);
  it("should be 8192 words at most, whatever a page has", () => {
    const vocabulary = vocabularyOf({ ...enNames });
    let most = 0;
    for (let i = 0; i < 9000; i++) {
      part(`Skerra${i}`, vocabulary);
      most = Math.max(most, vocabulary.parted.size);
    }
    expect(most).toBe(8192);
  });
  it("should be no word of more than 40 letters", () => {
    const vocabulary = vocabularyOf({ ...enNames });
    for (const length of [40, 41]) part("a".repeat(length), vocabulary);
    expect([...vocabulary.parted.keys()].map(({ length }) => length)).toEqual([40]);
  });
});
