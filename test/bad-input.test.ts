// What is no string is refused at once, in words that say what came and what was expected.
import { check, parse, toRecord } from "stenogram";
import { describe, expect, it } from "vitest";

describe("parse", () => {
  it.each([
    ["undefined", undefined, "undefined"],
    ["null", null, "null"],
    ["a number", 7, "number"],
    ["a boolean", true, "boolean"],
    ["an object", {}, "object"],
    ["a list", ["Ilse Brandt: Good afternoon."], "object"],
    ["a function", () => "", "function"],
    ["a symbol", Symbol("text"), "symbol"],
    ["a buffer", Buffer.from("Ilse Brandt: Good afternoon."), "object"],
    ["a String object", Object("Ilse Brandt: Good afternoon."), "object"],
  ] as const)("should refuse %s", (_what, text, came) => {
    expect(() => parse(text as never)).toThrow(
      new TypeError(`Unexpected ${came}, expected a string: the text of a page`),
    );
  });

  it.each([
    ["another language", "tlh", "`tlh`"],
    ["no word", "", "``"],
    ["another case", "EN", "`EN`"],
    ["null", null, "null"],
    ["a number", 7, "number"],
    ["a list", ["en"], "object"],
  ] as const)("should refuse %s for the language", (_what, language, came) => {
    expect(() => parse("", { language: language as never })).toThrow(
      new TypeError(`Unexpected language ${came}, expected one of \`en\`, \`ru\``),
    );
  });

  it.each(["x".repeat(200), "\ud800"])("should cut a long language in its words: %j", (language) => {
    expect(() => parse("", { language: language as never })).toThrow(`\`${language.slice(0, 60)}\``);
  });

  it.each([undefined, {}, { language: undefined }, { language: "en" }])(
    "should take %j for options",
    (options) => {
      expect(parse("Ilse Brandt: Good afternoon.", options as never).language).toBe("en");
    },
  );

  it.each([null, "en", 7])("should refuse %j for options", (options) => {
    expect(() => parse("", options as never)).toThrow(TypeError);
  });

  it("should give a tree without children for the empty string", () => {
    const point = { line: 1, column: 1, offset: 0 };
    expect(parse("")).toStrictEqual({
      type: "event",
      language: "en",
      kind: "event",
      children: [],
      position: { start: point, end: point },
    });
  });
});

describe.each([
  ["toRecord", toRecord],
  ["check", check],
])("%s", (_name, read) => {
  it.each([undefined, null, 7, "event", [], {}, { type: "utterance" }, { type: "event" }])(
    "should refuse %j",
    (value) => {
      expect(() => read(value as never)).toThrow(/^Unexpected .*, expected an event: the tree of a page$/);
    },
  );
});
