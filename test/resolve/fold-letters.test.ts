import { describe, expect, it } from "vitest";
import { foldLetters } from "../../src/resolve/fold-letters.js";

describe("foldLetters", () => {
  it.each<[what: string, text: string, folded: string]>([
    ["plain letters", "Ilse BRANDT-Lund", "ilse brandt-lund"],
    ["diacritics", "Šjöström Ångé Čõ", "sjostrom ange co"],
    ["diacritics that are characters of their own", "Sjo\u0308stro\u0308m", "sjostrom"],
    ["letters that decompose into nothing", "ßøłđðþæœıə", "ssolddthaeoeia"],
    ["the same as capitals", "ØŁĐÐÞÆŒƏ", "olddthaeoea"],
    [
      "apostrophes",
      "O'Brandt O‘Brandt OʼBrandt O`Brandt O´Brandt",
      "o’brandt o’brandt o’brandt o’brandt o’brandt",
    ],
    ["apostrophes behind diacritics", "Ø'Brandt", "o’brandt"],
    ["Cyrillic, whose marks make other letters", "Щёлков Йолкин Їван", "щёлков йолкин їван"],
    ["the same with marks of their own", "Ще\u0308лков И\u0306олкин", "щёлков йолкин"],
    ["other marks of Cyrillic", "Ко\u0301лков", "колков"],
    ["numbers and signs", "No. 5 (Ä)", "no. 5 (a)"],
    ["characters of two units", "𝒪 Ä", "𝒪 a"],
    ["nothing", "", ""],
  ])("should fold %s: %s", (_, text, folded) => expect(foldLetters(text)).toBe(folded));
});
