// The fuzzer itself: its inputs are made again from seed and number, it finds what it should, and a short run finds nothing.

import { parseHtml } from "stenogram/html";
import { describe, expect, it } from "vitest";
import { accountingOf } from "../fuzz/accounting.js";
import { checks, failureOf } from "../fuzz/checks.js";
import { inputOf } from "../fuzz/input.js";
import { notPlain } from "../fuzz/plain.js";
import { shrink } from "../fuzz/shrink.js";

describe("the fuzzer", () => {
  it("should make the same input of the same numbers, and others of others", () => {
    const inputs = Array.from({ length: 300 }, (_, number) => inputOf(7, number));
    expect(inputs).toEqual(inputs.map((_, number) => inputOf(7, number)));
    expect(new Set(inputs.map(({ source }) => source)).size).toBeGreaterThan(280);
    expect(inputOf(8, 0)).not.toEqual(inputOf(7, 0));
    expect(new Set(inputs.map(({ form }) => form)).size).toBe(2);
  });

  it("should find nothing in a short run", () => {
    const named = checks.map(({ name }) => name).filter((name) => name !== "growth");
    for (let number = 0; number < 150; number++)
      for (const name of named)
        expect.soft(failureOf(inputOf(1, number), undefined, name), `seed 1, input ${number}`).toBeNull();
  });

  it("should see a letter that is shown and in no leaf", () => {
    const html = "<p>Ilse Brandt: Good afternoon.</p>";
    expect(accountingOf(html, parseHtml(html))).toBeNull();
    expect(accountingOf(html, parseHtml("<p>Ilse Brandt: Good.</p>"))).toContain("Goodafternoon.");
    expect(accountingOf(html, parseHtml(`${html}more`))).toContain("more");
  });

  it.each([
    [NaN, "NaN at ``"],
    [{ a: [1, Infinity] }, "Infinity at `.a`"],
    [{ a: undefined }, "undefined at `.a`"],
    [[-0], "-0 at ``"],
    [{ a: [null, "", 0, true] }, null],
  ])("should see what JSON loses in %j", (value, found) => {
    expect(notPlain(value)).toBe(found);
  });

  it("should cut down an input that fails", () => {
    const check = checks.find(({ name }) => name === "record")!;
    const broken = {
      ...check,
      run: ({ input }: Parameters<typeof check.run>[0]) => (/b.*d/s.test(input.source) ? "both" : null),
    };
    (checks as (typeof check)[]).splice(checks.indexOf(check), 1, broken);
    try {
      const input = { form: "text", layout: null, source: "a\nb Ilse\nc\nOlaf d e" } as const;
      const failure = failureOf(input, undefined, "record")!;
      expect(failure.message).toBe("both");
      expect(shrink(input, failure).source).toBe("bd");
    } finally {
      (checks as (typeof check)[]).splice(checks.indexOf(broken), 1, check);
    }
  });
});
