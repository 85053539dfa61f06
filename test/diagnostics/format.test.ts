import { check, type Diagnostic, formatDiagnostics, parse } from "stenogram";
import { describe, expect, it } from "vitest";

const show = (text: string, options?: Parameters<typeof formatDiagnostics>[2]): string =>
  formatDiagnostics(check(parse(text)), text, options);

/** A diagnostic at a stretch of a text of one line. */
const at = (from: number, to: number): Diagnostic => ({
  code: "unclaimed-text",
  severity: "warning",
  reason: "Unexpected words",
  place: {
    start: { line: 1, column: from + 1, offset: from },
    end: { line: 1, column: to + 1, offset: to },
  },
  url: "https://veld.example",
});

describe("formatDiagnostics", () => {
  it("should draw the line with carets, and the lines about it", () => {
    expect(show("Talks\nFebruary 31, 2014\nIlse Brandt: Good afternoon.", { name: "a.txt" })).toBe(
      [
        "a.txt:2:1 error impossible-date",
        "Unexpected `February 31, 2014`, expected a day of the calendar and a time of the clock",
        "  1 | Talks",
        "> 2 | February 31, 2014",
        "    | ^^^^^^^^^^^^^^^^^",
        "  3 | Ilse Brandt: Good afternoon.",
        "",
      ].join("\n"),
    );
  });

  it("should give nothing for nothing", () => {
    expect(formatDiagnostics([], "Ilse Brandt: Good.")).toBe("");
  });

  it.each([0, 1, 39, 40, 170, 340, 480, 498])("should cut a long line about the place: %i", (from) => {
    const text = "0123456789".repeat(50);
    const [, , line = "", carets = ""] = formatDiagnostics([at(from, from + 2)], text, { width: 60 }).split(
      "\n",
    );
    expect(line.length).toBeLessThanOrEqual(60);
    const where = carets.indexOf("^");
    expect(line.slice(where, carets.lastIndexOf("^") + 1)).toBe(text.slice(from, from + 2));
  });

  it("should cut a long stretch", () => {
    const text = "x".repeat(500);
    for (const line of formatDiagnostics([at(3, 480)], text, { width: 80 }).split("\n"))
      expect(line.length).toBeLessThanOrEqual(80);
  });

  it("should show no control character, mark of direction or half of a pair", () => {
    const hostile = "\u001b[31m\u0007\u202e\u200b\u0085\u2028\ud800\t\u0000\u009b2J\ufeff\u{e0041}";
    const text = `Talks\u001b]0;title\u0007\nFebruary 31, 2014\nIlse ${hostile}Brandt: Good afternoon.\r\n${hostile}`;
    const printed = show(text, { name: `a${hostile}.txt` });
    expect(printed).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
    expect(printed).toContain("␛[31m␇");
  });

  it("should keep carets under their words behind signs that are shown otherwise", () => {
    const text = `\u{1f6a2}\u001b\t\u202eabc def`;
    const [, , line = "", carets = ""] = formatDiagnostics([at(5, 8)], text).split("\n");
    expect(
      Array.from(line)
        .slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)
        .join(""),
    ).toBe("abc");
  });

  it("should colour where it is asked to, and nowhere else", () => {
    const text = "Talks\nFebruary 31, 2014\nIlse Brandt: Good.";
    expect(show(text)).not.toContain("\u001b");
    const coloured = show(text, { color: true });
    expect(coloured).toContain("\u001b[31merror\u001b[0m");
    // eslint-disable-next-line no-control-regex -- it is what is looked for
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(show(text));
  });

  it("should give the address where it is asked to", () => {
    expect(show("Talks\nFebruary 31, 2014\nIlse Brandt: Good.", { urls: true })).toContain(
      "docs/diagnostics.md#impossible-date",
    );
  });

  it("should draw no line that the text does not have", () => {
    expect(formatDiagnostics([at(0, 2)], "").split("\n").length).toBe(5);
    const beyond = {
      ...at(0, 2),
      place: { start: { line: 9, column: 1, offset: 90 }, end: { line: 9, column: 3, offset: 92 } },
    };
    expect(formatDiagnostics([beyond], "one")).toBe("9:1 warning unclaimed-text\nUnexpected words\n");
  });

  it.each([
    [null, "a"],
    [[], null],
    [[], "a", null],
    [[null], "a"],
    [["words"], "a"],
    [[{ code: "unclaimed-text" }], "a"],
    [[], "a", { name: 7 }],
    [[], "a", { width: "wide" }],
    [[], "a", { width: NaN }],
    [[], "a", { color: "false" }],
    [[], "a", { urls: 1 }],
  ])("should refuse %j", (...args) => {
    expect(() => formatDiagnostics(...(args as unknown as Parameters<typeof formatDiagnostics>))).toThrow(
      /^Unexpected .*, expected /,
    );
  });
});
