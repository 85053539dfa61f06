import { describe, expect, it } from "vitest";
import { enNames } from "../../src/dialect/en-names.js";
import { ruNames } from "../../src/dialect/ru-names.js";
import { readWords } from "../../src/resolve/label-words.js";
import { vocabularyOf } from "../../src/resolve/vocabulary.js";
import { voiceWord } from "../../src/resolve/voice.js";

const voice = (label: string, vocabulary = vocabularyOf(enNames)) =>
  voiceWord(
    readWords(label, vocabulary, { hasName: () => false, hasWord: () => false, hasFamily: () => false }),
    vocabulary,
  );

describe("voiceWord", () => {
  it.each([
    ["Question", "unnamed"],
    ["REPLY", "unnamed"],
    ["Question from Ilse Brandt", "unnamed"],
    ["Another female voice", "unnamed"],
    ["Athletes", "collective"],
    ["All participants", "collective"],
    ["Members of the team", "collective"],
    ["Members, Skerra", "collective"],
    ["Members Skerra", null],
    ["Members all", null],
    ["Team captain", null],
    ["Skerra question", null],
    ["Another captain", null],
    ["Another", null],
    ["Ilse Brandt", null],
    ["", null],
  ])("should say of %j %s", (label, expected) => expect(voice(label)).toBe(expected));

  it.each([
    ["Вопрос газеты «Голос»", "unnamed"],
    ["Из зала", "unnamed"],
    ["Второй голос", "unnamed"],
    ["Участники встречи", null],
    ["Все", "collective"],
  ])("should say of Russian %j %s", (label, expected) =>
    expect(voice(label, vocabularyOf(ruNames))).toBe(expected),
  );
});
