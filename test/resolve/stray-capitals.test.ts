import { describe, expect, it } from "vitest";
import { enNames } from "../../src/dialect/en-names.js";
import { bareWords, type PrintedNames } from "../../src/resolve/bare-words.js";
import { mendCapitals } from "../../src/resolve/stray-capitals.js";
import { vocabularyOf } from "../../src/resolve/vocabulary.js";

const en = vocabularyOf(enNames);
const nobody: PrintedNames = { hasName: () => false, hasWord: () => false, hasFamily: () => false };

const mended = (label: string, printed = nobody) => {
  const words = bareWords(label);
  mendCapitals(words, en, printed);
  return words.map(({ before, text, after }) => before + text + after).join(" ");
};

describe("mendCapitals", () => {
  describe("should mend a name in capitals, and the words with it", () => {
    it.each([
      ["ILSE BRANDT", "Ilse Brandt"],
      ["ILSE BRANDT, Skerra", "Ilse Brandt, Skerra"],
      ["ILSE BRANDT, SKERRA VOICE", "Ilse Brandt, SKERRA VOICE"],
      ["President OF VELDMARK ILSE BRANDT", "President of Veldmark Ilse Brandt"],
      ["THE PRESIDENT ILSE BRANDT", "The President Ilse Brandt"],
      ["PATRIARCH OSIP OF VELDMARK", "Patriarch Osip of Veldmark"],
      ["Patriarch OSIP OF VELDMARK", "Patriarch Osip of Veldmark"],
      ["OF VELDMARK ILSE BRANDT", "Of Veldmark Ilse Brandt"],
      ["SKERRA President ILSE BRANDT", "SKERRA President Ilse Brandt"],
      ["Head of the FUND (SKERRA) ILSE BRANDT", "Head of the FUND (SKERRA) Ilse Brandt"],
      ["Head of LAB5 ILSE BRANDT", "Head of LAB5 Ilse Brandt"],
      ["ILSE – BRANDTNER LUNDQVIST", "ILSE – Brandtner Lundqvist"],
      ["Otto BRANDT", "Otto Brandt"],
      ["Otto LUNDE", "Otto Lunde"],
      ["Otto BraNDT", "Otto Brandt"],
      ["Otto BrandT", "Otto Brandt"],
      ["Otto BRandt", "Otto Brandt"],
      ["Lund’S Trainer ILSE BRANDT", "Lund’s Trainer Ilse Brandt"],
      ["Lund'S Trainer ILSE BRANDT", "Lund's Trainer Ilse Brandt"],
      ["SkeRRA Trainer ILSE BRANDT", "Skerra Trainer Ilse Brandt"],
    ])("%s", (label, text) => expect(mended(label)).toBe(text));
  });

  describe("should write it as names are written", () => {
    it.each([
      ["OTTO-ILMAR LUND‑BRANDT", "Otto-Ilmar Lund‑Brandt"],
      ["OTTO O’BRANDT", "Otto O’Brandt"],
      ["OTTO O'BRANDT", "Otto O'Brandt"],
      ["OTTO MCBRANDT", "Otto McBrandt"],
      ["OTTO MCADA", "Otto McAda"],
      ["OTTOMAR MCOR", "Ottomar Mcor"],
      ["OTTO VAN DER BRANDT", "Otto van der Brandt"],
      ["SALIM BIN RASHAD", "Salim bin Rashad"],
      ["VAN DER BRANDT", "Van der Brandt"],
      ["OTTO II BRANDT", "Otto II Brandt"],
      ["ILSE O. BRANDT", "Ilse O. Brandt"],
      ["ILSE O BRANDTNER", "Ilse O Brandtner"],
      ["O BRANDTNER", "O Brandtner"],
      ["OTTO A ILSE BRANDTNER", "Otto A Ilse Brandtner"],
      ["ILMAR FELIX", "Ilmar Felix"],
      ["SKTs HEAD ILSE BRANDT", "SKTs Head Ilse Brandt"],
      ["SKT HEAD ILSE BRANDT", "SKT Head Ilse Brandt"],
      ["CEO ILSE BRANDT", "CEO Ilse Brandt"],
      ["NATO HEAD ILSE BRANDT", "NATO Head Ilse Brandt"],
      ["NRWST HEAD ILSE BRANDT", "NRWST Head Ilse Brandt"],
      ["ÅNGE SJÖSTRÖM", "Ånge Sjöström"],
    ])("%s", (label, text) => expect(mended(label)).toBe(text));
  });

  describe("should leave", () => {
    it.each([
      ["a name in order", "President of Veldmark Ilse Brandt"],
      ["a firm before an office", "SKERRA TEK President Ilse Brandt"],
      ["a firm of two short words", "SKA TEK"],
      ["a firm behind a small word", "Head of Skerra NEFTO"],
      ["a firm behind a comma", "Ilse Brandt, SKERRA VOICE"],
      ["a firm of one short word", "Skerra NEFT"],
      ["a word in capitals alone", "SKERRA"],
      ["a word in capitals behind one in small letters", "skerra BRANDT"],
      ["an office in capitals", "ILSE MINISTER"],
      ["a name that an office is before", "MINISTER BRANDTNER"],
      ["an acronym that an office is tied to", "CEO OF ILO"],
      ["two of them", "HEAD OF ILO AND WTO"],
      ["three of them", "HEAD OF ILO WTO IAEA"],
      ["a body in capitals", "SKERRA COUNCIL"],
      ["a small word in capitals", "SKERRA UNDER"],
      ["an acronym", "SKERRATEK USA"],
      ["an acronym before a word", "USA SKERRATEK"],
      ["capitals amid a label", "Speaker ILSE BRANDT of Skerra"],
      ["a slip amid a label", "Speaker BrANDt Lund"],
      ["a slip where the name is in order", "Lund’S Trainer Ilse Brandt"],
      ["nothing", ""],
    ])("%s: %s", (_, label) => expect(mended(label)).toBe(label));
  });

  describe("should believe the page", () => {
    const known = ["ilsebrandt", "otoskatek", "skatek"];
    const page: PrintedNames = {
      hasName: (letters) => known.includes(letters),
      hasWord: () => false,
      hasFamily: (word) => ["brandt", "rask"].includes(word),
    };
    it.each([
      ["SKA TEK", "Ska Tek"],
      ["RASK", "Rask"],
      ["Mr RASK", "Mr Rask"],
      ["MR. RASK", "MR. Rask"],
      ["PRESIDENT BRANDT", "President Brandt"],
      ["SKERRA", "SKERRA"],
      ["Mr LUNDQVIST", "Mr LUNDQVIST"],
      ["SKT RASK", "SKT RASK"],
      ["Head of RASK", "Head of RASK"],
      ["OTO SKA TEK", "Oto Ska Tek"],
      ["Ilse Brandt", "Ilse Brandt"],
      ["ILSE Brandt", "Ilse Brandt"],
      ["Head ILSE Brandt", "Head Ilse Brandt"],
      ["ILSE Brandt, SKERRA", "Ilse Brandt, SKERRA"],
      ["Head of ILSE BRANDT", "Head of Ilse Brandt"],
      ["Skerra, ILSE BRANDT", "Skerra, Ilse Brandt"],
      ["Skerra, ILSE LUNDQVIST", "Skerra, ILSE LUNDQVIST"],
    ])("%s", (label, text) => expect(mended(label, page)).toBe(text));
  });
});
