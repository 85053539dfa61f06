import { describe, expect, it } from "vitest";
import { enNames } from "../../src/dialect/en-names.js";
import { speakerId } from "../../src/resolve/speaker-id.js";
import { areSwapped, isOneSlipApart, soundOf } from "../../src/resolve/spelling.js";
import { vocabularyOf } from "../../src/resolve/vocabulary.js";

describe("isOneSlipApart", () => {
  it.each([
    ["brandt", "brendt"],
    ["brandt", "branndt"],
    ["brandt", "barndt"],
    ["brandt", "brndt"],
    ["brndt", "brandt"],
  ])("should tie %s and %s", (a, b) => expect(isOneSlipApart(a, b)).toBe(true));
  it.each([
    ["brandt", "brandt"],
    ["brandt", "grandt"],
    ["brandt", "brandts"],
    ["brandt", "brande"],
    ["brandt", "brundit"],
    ["brandt", "bdanrt"],
    ["brandt", "brannndt"],
    ["brannndt", "brandt"],
    ["lund", "land"],
    ["", "a"],
  ])("should not tie %s and %s", (a, b) => expect(isOneSlipApart(a, b)).toBe(false));
});

describe("areSwapped", () => {
  it("should know two letters in each other's place", () =>
    expect(areSwapped("brandt", "barndt")).toBe(true));
  it.each(["brandt", "brendt", "branndt", "brndt", "bndrat", "brnxdt", "brxadt", "brnaxt"])(
    "should not take brandt and %s for it",
    (b) => expect(areSwapped("brandt", b)).toBe(false),
  );
});

describe("soundOf", () => {
  const sound = (word: string) => soundOf(word, vocabularyOf(enNames));
  it.each([
    ["Lundyov", "Lundev"],
    ["Shchundov", "Schundov"],
    ["Tatyana", "Tatiana"],
    ["Sergei", "Sergey"],
    ["Alexei", "Aleksey"],
    ["Sjöström", "SJOSTROM"],
    ["O’Brandt", "O'Brandt"],
    ["Lundberg", "Lundbergg"],
    ["Lundberg", "Lundbberggg"],
    ["Jan", "Yan"],
    ["Tatjana", "Tatiana"],
    ["Jong-un", "Jongun"],
  ])("should be one for %s and %s", (a, b) => expect(sound(a)).toBe(sound(b)));
  it.each([
    ["Lundov", "Lundova"],
    ["Marina", "Maria"],
    ["Otto", "Olaf"],
    ["Marie", "Mario"],
    ["Julie", "Julio"],
    ["Anna-Marie", "Anna-Mario"],
    ["Marie-Anna", "Mario-Anna"],
    ["Jan", "Ian"],
    ["Olaf-Jan", "Olaf-Ian"],
    ["J.", "I."],
  ])("should not be one for %s and %s", (a, b) => expect(sound(a)).not.toBe(sound(b)));
});

describe("what soundOf keeps", () => {
  it("should be 4096 words at most, whatever a page has", () => {
    const vocabulary = vocabularyOf({ ...enNames });
    let most = 0;
    for (let i = 0; i < 5000; i++) {
      soundOf(`Lund${i}`, vocabulary);
      most = Math.max(most, vocabulary.heard.size);
    }
    expect(most).toBe(4096);
  });
  it("should be no word of more than 40 letters", () => {
    const vocabulary = vocabularyOf({ ...enNames });
    for (const length of [40, 41]) soundOf("a".repeat(length), vocabulary);
    expect([...vocabulary.heard.keys()].map(({ length }) => length)).toEqual([40]);
  });
});

describe("speakerId", () => {
  it.each([
    ["Ilse Brandt", "ilse-brandt"],
    ["Jörg Straße", "jorg-strasse"],
    ["Łukasz Sørlund", "lukasz-sorlund"],
    ["Otto K. Brandt", "otto-k-brandt"],
    ["О.Брандт", "o-brandt"],
    ["Отто Щёлков-Юльев", "otto-shchyolkov-yulev"],
    ["Osip O’Lund", "osip-olund"],
    ["Salim al-Lund", "salim-al-lund"],
    ["Otto II", "otto-ii"],
    ["Їван Раск", "yivan-rask"],
    ["Ўлад Раск", "ulad-rask"],
    ["—", ""],
  ])("should make %s %s", (name, id) => expect(speakerId(name)).toBe(id));
});
