// What each word of a label is, in the languages that the lists are of.
import { describe, expect, it } from "vitest";
import { enNames } from "../../src/dialect/en-names.js";
import { ruNames } from "../../src/dialect/ru-names.js";
import type { PrintedNames } from "../../src/resolve/bare-words.js";
import { isNameWord, isSign, joinWords, readWords } from "../../src/resolve/label-words.js";
import { vocabularyOf } from "../../src/resolve/vocabulary.js";

const en = vocabularyOf(enNames);
const ru = vocabularyOf(ruNames);
const nobody: PrintedNames = { hasName: () => false, hasWord: () => false, hasFamily: () => false };

const kinds = (label: string, vocabulary = en) =>
  readWords(label, vocabulary, nobody)
    .map(({ kind }) => kind)
    .join(" ");

type Row = readonly [label: string, kinds: string];

const expectKinds = (rows: readonly Row[], vocabulary = en) =>
  it.each(rows)("%s: %s", (label, expected) => expect(kinds(label, vocabulary)).toBe(expected));

describe("readWords", () => {
  describe("names", () =>
    expectKinds([
      ["Ilse Brandt", "name name"],
      ["Skerra", "name"],
      ["skerra", "other"],
      ["Young-ok Brandt-Lund", "name name"],
      ["Young‑ok Brandt‑Lund", "name name"],
      ["O’Brandt O'Brandt", "name name"],
      ["McBrandt", "name"],
      ["Fitz-McBrandt", "name"],
      ["McBrandT", "acronym"],
      ["Skerra’s", "other"],
      ["Skerras’", "other"],
      ["(Skerra)", "other"],
      ["“Skerra", "other"],
      ["Skerra”", "name"],
    ]));
  describe("names that begin small", () =>
    expectKinds([
      ["al-Lund", "name"],
      ["bin-Lund", "name"],
      ["xy-Lund", "name"],
      ["x-Lund", "other"],
      ["xyz-Lund", "other"],
      ["al-lund", "other"],
      ["al-", "other"],
      ["al-5", "other"],
      ["allLund-Ny", "other"],
      ["d’Orlund", "name"],
      ["d'Orlund", "name"],
      ["dy’Orlund", "name"],
      ["dys’Orlund", "other"],
      ["d’orlund", "other"],
      ["5d’Orlund", "other"],
    ]));
  describe("initials", () =>
    expectKinds([
      ["O. Brandt", "initial name"],
      ["Yu. Dzh. Brandt", "initial initial name"],
      ["O.K. Brandt", "initial name"],
      ["O.-K. Brandt", "initial name"],
      ["O.K.-L. Brandt", "initial name"],
      ["O.K.L. Brandt", "initial name"],
      ["O.K Brandt", "initial name"],
      ["O.-K Brandt", "initial name"],
      ["O.k Brandt", "acronym name"],
      ["O Brandt", "initial name"],
      ["O.Brandt", "name"],
      ["O.K.L.Brandt", "name"],
      ["O.-K.Brandt", "name"],
      ["Yu.Brandt", "name"],
      ["O.K.L.M.Brandt", "acronym"],
      ["O.BRANDT", "acronym"],
      ["o. Brandt", "other name"],
    ]));
  describe("numerals", () =>
    expectKinds([
      ["Otto II", "name numeral"],
      ["Otto XIV", "name numeral"],
      ["Otto IIa", "name acronym"],
      ["Otto LII", "name acronym"],
      ["Otto Brandt Jr", "name name numeral"],
      ["Otto Brandt, Jr.", "name name numeral"],
      ["Otto Brandt sr.", "name name numeral"],
    ]));
  describe("acronyms", () =>
    expectKinds([
      ["SKT", "acronym"],
      ["SkTek", "acronym"],
      ["Skerra-TEK", "acronym"],
      ["Skerra7", "acronym"],
      ["Skerra.Tek", "acronym"],
      ["R&D", "acronym"],
      ["Skerra/Lund", "acronym"],
      ["Skerra@lund", "acronym"],
      ["Skerra_lund", "acronym"],
      ["skerra.tek", "other"],
      ["7", "other"],
    ]));
  describe("offices and bodies", () =>
    expectKinds([
      ["Minister", "role"],
      ["minister", "role"],
      ["Minister’s", "body"],
      ["Ministers’", "other"],
      ["Dr. Brandt", "role name"],
      ["Gov. Brandt", "role name"],
      ["Dr.", "role"],
      ["King", "regnal"],
      ["Council", "body"],
      ["Council’s", "body"],
      ["Academician-Secretary", "role"],
      ["King-Emperor", "role"],
      ["Council-Minister", "role"],
      ["Minister-of-Trade", "role"],
      ["Minister-Council", "role"],
      ["Minister-Skerra", "name"],
      ["Skerra-Minister", "name"],
      ["Minister-Council-Skerra", "body"],
      ["Skerra-Council-Minister", "name"],
      ["Council-Minister-Skerra", "body"],
      ["Museum-Skerra", "body"],
      ["Skerra-Museum", "body"],
      ["Museum-Preserve’s", "body"],
      ["of-the-Skerra", "other"],
    ]));
  describe("small words", () =>
    expectKinds([
      ["Head of Skerra", "role glue name"],
      ["Commissioner For Human Rights", "role glue body body"],
      ["To Lanh", "name name"],
      ["TO Lanh", "glue name"],
      ["to Lanh", "glue name"],
    ]));
  describe("particles tie themselves to the name behind them", () =>
    expectKinds([
      ["Otto van der Brandt", "name particle particle name"],
      ["Van Brandt", "particle name"],
      ["Otto van", "name other"],
      ["Otto van Minister", "name other role"],
      ["Otto van, Brandt", "name other name"],
      ["Otto Van", "name name"],
      ["Otto Van, Brandt", "name name name"],
      ["Otto van der", "name other other"],
      ["Otto van O. Brandt", "name particle initial name"],
    ]));
  describe("links tie two parts", () =>
    expectKinds([
      ["Salim bin Rashad", "name link name"],
      ["Salim Bin Rashad", "name link name"],
      ["bin Rashad", "particle name"],
      ["Ben Rashad", "name name"],
      ["Speaker, Ben Rashad", "role name name"],
      ["Speaker, ben Rashad", "role particle name"],
      ["Salim bin", "name other"],
      ["Salim Ben", "name name"],
      ["Salim bin, Rashad", "name other name"],
      ["Salim bin van Rashad", "name link particle name"],
    ]));
  describe("a title that ends a label behind a name is a surname", () =>
    expectKinds([
      ["Otto King", "name name"],
      ["Otto King, Skerra", "name name name"],
      ["Mayor Otto King", "role name name"],
      ["Otto king", "name regnal"],
      ["Otto, King", "name regnal"],
      ["Otto King Lund", "name regnal name"],
      ["Mayor King", "role regnal"],
      ["of Skerra King", "glue name regnal"],
      ["King", "regnal"],
    ]));
  describe("a small word that ends a label with a capital is a name", () =>
    expectKinds(
      [
        ["Лян И", "name name"],
        ["Лян Для", "name name"],
        ["Лян и", "name glue"],
        ["Лян ДЛЯ", "name glue"],
        ["И", "glue"],
        ["И Лян", "glue name"],
      ],
      ru,
    ));
  describe("initials and names in Russian", () =>
    expectKinds(
      [
        ["О.Раск", "initialled"],
        ["Дж.Раск", "initialled"],
        ["О.К.Раск", "initialled"],
        ["Патриарх Осип", "regnal name"],
        ["О.аль-Раск", "initialled"],
      ],
      ru,
    ));

  describe("should ask each page where a label could not be read without it", () => {
    const page: PrintedNames = {
      hasName: (letters) => letters === "skatek",
      hasWord: (word) => word === "brandt",
      hasFamily: () => false,
    };
    it.each([
      ["a name in capitals", "Head of SKA TEK", "Head of Ska Tek"],
      ["a word run together", "Otto Brandtof Skerra", "Otto Brandt of Skerra"],
    ])("%s: %s", (_, label, meant) => {
      const read = (printed: PrintedNames) => joinWords(readWords(label, en, printed));
      expect([read(nobody), read(page), read(nobody)]).toEqual([label, meant, label]);
    });
  });

  it("should keep what is the same on every page", () =>
    expect(readWords("Otto Brandt", en, nobody)).toBe(readWords("Otto Brandt", en, nobody)));

  it("should keep 2048 labels and 8192 words at most, whatever a page has", () => {
    const vocabulary = vocabularyOf({ ...enNames });
    let [labels, words] = [0, 0];
    for (let i = 0; i < 9000; i++) {
      readWords(`Lund ${i}`, vocabulary, nobody);
      labels = Math.max(labels, vocabulary.read.size);
      words = Math.max(words, vocabulary.kinds.size);
    }
    expect([labels, words]).toEqual([2048, 8192]);
  });

  it("should keep no label of more than 120 characters", () => {
    const vocabulary = vocabularyOf({ ...enNames });
    for (const length of [120, 121]) readWords("Lund ".repeat(30).slice(0, length), vocabulary, nobody);
    expect([...vocabulary.read.keys()].map(({ length }) => length)).toEqual([120]);
  });
});

describe("isNameWord", () => {
  it.each<[label: string, isName: boolean[]]>([
    ["O. van Brandt bin Lund II", [true, true, true, true, true, true]],
    ["Minister King of Council SKT 7", [false, false, false, false, false, false]],
  ])("should tell which words of %s can stand in a name", (label, expected) =>
    expect(readWords(label, en, nobody).map(isNameWord)).toEqual(expected),
  );
});

describe("isSign", () =>
  it("should know words without a letter or a number", () =>
    expect(readWords("Ilse – , 7 ? и", en, nobody).map(isSign)).toEqual([
      false,
      true,
      true,
      false,
      true,
      false,
    ])));

describe("joinWords", () => {
  it.each([
    ["Head of the Fund (Skerra, Lund), “Ny”", "Head of the Fund (Skerra, Lund), “Ny”"],
    ["  Ilse \n Brandt ", "Ilse Brandt"],
    ["Minister-PresidentofVeldmark", "Minister-President of Veldmark"],
    ["ChairmanofSkerraTek Lund", "Chairman of SkerraTek Lund"],
    ["", ""],
  ])("should write %j as %j", (label, line) => expect(joinWords(readWords(label, en, nobody))).toBe(line));
});
