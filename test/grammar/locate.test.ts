// From a stretch of a block's text to leaves: which pieces of the source it lies in, and where in each.
import { describe, expect, it } from "vitest";
import { around, blockLeaves, leaves, leavesOf, wordsOf } from "../../src/grammar/locate.js";
import type { Page } from "../../src/grammar/page.js";
import type { Piece } from "../../src/source/block.js";
import { SourceFile } from "../../src/source/source-file.js";

/** A page of one block. */
const pageOf = (source: string, text: string, pieces: readonly Piece[]): Page =>
  ({
    source: new SourceFile(source),
    blocks: [{ text, pieces, part: "body" }],
  }) as unknown as Page;

/** Leaves as their words and their stretch of the source. */
const found = (
  page: Page,
  nodes: readonly { value: string; position: { start: { offset: number }; end: { offset: number } } }[],
): (readonly [value: string, source: string])[] =>
  nodes.map(({ value, position: { start, end } }) => [
    value,
    page.source.text.slice(start.offset, end.offset),
  ]);

describe("a block in one piece", () => {
  // The piece begins at 2, and its last letter is a line end of two
  const source = "> One two.\r\n";
  const page = pageOf(source, "One two.", [{ at: 0, length: 8, from: 2, to: 10 }]);

  it.each([
    ["all", 0, 8, [["One two.", "One two."]]],
    ["a part", 4, 7, [["two", "two"]]],
    ["the space at the ends", 3, 8, [[" two.", " two."]]],
    ["more than there is", 4, 99, [["two.", "two."]]],
    ["nothing", 3, 3, []],
    ["what is behind the end", 8, 9, []],
  ] as const)("should give %s", (_what, from, to, expected) => {
    expect(found(page, leavesOf(page, 0, { from, to }, { type: "text" }))).toEqual(expected);
  });

  it("should give the line end of the source for its last letter", () => {
    const broken = pageOf(source, "One two.\n", [{ at: 0, length: 9, from: 2, to: 12 }]);
    expect(found(broken, leavesOf(broken, 0, { from: 0, to: 9 }, { type: "text" }))).toEqual([
      ["One two.\r\n", "One two.\r\n"],
    ]);
    expect(leaves(broken, 0, { from: 8, to: 9 }, { type: "text" })).toEqual([]);
    expect(found(broken, leavesOf(broken, 0, { from: 4, to: 8 }, { type: "text" }))).toEqual([
      ["two.", "two."],
    ]);
  });
});

describe("a stretch", () => {
  const source = " \t a\u00a0b\u2003\n\u0085";
  const page = pageOf(source, source, [{ at: 0, length: source.length, from: 0, to: source.length }]);

  it("should lose the white space at its ends, and no other", () => {
    expect(found(page, blockLeaves(page, 0, { type: "text" }))).toEqual([
      ["a\u00a0b\u2003\n\u0085", "a\u00a0b\u2003\n\u0085"],
    ]);
    expect(found(page, leaves(page, 0, { from: 0, to: 8 }, { type: "text" }))).toEqual([
      ["a\u00a0b", "a\u00a0b"],
    ]);
    expect(found(page, leaves(page, 0, { from: 4, to: 6 }, { type: "text" }))).toEqual([["b", "b"]]);
  });

  it("should be no leaf where it is white space alone, or nothing", () => {
    expect(leaves(page, 0, { from: 0, to: 3 }, { type: "text" })).toEqual([]);
    expect(leaves(page, 0, { from: 6, to: 8 }, { type: "text" })).toEqual([]);
    expect(leaves(page, 0, { from: 3, to: 3 }, { type: "text" })).toEqual([]);
  });

  it.each(["\t", "\n", "\v", "\f", "\r", " ", "\u00a0", "\u1680", "\u2028", "\u3000", "\ufeff"])(
    "should lose what is white space: %j",
    (sign) => {
      const spaced = pageOf(`${sign}a${sign}`, `${sign}a${sign}`, [{ at: 0, length: 3, from: 0, to: 3 }]);
      expect(found(spaced, blockLeaves(spaced, 0, { type: "text" }))).toEqual([["a", "a"]]);
    },
  );

  it.each(["\b", "\u000e", "\u001f", "!", "\u007f", "\u0080", "\u200b"])(
    "should keep what is none: %j",
    (sign) => {
      const words = `${sign}a${sign}`;
      const kept = pageOf(words, words, [{ at: 0, length: 3, from: 0, to: 3 }]);
      expect(found(kept, blockLeaves(kept, 0, { type: "text" }))).toEqual([[words, words]]);
    },
  );
});

describe("a block in several pieces", () => {
  // A card stood between the lines, and a mark before the last word
  const source = "One two\n(card)\nthree *four";
  const page = pageOf(source, "One two\nthree four", [
    { at: 0, length: 8, from: 0, to: 8 },
    { at: 8, length: 6, from: 15, to: 21 },
    { at: 14, length: 4, from: 22, to: 26 },
  ]);

  it.each([
    [
      "a leaf a piece",
      0,
      18,
      [
        ["One two\n", "One two\n"],
        ["three ", "three "],
        ["four", "four"],
      ],
    ],
    [
      "a part of two",
      4,
      13,
      [
        ["two\n", "two\n"],
        ["three", "three"],
      ],
    ],
    ["one piece whole", 8, 14, [["three ", "three "]]],
    ["a part of the last", 15, 17, [["ou", "ou"]]],
    ["no leaf of a piece that only touches", 4, 8, [["two\n", "two\n"]]],
    ["nothing", 8, 8, []],
  ] as const)("should give %s", (_what, from, to, expected) => {
    expect(found(page, leavesOf(page, 0, { from, to }, { type: "text" }))).toEqual(expected);
  });

  it("should have its words with white space folded", () => {
    expect(wordsOf(page, 0)).toBe("One two three four");
  });
});

describe("a piece whose text runs apart from the source", () => {
  // `A & B < C`, each sign an entity
  const source = "A &amp; B &lt; C";
  const text = "A & B < C";
  const shifts = [
    { at: 3, from: 7 },
    { at: 7, from: 14 },
  ];
  const page = pageOf(source, text, [{ at: 0, length: 9, from: 0, to: 16, shifts }]);

  it.each([
    ["all", 0, 9, "A & B < C", "A &amp; B &lt; C"],
    ["what stands before the first", 0, 2, "A ", "A "],
    ["an entity", 2, 3, "&", "&amp;"],
    ["words between two", 4, 5, "B", "B"],
    ["from one entity to the next", 2, 7, "& B <", "&amp; B &lt;"],
    ["what stands behind the last", 8, 9, "C", "C"],
  ])("should give %s", (_what, from, to, value, words) => {
    expect(found(page, leavesOf(page, 0, { from, to }, { type: "text" }))).toEqual([[value, words]]);
  });

  it("should be one of several", () => {
    const two = pageOf(`${source}<br>D`, `${text}\nD`, [
      { at: 0, length: 10, from: 0, to: 20, shifts },
      { at: 10, length: 1, from: 20, to: 21 },
    ]);
    expect(found(two, leavesOf(two, 0, { from: 6, to: 11 }, { type: "text" }))).toEqual([
      ["< C\n", "&lt; C<br>"],
      ["D", "D"],
    ]);
  });
});

describe("a leaf", () => {
  const page = pageOf("One\ntwo", "One\ntwo", [{ at: 0, length: 7, from: 0, to: 7 }]);

  it("should have its type, words and position, and nothing else", () => {
    expect(leavesOf(page, 0, { from: 4, to: 7 }, { type: "text" })).toStrictEqual([
      {
        type: "text",
        value: "two",
        position: { start: { line: 2, column: 1, offset: 4 }, end: { line: 2, column: 4, offset: 7 } },
      },
    ]);
  });

  it("should have the fields of its type", () => {
    expect(leavesOf(page, 0, { from: 0, to: 3 }, { type: "stageDirection", action: "music" })).toMatchObject([
      { type: "stageDirection", action: "music", value: "One" },
    ]);
  });

  it("should lend its ends to a parent", () => {
    const children = [0, 4].map((from) => leavesOf(page, 0, { from, to: from + 3 }, { type: "text" })[0]!);
    const position = around(children);
    expect(position).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 2, column: 4, offset: 7 },
    });
    expect(position.start).not.toBe(children[0]!.position.start);
    expect(position.end).not.toBe(children[1]!.position.end);
  });
});
