// Which words are for an office, those between hyphens among them, and what is a name all the same.
import { parse, toRecord } from "stenogram";
import { describe, expect, it } from "vitest";
import { enNames } from "../src/dialect/en-names.js";
import { createOfficeTest } from "../src/dialect/office-words.js";
import { ruNames } from "../src/dialect/ru-names.js";

const en = createOfficeTest(enNames);
const ru = createOfficeTest(ruNames);

describe("words for an office", () => {
  it.each([
    ..."Minister minister Mr. Col. Vice-Premier Minister-President Academician-Secretary Ex-Governor".split(
      " ",
    ),
    ..."Co-Chairwoman Co-Director Sub-Lieutenant Ex-Vice-Premier Editor-in-Chief Ex‑Governor Ex-King".split(
      " ",
    ),
    ..."Museum-Director Pop-singer Yacht-captain".split(" "),
  ])("%s", (word) => {
    expect(en(word)).toBe(true);
  });
  it.each("Экс-министр Вице-губернатор Контр-адмирал Учитель-логопед Врач-кардиолог".split(" "))(
    "%s",
    (word) => {
      expect(ru(word)).toBe(true);
    },
  );
});

describe("other words", () => {
  it.each("Rask Rask-Driver Driver-Rask Soo-man Ex-Rask Co- Ex-Co King al-Driver Skerra-Museum".split(" "))(
    "%s",
    (word) => {
      expect(en(word)).toBe(false);
    },
  );
  it.each("Раск-Водитель Патриарх".split(" "))("%s", (word) => {
    expect(ru(word)).toBe(false);
  });
});

describe("a label with such a word", () => {
  const turns = (text: string) =>
    toRecord(parse(text)).utterances.map(({ speaker, role, name }) => [speaker, role, name]);

  it.each([
    ["Ex-Governor Nils Dahl: Yes.", ["nils-dahl", "Ex-Governor", "Nils Dahl"]],
    ["Co-Chairwoman Marit Moe: Yes.", ["marit-moe", "Co-Chairwoman", "Marit Moe"]],
    ["Pop-singer Marit Moe: Yes.", ["marit-moe", "Pop-singer", "Marit Moe"]],
    ["Co-Director: Yes.", [null, "Co-Director", null]],
    ["Co-Director Rask: Yes.", ["olaf-rask", "Co-Director", "Rask"]],
    ["Mr. Rask: Yes.", ["olaf-rask", "Mr.", "Rask"]],
    ["Prof. Nadja Lindqvist: Yes.", ["nadja-lindqvist", "Prof.", "Nadja Lindqvist"]],
    ["Col. Hans Olsen: Yes.", ["hans-olsen", "Col.", "Hans Olsen"]],
    ["Rev. Hans Olsen: Yes.", ["hans-olsen", "Rev.", "Hans Olsen"]],
    ["Hon. Hans Olsen: Yes.", ["hans-olsen", "Hon.", "Hans Olsen"]],
    ["Lt. Col. Hans Olsen: Yes.", ["hans-olsen", "Lt. Col.", "Hans Olsen"]],
    ["Sgt. Hans Olsen: Yes.", ["hans-olsen", "Sgt.", "Hans Olsen"]],
    ["Ilse Rask-Driver: Yes.", ["ilse-rask-driver", null, "Ilse Rask-Driver"]],
  ])("%s", (line, turn) => {
    expect(turns(`Mayor of Elin Olaf Rask: Good.\nNadja Lund: When?\n${line}`)[2]).toEqual(turn);
  });
});
