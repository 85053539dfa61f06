// Sentences of a text, each with its place.
import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../src/stats/figures/sentences.js";

const textsOf = (text: string): string[] => sentencesOf(text).map((sentence) => sentence.text);

describe("sentences", () => {
  it.each<[text: string, sentences: string[]]>([
    ["", []],
    [" \n ", []],
    ["Exports grew", ["Exports grew"]],
    ["Exports grew. Imports fell.", ["Exports grew.", "Imports fell."]],
    ["  Exports grew.\n\nImports fell. ", ["Exports grew.", "Imports fell."]],
    // A line ends amid one
    ["Exports came to\n$5 billion. It rained.", ["Exports came to\n$5 billion.", "It rained."]],
    ["Exports came to $\n5 billion.", ["Exports came to $\n5 billion."]],
    ["Exports came to $2 trillion\r\n141 billion.", ["Exports came to $2 trillion\r\n141 billion."]],
    ["Exports grew by\n5 percent.", ["Exports grew by\n5 percent."]],
    ["Exports grew by \n12.5 percent.", ["Exports grew by \n12.5 percent."]],
    // and of one
    ["Exports grew.\n5 percent is much.", ["Exports grew.", "5 percent is much."]],
    ["Exports\n\n5 percent", ["Exports", "5 percent"]],
    ["Exports grew\nImports fell", ["Exports grew", "Imports fell"]],
    ["1) Exports grew\n2) Imports fell", ["1) Exports grew", "2) Imports fell"]],
    ["Exports grew\n12. Imports fell", ["Exports grew", "12.", "Imports fell"]],
    // Where an abbreviation was taken for an end
    ["Thank Mr. Rask. He left.", ["Thank Mr. Rask.", "He left."]],
    ["It says (“Mr. Rask left”). He left.", ["It says (“Mr. Rask left”).", "He left."]],
    ["The U.S. Navy left. It rained.", ["The U.S. Navy left.", "It rained."]],
    ["By Order No. 5 we left. It rained.", ["By Order No. 5 we left.", "It rained."]],
    ["Ask O. Rask. He left.", ["Ask O. Rask.", "He left."]],
    ["We left at 5. then it rained. It did.", ["We left at 5. then it rained.", "It did."]],
    // No abbreviation
    ["They went to SkerraMr. He left.", ["They went to SkerraMr.", "He left."]],
    ["That was it! He left.", ["That was it!", "He left."]],
    // The text ends with one
    ["He left. Ask Mr.", ["He left.", "Ask Mr."]],
  ])("should be parted: %j", (text, sentences) => {
    expect(textsOf(text)).toEqual(sentences);
  });

  it("should each have their place", () => {
    const text = "  Exports grew.\n\nThank Mr. Rask.  He left. ";
    for (const { text: sentence, start } of sentencesOf(text))
      expect(text.slice(start, start + sentence.length)).toBe(sentence);
  });

  it("should be the same in a text longer than is read at a time", () => {
    const one = "Exports of timber to the coast grew by 5 percent, Mr. Rask said.";
    const found = sentencesOf(`${one} `.repeat(500));
    expect(found.map(({ start }) => start)).toEqual(
      Array.from({ length: 500 }, (_, at) => at * (one.length + 1)),
    );
    expect(new Set(found.map(({ text }) => text))).toEqual(new Set([one]));
  });
});

describe("a text without a full stop", () => {
  it.each([
    ["at spaces", "exports grew ".repeat(1000)],
    ["anywhere, where it has no space", "x".repeat(10000)],
    ["at the abbreviations too", "Mr. Rask ".repeat(1000)],
  ])("should be parted %s", (_where, text) => {
    const found = sentencesOf(text);
    let end = 0;
    for (const { text: piece, start } of found) {
      expect(piece.length).toBeLessThanOrEqual(3000);
      expect(text.slice(end, start).trim()).toBe("");
      expect(text.slice(start, start + piece.length)).toBe(piece);
      end = start + piece.length;
    }
    expect(text.slice(end).trim()).toBe("");
  });

  it("should keep its words whole", () => {
    const words = new Set(textsOf("exports grew ".repeat(1000)).flatMap((piece) => piece.split(" ")));
    expect(words).toEqual(new Set(["exports", "grew"]));
  });
});
