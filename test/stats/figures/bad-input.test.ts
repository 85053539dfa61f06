// Any string at all, absurd numbers, and the cost of both.
import * as fc from "fast-check";
import { extractFigures, type Figure } from "stenogram/stats";
import { describe, expect, it } from "vitest";
import { steps } from "../../../src/grammar/combinators.js";
import { anyString } from "../../pages.js";

const UNITS = ["percent", "percentage points", "times", "billion", "$3", "3,000", "tonnes", "kWh", "rubles"];
const WORDS = [
  "exports",
  "imports of Serbia",
  "our trade with Iran",
  "grew by",
  "fell from",
  "to",
  "and",
  "or",
  "20",
  "half",
  "a third",
  "two and a half",
  "10^400",
  "1,000,000",
  "9".repeat(60),
  "2.5",
  "last year",
  "in 2012",
  "from January to June",
  "in the first quarter",
  "respectively",
  ",",
  ".",
  "(",
  "’s",
  "the figure for",
  "twofold",
  "doubled",
  "–",
  "USD",
  "million",
  "no more than",
  "February 31, 2013",
];
const anySentence = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...UNITS)), { maxLength: 25 })
  .map((words) => words.join(" "));

/** What holds of every figure, whatever the text. */
function expectSound(text: string, figure: Figure): void {
  const { start, end, value, evidence, from, to, partners } = figure;
  expect(text.slice(start, end)).toBe(figure.text);
  const numbers = typeof value === "number" ? [value] : [value.min, value.max];
  for (const number of numbers) expect(Number.isFinite(number)).toBe(true);
  if (typeof value !== "number") expect(value.min).toBeLessThanOrEqual(value.max);
  for (const span of Object.values(evidence) as (typeof evidence)["kind"][]) {
    if (!span) continue;
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
  if (partners) {
    expect([from, to]).toEqual([null, null]);
    expect(partners).toEqual([...partners].sort());
    expect(partners[0]).not.toBe(partners[1]);
  }
  if (from !== null) expect(from).not.toBe(to);
}

describe("any string", () => {
  it.each([
    ["of any characters", anyString],
    ["of the words figures are made of", anySentence],
    ["of both", fc.tuple(anySentence, anyString, anySentence).map((parts) => parts.join(""))],
  ])("%s should give sound figures, in order and apart, the same each time", (_what, strings) => {
    fc.assert(
      fc.property(strings, (text) => {
        const found = extractFigures(text, { date: "2014-03-04" });
        let last = 0;
        for (const figure of found) {
          expectSound(text, figure);
          expect(figure.start).toBeGreaterThanOrEqual(last);
          last = figure.end;
        }
        expect(extractFigures(text, { date: "2014-03-04" })).toEqual(found);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["__proto__", "constructor", "toString", "valueOf"])("%s should be a word", (word) => {
    expect(extractFigures(`${word} grew by 20 percent, our trade with ${word} too`)).toHaveLength(1);
    expect(extractFigures(`20 ${word}`)).toEqual([]);
  });
});

describe("a bracket that nothing opens", () => {
  it.each([
    ["Exports grew by 5 percent) doubled", ["5 percent", "doubled"]],
    ["5 percent exports)halved", ["5 percent", "halved"]],
  ])("should be no hindrance, a figure the last word behind it: %s", (text, figures) => {
    expect(extractFigures(text).map((figure) => figure.text)).toEqual(figures);
  });
});

describe("absurd numbers", () => {
  it.each([
    "Exports grew by 10^400 percent.",
    `Exports grew by ${"9".repeat(400)} percent.`,
    `Exports reached $${"9".repeat(60)}.`,
    `Exports reached $1${",000".repeat(200)} trillion.`,
    "Exports grew by 1e400 percent.",
    "Exports grew by 1/0 of a percent.",
    "Exports grew by NaN percent.",
    "Exports grew by Infinity percent.",
    "Exports grew by -0 percent.",
    "Exports grew by .percent",
    "Exports grew by 1.2.3.4 percent.",
    "Exports grew by 20 20 20 percent.",
    "Exports reached $17 billion billion billion.",
  ])("should give no figure or a finite one: %s", (text) => {
    for (const figure of extractFigures(text)) expectSound(text, figure);
  });

  it.each(["10^400 percent", "1/0 of a percent", "1.2.3.4 percent", "10^9 dollars"])(
    "should give no figure rather than a part of it: %s",
    (number) => {
      expect(extractFigures(`Exports grew by ${number}.`)).toEqual([]);
    },
  );

  it("should be right where it can be written", () => {
    expect(extractFigures("Exports reached $1,000,000,000,000,000.")[0]!.value).toBe(1e15);
  });
});

describe("a date", () => {
  it.each(["", "yesterday", "2014-02-31", "2014", "2014-03-04T10:00:00Z", "__proto__"])(
    "that is none should leave relative times open: %j",
    (date) => {
      expect(() => extractFigures("Last year exports grew by 20 percent.", { date })).not.toThrow();
    },
  );
});

describe("steps a character", () => {
  const inputs: readonly [what: string, repeats: number, make: (n: number) => string][] = [
    ["a text without a full stop", 2e5 / 28, (n) => "exports grew by 20 percent, ".repeat(n)],
    ["digits", 2e5, (n) => `${"9".repeat(n)} percent`],
    ["numbers", 1e5, (n) => `${"20 ".repeat(n)} percent`],
    ["number words", 2e4, (n) => `${"hundred thousand ".repeat(n)} percent`],
    ["separators", 5e4, (n) => `1${",000".repeat(n)} percent`],
    ["alternatives", 2e4, (n) => `exports grew by ${"20 or ".repeat(n)} 5 percent`],
    ["ranges", 2e4, (n) => `exports grew by ${"20–".repeat(n)}5 percent`],
    ["periods", 2e4, (n) => `from January 2012 to June ${"2013 to 2014 ".repeat(n)} 5 percent`],
    ["countries", 2e4, (n) => `exports from ${"Serbia and ".repeat(n)} grew by 5 percent`],
    ["clauses", 1e4, (n) => `exports ${"of goods, while imports ".repeat(n)} grew by 5 percent`],
  ];

  it.each(inputs)("should not grow with %s", (_what, repeats, make) => {
    const perCharacter = (n: number): number => {
      const text = make(Math.round(n));
      steps.count = 0;
      extractFigures(text, { date: "2014-03-04" });
      return steps.count / text.length;
    };
    expect(perCharacter(repeats)).toBeLessThanOrEqual(perCharacter(repeats / 4) * 1.1 + 1e-3);
  });
});
