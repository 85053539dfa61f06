import { describe, expect, it } from "vitest";
import { enNames } from "../../src/dialect/en-names.js";
import { ruNames } from "../../src/dialect/ru-names.js";
import { meantLetters } from "../../src/resolve/look-alikes.js";
import { vocabularyOf } from "../../src/resolve/vocabulary.js";

describe("meantLetters", () => {
  it.each<[what: string, name: string, meant: string]>([
    ["a Latin initial before a Cyrillic name", "B.Раск", "В.Раск"],
    ["a Latin letter inside one", "О.Pаcк", "О.Раск"],
    ["all of its own letters", "О.Раск", "О.Раск"],
    ["all of them Latin", "B. Xeo", "B. Xeo"],
    ["a Latin letter that looks like none", "B.Rаск", "B.Rаск"],
    ["signs alone beside a Latin letter", "B. 5", "B. 5"],
  ])("should read %s: %s", (_, name, meant) => expect(meantLetters(name, vocabularyOf(ruNames))).toBe(meant));

  it("should change nothing in a language without look-alikes", () =>
    expect(meantLetters("В. Rask", vocabularyOf(enNames))).toBe("В. Rask"));
});
