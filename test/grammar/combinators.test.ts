// What the grammar is written in: each word of it by what it takes, what it makes of it and where it fails.
import { describe, expect, it } from "vitest";
import {
  ahead,
  all,
  alt,
  block,
  byLetter,
  choice,
  digits,
  here,
  of,
  type Parser,
  phrase,
  reader,
  seqMap,
  sign,
  space,
  steps,
  stretch,
  words,
} from "../../src/grammar/combinators.js";

const a = words(/a/);
const b = words(/b/);
const c = words(/c/);
const d = words(/d/);

/** What a parser makes of a whole input, beside it. */
type Cases = readonly (readonly [what: string, parser: Parser<unknown>, input: string, value: unknown])[];

const READ: Cases = [
  ["words", words(/\w+/), "ab", "ab"],
  ["a stretch", words(/a/).then(stretch(/b+/)), "abb", { from: 1, to: 3 }],
  ["an expression with flags of its own", words(/A/gi), "a", "a"],
  ["what stands before it is seen", a.then(words(/(?<=a)b/)), "ab", "b"],
  ["a place", seqMap(a, here, b, here, (_a, one, _b, two) => [one, two]), "ab", [1, 2]],
  ["all that is left", a.then(all), "abc", "bc"],
  ["all of nothing", all, "", ""],
  ["a value", of(7), "", 7],
  ["a number", digits(4), "0123", 123],
  ["white space", space, " \n\t", { from: 0, to: 3 }],
  ["no white space", space, "", { from: 0, to: 0 }],
  ["the first that succeeds", alt(a.then(b), a), "a", "a"],
  ["the second", alt(b, a), "a", "a"],
  ["the longer, tried first", alt(a.then(b), a), "ab", "b"],
  ["two parts", seqMap(a, b, (one, two) => one + two), "ab", "ab"],
  ["three parts", seqMap(a, b, c, (one, two, three) => one + two + three), "abc", "abc"],
  ["four parts", seqMap(a, b, c, d, (...parts) => parts), "abcd", ["a", "b", "c", "d"]],
  ["what comes next", a.then(b), "ab", "b"],
  ["what came before", a.skip(b), "ab", "a"],
  ["one or the other", b.or(a), "a", "a"],
  ["what stands for nothing", a.fallback("none"), "", "none"],
  ["a value for what was found", a.result(1), "a", 1],
  ["a value made of what was found", a.map((found) => `${found}!`), "a", "a!"],
  ["as many as there are", a.many(), "aaa", ["a", "a", "a"]],
  ["none of many", a.many(), "", []],
  ["at least one", a.atLeast(1), "a", ["a"]],
  ["more than at least one", a.atLeast(1), "aa", ["a", "a"]],
  ["so many", a.times(2), "aa", ["a", "a"]],
  [
    "no more than so many",
    seqMap(a.times(0, 2), all, (found, rest) => [found, rest]),
    "aaa",
    [["a", "a"], "a"],
  ],
  ["none of up to so many", a.times(0, 1), "", []],
  ["what takes nothing, as often as it must", of(1).times(2), "", [1, 1]],
  ["what takes nothing, no oftener", of(1).many(), "", []],
  ["many, and what they leave", a.many().skip(b), "aab", ["a", "a"]],
];

const NOT_READ: Cases = [
  ["words elsewhere", words(/a/), "ba", null],
  ["a stretch elsewhere", stretch(/a/), "ba", null],
  ["more than the words", words(/a/), "ab", null],
  ["too many digits", digits(2), "123", null],
  ["no digit", digits(2), "", null],
  ["neither of two", alt(a, b), "c", null],
  ["the first of two parts missing", seqMap(a, b, () => 1), "b", null],
  ["the second of two parts missing", seqMap(a, b, () => 1), "a", null],
  ["the first of three parts missing", seqMap(a, b, c, () => 1), "bc", null],
  ["the second of three parts missing", seqMap(a, b, c, () => 1), "ac", null],
  ["the third of three parts missing", seqMap(a, b, c, () => 1), "ab", null],
  ["a part of four missing", seqMap(a, b, c, d, () => 1), "abd", null],
  ["nothing to make a value of", a.map(() => 1), "", null],
  ["less than at least two", a.atLeast(2), "a", null],
  ["fewer than so many", a.times(2), "a", null],
  ["more than so many", a.times(2), "aaa", null],
];

describe("a parser", () => {
  it.each(READ)("should give %s", (_what, parser, input, value) => {
    expect(reader(parser)(input)).toEqual(value);
  });

  it.each(NOT_READ)("should fail at %s", (_what, parser, input) => {
    expect(reader(parser)(input)).toBeNull();
  });

  it("should read the name of what every object has as words", () => {
    expect(reader(all)("__proto__")).toBe("__proto__");
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

describe("phrases", () => {
  const read = reader(phrase(["See", "See also", "Mr.", "well-known", "a (b) [c] {d} ^$|*+?/\\"]));

  it.each([
    "See",
    "see",
    "SEE ALSO",
    "See \n also",
    "Mr.",
    "Well-known",
    "well‑known",
    "A (b) [c] {d} ^$|*+?/\\",
  ])("should be read: %s", (text) => {
    expect(read(text)).toEqual({ from: 0, to: text.length });
  });

  it.each(["Seealso", "Sees", "See also 2", "Mrs", "Mr", "well_known", "well known", ""])(
    "should not be read: %s",
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it("should end where a word ends, the longest first", () => {
    const first = reader(seqMap(phrase(["See", "See also"]), all, ({ to }, rest) => [to, rest]));
    expect(first("See also this")).toEqual([8, " this"]);
    expect(first("See alsot")).toEqual([3, " alsot"]);
    expect(first("See2")).toBeNull();
    expect(first("Seeé")).toBeNull();
    expect(first("See.")).toEqual([3, "."]);
  });

  it("should be read at once behind other words", () => {
    expect(reader(sign("#").then(phrase(["See"])))("#See")).toEqual({ from: 1, to: 4 });
  });

  it("should say which of them it was", () => {
    const which = reader(choice(["May", "May Day", "June"]));
    expect(["may", "MAY  day", "June", "July"].map((text) => which(text))).toEqual([0, 1, 2, null]);
  });
});

describe("a sign", () => {
  it.each([
    [".", "."],
    ["(", "("],
    ["*", "*"],
    ["г.", "г."],
    ["a b", "a \n b"],
    [" a ", "a"],
    ["-", "‑"],
  ])("should be read: %s in %j", (text, input) => {
    expect(reader(sign(text))(input)).toEqual({ from: 0, to: input.length });
  });

  it("should need no end of a word behind it, and no other sign", () => {
    expect(reader(sign("на").then(all))("нас")).toBe("с");
    expect(reader(sign("."))("x")).toBeNull();
    expect(reader(sign("На"))("на")).toBeNull();
  });
});

describe("the tape", () => {
  it("should be read a letter a block", () => {
    const plain = block("PQ").many();
    expect(reader(plain)("PQP")).toEqual([0, 1, 2]);
    expect(reader(plain)("PD")).toBeNull();
    expect(reader(block("P"))("")).toBeNull();
  });

  it("should be looked at ahead, taking nothing", () => {
    const before = ahead(/P+D/g);
    expect(reader(before.then(block("P").many()).skip(block("D")))("PPD")).toEqual([0, 1]);
    expect(reader(before.then(all))("PPX")).toBeNull();
    expect(reader(block("X").then(before).then(all))("XPD")).toBe("PD");
    expect(reader(seqMap(before, here, (found, at) => [found, at]).skip(all))("PD")).toEqual([null, 0]);
  });

  it("should be parted by the letter that stands there", () => {
    const parted = reader(
      byLetter<string | number>([
        ["PQ", block("PQ").map((at) => `plain ${at}`)],
        ["D", block("D").map((at) => at)],
      ]).many(),
    );
    expect(parted("PDQ")).toEqual(["plain 0", 1, "plain 2"]);
    expect(parted("PX")).toBeNull();
    expect(parted("")).toEqual([]);
  });
});

describe("steps", () => {
  it.each([
    ["one a primitive", seqMap(a, here, all, () => 1), "abc", 3],
    ["one that fails", alt(b, a), "a", 2],
    ["one a block", block("P").many(), "PP", 3],
    ["none for what looks at no letter", seqMap(of(1), of(2), () => 1), "", 0],
  ] as const)("should be counted: %s", (_what, parser: Parser<unknown>, input, count) => {
    const begun = steps.count;
    reader(parser)(input);
    expect(steps.count - begun).toBe(count);
  });
});
