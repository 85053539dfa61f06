// Initials and a family name, tied to what the page prints in full.
import { describe, expect, it } from "vitest";
import { enNames } from "../../src/dialect/en-names.js";
import { ruNames } from "../../src/dialect/ru-names.js";
import { fullNames } from "../../src/resolve/full-name.js";
import { vocabularyOf } from "../../src/resolve/vocabulary.js";

const ru = vocabularyOf(ruNames);

describe("fullNames", () => {
  it.each<[why: string, printed: string[], label: string, name: string | null]>([
    ["one initial", ["Раск Олаф"], "О.Раск", "Олаф Раск"],
    ["a space after the initial", ["Раск Олаф"], "О. Раск", "Олаф Раск"],
    ["a space after each of two", ["Раск Олаф Карлович"], "О. К. Раск", "Олаф Раск"],
    ["a first name of two", ["Лунд Клод-Жак"], "К.-Ж.Лунд", "Клод-Жак Лунд"],
    ["of which the second is another", ["Лунд Клод-Анри"], "К.-Ж.Лунд", null],
    ["a father's name that only the page prints", ["Раск Олаф Карлович"], "О.Раск", "Олаф Раск"],
    ["a father's name that only the label has", ["Раск Олаф"], "О.К.Раск", "Олаф Раск"],
    ["both", ["Раск Олаф Карлович"], "О.К.Раск", "Олаф Раск"],
    ["another father's name", ["Раск Олаф Иванович"], "О.К.Раск", null],
    ["another first name", ["Раск Иван"], "О.Раск", null],
    ["an initial of two letters", ["Лунд Джек"], "Дж.Лунд", "Джек Лунд"],
    ["of which the first alone is no other", ["Лунд Дмитрий"], "Дж.Лунд", null],
    ["a family name of two words", ["Мор Ланге Отто Карлович"], "О.Мор Ланге", "Отто Мор Ланге"],
    ["of which one is another", ["Мор Лунд Отто"], "О.Мор Ланге", null],
    ["spaces of any kind between words", ["Раск\u00a0 Олаф"], "О.Раск", "Олаф Раск"],
    ["the family name alone in print", ["Раск"], "О.Раск", null],
    ["nobody of that name", ["Брандт Отто"], "О.Раск", null],
    ["ё and е", ["Семёнов Отто"], "О.Семенов", "Отто Семенов"],
    ["a look-alike letter in the label", ["Раск Олаф"], "O.Раск", "Олаф Раск"],
    ["words before the initials", ["Раск Олаф"], "Брат О.Раск", null],
    ["no initials", ["Раск Олаф"], "Олаф Раск", null],
    ["a small letter for the family name", ["Раск Олаф"], "О.раск", null],
    ["one of two namesakes", ["Раск Иван", "Раск Олаф"], "О.Раск", "Олаф Раск"],
    ["the other of them", ["Раск Иван", "Раск Олаф"], "И.Раск", "Иван Раск"],
    ["two who could be it", ["Раск Олаф", "Раск Отто"], "О.Раск", null],
    ["one printed twice", ["Раск Олаф", "Раск Олаф", "Раск Олаф Карлович"], "О.Раск", "Олаф Раск"],
    ["nothing printed", [], "О.Раск", null],
    ["nothing but spaces printed", [" "], "О.Раск", null],
  ])("should read %s: %s and %s", (_, printed, label, name) => {
    expect(fullNames(printed, ru)(label)).toBe(name);
  });

  it("should look for nobody where labels have no initials", () => {
    expect(fullNames(["Rask Olaf"], vocabularyOf(enNames))("O.Rask")).toBeNull();
  });
});
