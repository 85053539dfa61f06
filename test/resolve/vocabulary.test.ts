import { describe, expect, it } from "vitest";
import { enNames } from "../../src/dialect/en-names.js";
import { vocabularyOf } from "../../src/resolve/vocabulary.js";

describe("vocabularyOf", () => {
  it("should fold a dialect's lists", () => {
    const { role, states, unnamed } = vocabularyOf({
      ...enNames,
      roleNouns: ["Jarl", "attaché"],
      states: ["Côte d'Ivoire"],
      unnamedWords: ["VOICE"],
    });
    expect([...role]).toEqual(["jarl", "attache"]);
    expect([...unnamed]).toEqual(["voice"]);
    expect([...states]).toEqual([["cote", [["cote", "d’ivoire"]]]]);
  });

  it("should find states by their first word, longest first, and by what stands behind their small words", () => {
    const { states } = vocabularyOf({
      ...enNames,
      states: [
        "norland",
        "norland isles",
        "skerra and norland",
        "bay of the skerra",
        "skerra of",
        "the lund",
      ],
    });
    expect([...states]).toEqual([
      ["norland", [["norland", "isles"], ["norland"], ["norland"]]],
      ["skerra", [["skerra", "and", "norland"], ["skerra", "of"], ["skerra"]]],
      ["bay", [["bay", "of", "the", "skerra"]]],
      ["the", [["the", "lund"]]],
      ["lund", [["lund"]]],
    ]);
  });

  it("should do so once for a dialect", () => {
    expect(vocabularyOf(enNames)).toBe(vocabularyOf(enNames));
    expect(vocabularyOf({ ...enNames })).not.toBe(vocabularyOf(enNames));
  });
});
