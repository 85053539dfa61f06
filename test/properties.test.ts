// Promises 1 and 2 over inputs made by chance. What a run finds is kept below, in `found`.
import * as fc from "fast-check";
import { parse, toRecord, validate } from "stenogram";
import { describe, expect, it } from "vitest";
import { layouts } from "../src/reader/layout.js";
import { expectWhole } from "./house.js";
import { anyMutant, anyPage, anyString } from "./pages.js";

describe("any string", () => {
  it.each([
    ["of any characters", anyString, 3000],
    ["of invented parts", anyPage, 1500],
    ["of a fixture that was changed", anyMutant, 3000],
  ] as const)("%s should give a whole tree, the same each time", (_what, strings, numRuns) => {
    fc.assert(
      fc.property(strings, (source) => {
        expect(parse(source)).toStrictEqual(expectWhole(source));
      }),
      { numRuns },
    );
  });

  it.each(layouts)("should give a whole tree in the layout %s, the same each time", (layout) => {
    fc.assert(
      fc.property(fc.oneof(anyString, anyPage, anyMutant), (source) => {
        const event = parse(source, { layout });
        expect(validate(event, source)).toEqual([]);
        expect(parse(source, { layout })).toStrictEqual(event);
      }),
      { numRuns: 500 },
    );
  });

  it.each(["en", "ru"] as const)("should give a whole tree in the language %s", (language) => {
    fc.assert(
      fc.property(fc.oneof(anyString, anyPage, anyMutant), (source) => {
        const event = parse(source, { language });
        expect(event.language).toBe(language);
        expect(validate(event, source)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  // Inputs that once failed, cut down.
  const found = [
    "A.\u0085B",
    "Ilse Brandt: Good afternoon.\nSee also\nMarch 3, 2014\nThe slip is ready.",
    "Ilse Brandt: Good afternoon.\n1 of 4\nMarch 3, 2014\nThe slip is ready.",
    "[…]\n(",
    "[] [] <…>",
    "1\nof 3\nIlse Brandt at the slip\n,",
  ];
  it.each(found)("%j should give a whole tree", (source) => {
    expectWhole(source);
  });
});

describe("the names of properties", () => {
  const snapshot = (): string[] =>
    [Object.prototype, Array.prototype, Function.prototype, String.prototype].flatMap((prototype: object) =>
      Reflect.ownKeys(prototype).map(String),
    );
  const before = snapshot();

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "length"])(
    "%s should be words",
    (key) => {
      const inputs = [
        key,
        `${key}\n`,
        `${key}: hello`,
        `${key}: hello\n${key}: hello`,
        `${key}\n${key}\nMarch 4, 2014\n${key}\n${key}: hello\nSee also\n${key}\n`,
        `Ilse Brandt: (${key}) [${key}]\n(${key})`,
        `Geography\n${key}\nTopics\n${key}\nPersons\n${key}\nPublication status\nPublished in sections: ${key}, ${key}\nPublication date: ${key}\n`,
      ];
      for (const input of inputs) {
        const words = JSON.stringify(toRecord(expectWhole(input))).includes(key);
        expect.soft(words || input.startsWith(key), input).toBe(true);
      }
      expect(snapshot()).toEqual(before);
      expect(({} as Record<string, unknown>)["0"]).toBeUndefined();
    },
  );

  it("should not be made up by a language", () => {
    expect(() => parse("", { language: "__proto__" as "en" })).toThrow(TypeError);
    expect(() => parse("", { language: "constructor" as "en" })).toThrow(TypeError);
  });
});
