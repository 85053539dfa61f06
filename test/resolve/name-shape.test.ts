import { describe, expect, it } from "vitest";
import { enNames } from "../../src/dialect/en-names.js";
import type { PrintedNames } from "../../src/resolve/bare-words.js";
import { readWords } from "../../src/resolve/label-words.js";
import { countParts, isWholeName, nameByShape, nameRunFrom } from "../../src/resolve/name-shape.js";
import { vocabularyOf } from "../../src/resolve/vocabulary.js";

const en = vocabularyOf(enNames);
const nobody: PrintedNames = { hasName: () => false, hasWord: () => false, hasFamily: () => false };
const wordsOf = (label: string) => readWords(label, en, nobody);

/** The words of a label between bars are looked at, others stand around them: `Speaker | Ilse Brandt | of Skerra`. */
function stretch(marked: string) {
  const [before = "", looked = before, after = ""] = marked.split("|");
  const outer = marked.includes("|");
  const words = wordsOf(outer ? before + looked + after : before);
  const from = outer ? wordsOf(before).length : 0;
  return { words, from, to: from + wordsOf(looked).length };
}

describe("nameRunFrom", () => {
  it.each([
    ["Speaker Ilse Brandt", "Ilse Brandt"],
    ["Head of Skerra", "Skerra"],
    ["Speaker Otto K. van Brandt bin Lund II", "Otto K. van Brandt bin Lund II"],
    ["Ilse Brandt", "Ilse Brandt"],
    ["Speaker II Brandt", "Brandt"],
    ["Speaker I II Brandt", "Brandt"],
    ["Speaker II", ""],
    ["Ilse Speaker", ""],
    ["Ilse | Karla Brandt", "Karla Brandt"],
    ["| Ilse | Speaker", "Ilse"],
  ])("should find in %j the run %j", (marked, run) => {
    const { words, from, to } = stretch(marked);
    const found = words.slice(nameRunFrom(words, from, to), to);
    expect(found.map(({ text }) => text).join(" ")).toBe(run);
  });
});

describe("countParts", () => {
  it.each([
    ["Ilse Brandt", 2],
    ["Otto van der Brandt", 2],
    ["Salim bin Rashad", 2],
    ["Otto II", 1],
    ["Otto K. Brandt", 2],
    ["O. K. Brandt", 2],
    ["K.", 1],
    ["O.Brandt", 2],
    ["Yu.Brandt", 2],
    ["Speaker of Skerra", 1],
    ["", 0],
    ["Ilse | Karla O. Brandt | Lund", 2],
  ])("should count in %j %i", (marked, parts) => {
    const { words, from, to } = stretch(marked);
    expect(countParts(words, from, to)).toBe(parts);
  });
});

describe("isWholeName", () => {
  it.each([
    ["Ilse Brandt", true],
    ["O. Brandt", true],
    ["Ana Maria Karla Ilse Brandt", true],
    ["Ana Maria Karla Ilse Inga Brandt", false],
    ["Brandt", false],
    ["Otto II", false],
    ["Brandt O.", false],
    ["Ilse Karla B.", false],
    ["Speaker Ilse Brandt", false],
    ["II Ilse Brandt", false],
    ["Speaker | Ilse Brandt | of Skerra", true],
    ["Ilse | Brandt |", false],
  ])("should say of %j %s", (marked, whole) => {
    const { words, from, to } = stretch(marked);
    expect(isWholeName(words, from, to)).toBe(whole);
  });
});

describe("nameByShape", () => {
  it.each<[before: string, label: string, name: string | null, strength?: number]>([
    ["nothing", "Ilse Brandt", "Ilse Brandt", 2],
    ["nothing", "Brandt", "Brandt", 2],
    ["nothing", "Ana Maria Karla Brandt", "Ana Maria Karla Brandt", 2],
    ["nothing", "Skerra Harbours Ana Maria Brandt", "Maria Brandt", 1],
    ["nothing", "Germany", null],
    ["nothing", "Saudi", "Saudi", 2],
    ["nothing", "Saudi Arabia", "Saudi Arabia", 2],
    ["nothing", "O.", null],
    ["nothing", "Ilse K.", null],
    ["nothing", "", null],
    ["nothing", "Speaker", null],
    ["only a numeral", "II", null],
    ["what is not looked at", "Speaker | Germany |", null],
    ["what is not looked at", "of Skerra | Ilse Brandt | of Skerra", "Ilse Brandt", 2],
    ["a role", "Speaker Brandt", "Brandt", 2],
    ["a role", "Speaker Ana Maria Karla Brandt", "Ana Maria Karla Brandt", 2],
    ["a role", "Speaker Skerra Harbours Ana Maria Brandt", "Maria Brandt", 1],
    ["a role", "Speaker Otto Brandt K.", null],
    ["a role", "Speaker van II", null],
    ["a title", "King Otto II", "Otto II", 2],
    ["an acronym", "SKT Ilse Brandt", "Ilse Brandt", 1],
    ["an acronym", "SKT Brandt", null],
    ["an acronym", "SKT Ana Maria Brandt", "Ana Maria Brandt", 1],
    ["an acronym behind a body", "Corporation SKT Skerratek Ilse Brandt", "Ilse Brandt", 1],
    ["an acronym behind a body", "Corporation SKT Ilse Brandt", "Ilse Brandt", 1],
    ["an acronym behind a body", "Corporation SKT Brandt", null],
    ["an acronym behind a role", "Head SKT Ana Maria Brandt", "Ana Maria Brandt", 1],
    ["an acronym whose body is not looked at", "Corporation | SKT Ana Maria Brandt |", "Ana Maria Brandt", 1],
    ["another word", "here Ilse Brandt", "Ilse Brandt", 1],
    ["another word", "here Brandt", null],
    ["another word", "here Ana Maria Brandt", "Ana Maria Brandt", 1],
    ["a body", "Council Ilse Brandt", "Ilse Brandt", 1],
    ["a body", "Council Skerra Ilse Brandt", "Ilse Brandt", 1],
    ["a body", "Council Brandt", null],
    ["a body that opens a state", "North Korea Han Young-ok Lund", "Han Young-ok Lund", 2],
    ["a body that opens a state", "North Korea Brandt", "Brandt", 2],
    ["a state and nobody", "North Korea", null],
    ["a small word", "of Skerra", null],
    ["a small word", "of Skerra Brandt", null],
    ["a small word", "of Skerra Ilse Brandt", "Ilse Brandt", 1],
    ["a small word", "of Skerra O. Brandt", "O. Brandt", 1],
    ["a small word", "of O. Brandt", null],
    ["a small word", "of Otto K. II", null],
    ["a small word", "of Skerra O. K. Brandt", "O. K. Brandt", 1],
    ["a small word", "of Skerra Otto O. K. Brandt", "Otto O. K. Brandt", 1],
    ["a state", "of Norway Brandt", "Brandt", 2],
    ["a state", "of Norway Ana Maria Brandt", "Ana Maria Brandt", 2],
    ["a state of two words", "of Saudi Arabia Salim bin Rashad", "Salim bin Rashad", 2],
    ["a state of two words", "of Saudi Arabia", null],
    ["the first word of a state", "of Saudi Ilse Brandt", "Ilse Brandt", 1],
    ["a state and a numeral", "of Norway II", null],
    ["a state that ends behind what is looked at", "| of Saudi Ilse Brandt | Arabia", "Ilse Brandt", 1],
    ["the longer of two states", "of Brunei Darussalam Ilse Brandt", "Ilse Brandt", 2],
    ["a small word and a place", "of Skerra Otto van der Brandt", "Otto van der Brandt", 1],
    ["a small word and a place", "of Skerra van der Otto Brandt", "van der Otto Brandt", 1],
    ["a small word and a place", "of Skerra Lund Salim bin Rashad Brandt", "Salim bin Rashad Brandt", 1],
    ["a small word and a place", "of Skerra Lund Salim bin Rashad", "Salim bin Rashad", 1],
    ["a small word and a place", "of Skerra Lund Otto Salim bin Rashad", "Salim bin Rashad", 1],
    ["a small word and a place", "of Skerra Harbours Otto K. Brandt", "Otto K. Brandt", 1],
    ["a small word and a place", "of Skerra Harbours Otto K. L. Brandt", "Otto K. L. Brandt", 1],
    ["a small word and a place", "of Skerra II O. Brandt", "O. Brandt", 1],
    ["a small word and a place", "of Skerra O.Brandt", "O.Brandt", 1],
    ["a small word and a place", "of Skerra Otto Brandt II", "Otto Brandt II", 1],
  ])("should find behind %s, in %j, %j", (_, marked, name, strength) => {
    const { words, from, to } = stretch(marked);
    const found = nameByShape(words, from, to, en);
    const text = found && words.slice(found.from, found.to).map((word) => word.text);
    expect([text?.join(" ") ?? null, found?.strength]).toEqual([name, strength]);
    if (found) expect(found.to).toBe(to);
  });
});
