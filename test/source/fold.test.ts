import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldCase, foldSpace } from "../../src/source/fold.js";

describe("foldSpace", () => {
  it.each([
    ["", ""],
    ["Customs League", "Customs League"],
    ["Customs  League", "Customs League"],
    ["Customs\u00a0League", "Customs League"],
    ["Customs \u00a0\tLeague", "Customs League"],
    ["\u00a0 Customs League \n", "Customs League"],
    ["Customs\nLeague", "Customs League"],
    ["Customs League\n, which", "Customs League, which"],
    ["Customs League \n , which", "Customs League, which"],
    ["Customs League , which", "Customs League , which"],
    ["Customs League\u00a0, which", "Customs League , which"],
    ["Brandt\n’s harbour", "Brandt’s harbour"],
    ["we\n'll see", "we'll see"],
    ["the ‘harbour\n’, and", "the ‘harbour’, and"],
    ["the ‘harbour\n’ and", "the ‘harbour’ and"],
    ["He said\n'yes' to us", "He said 'yes' to us"],
    ["He said\n'no' to us", "He said 'no' to us"],
    ["the\n’90s", "the ’90s"],
    [" \n ", ""],
  ])("%j is %j", (text, folded) => {
    expect(foldSpace(text)).toBe(folded);
  });

  it("leaves nothing to fold, and no other sign is lost", () => {
    const text = fc.array(fc.constantFrom(" ", "\n", "\t", "\u00a0", "\u2003", "a", "Ж", ",", "’"));
    fc.assert(
      fc.property(text, (signs) => {
        const folded = foldSpace(signs.join(""));
        expect(folded).not.toMatch(/[^\S ]|^ | $| {2}/);
        expect(folded.replaceAll(" ", "")).toBe(signs.join("").replace(/\s/g, ""));
        expect(foldSpace(folded)).toBe(folded);
      }),
    );
  });
});

it("foldCase folds case as well", () => {
  expect(foldCase(" Customs\u00a0LEAGUE")).toBe("customs league");
});
