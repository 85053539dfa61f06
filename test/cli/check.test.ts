// stenogram check: pages in, what is wrong or in doubt out.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import type { Diagnostic } from "stenogram";
import { describe, expect, it } from "vitest";
import { scratch, stenogram } from "./run.js";

const folder = scratch();
const good = "Talks\nMarch 4, 2014\nSkerra\nIlse Brandt: The ice has gone.\nOlaf Rask: At last.\n";
const bad = good.replace("March 4", "February 31");
const elided = "Ilse Brandt: The ice has gone.\n<…>\nWe are glad.\n";

function pages(): string {
  const cwd = folder();
  writeFileSync(join(cwd, "a.txt"), good);
  writeFileSync(join(cwd, "b.txt"), bad);
  writeFileSync(join(cwd, "c.txt"), elided);
  return cwd;
}

describe("stenogram check", () => {
  it("should draw what it found, and sum it up", () => {
    const { stdout, stderr, code } = stenogram(["check", "."], { cwd: pages() });
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toContain("b.txt:2:1 error impossible-date\nUnexpected `February 31, 2014`");
    expect(stdout).toContain("> 2 | February 31, 2014\n    | ^^^^^^^^^^^^^^^^^\n");
    expect(stdout).toMatch(/\n3 pages: 1 error, 0 warnings, 1 info\n$/);
    expect(stdout).not.toContain("\u001b");
  });

  it("should give JSON", () => {
    const { stdout } = stenogram(["check", "a.txt", "b.txt", "--format", "json"], { cwd: pages() });
    const found = JSON.parse(stdout) as { event_id: string; file: string; diagnostics: Diagnostic[] }[];
    expect(
      found.map(({ event_id, file, diagnostics }) => [event_id, file, diagnostics.map(({ code }) => code)]),
    ).toEqual([
      ["a", "a.txt", []],
      ["b", "b.txt", ["impossible-date"]],
    ]);
    expect(Object.keys(found[0]!)).toEqual(["event_id", "file", "diagnostics"]);
  });

  it("should give a row a diagnostic, in JSON Lines and in CSV", () => {
    const cwd = pages();
    mkdirSync(join(cwd, "d"));
    writeFileSync(join(cwd, "d/e.txt"), "See also\n=1+1\n\u00d0\u0178\u00d1\u20ac\u00d0\u00b8\n");
    const { stdout, stderr, code } = stenogram(["check", ".", "--format", "jsonl"], { cwd });
    expect([stderr, code]).toEqual(["", 0]);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines[0]).toEqual({
      event_id: "b",
      file: "b.txt",
      code: "impossible-date",
      severity: "error",
      line: 2,
      column: 1,
      offset: 6,
      end_line: 2,
      end_column: 18,
      end_offset: 23,
      reason: "Unexpected `February 31, 2014`, expected a day of the calendar and a time of the clock",
      expected: ["a day"],
      actual: "February 31, 2014",
      url: expect.stringMatching(/#impossible-date$/) as string,
    });
    expect(lines[1]).toMatchObject({ event_id: "c", severity: "info", code: "speaker-after-elision" });
    expect(lines.map(({ event_id }) => event_id)).toContain("d/e");
    const rows = parseCsv<Record<string, string>>(
      stenogram(["check", ".", "--format", "csv"], { cwd }).stdout,
      { columns: true },
    );
    expect(Object.keys(rows[0]!)).toEqual(Object.keys(lines[0]!));
    const cellOf = (value: unknown): string =>
      Array.isArray(value) ? value.join("; ") : ((value as string | number | null) ?? "").toString();
    expect(rows).toEqual(
      lines.map((line) =>
        Object.fromEntries(Object.entries(line).map(([name, value]) => [name, cellOf(value)])),
      ),
    );
    expect(stenogram(["check", "a.txt", "--format", "jsonl"], { cwd }).stdout).toBe("");
    expect(stenogram(["check", "a.txt", "--format", "csv"], { cwd }).stdout).toMatch(
      /^event_id,file,[^\n]*\r\n$/,
    );
  });

  it("should give what is expected and found as words that no spreadsheet runs", () => {
    const cwd = folder();
    const page = "Ilse Brandt: Good afternoon.\nTidewaiter of Skerra Nadja Lindqvist: When will she sail?\n";
    writeFileSync(join(cwd, "=a.txt"), page);
    const csv = (...more: readonly string[]) =>
      parseCsv<Record<string, string>>(
        stenogram(["check", "./=a.txt", "--format", "csv", ...more], { cwd }).stdout,
        { columns: true },
      )[0]!;
    expect(csv()).toMatchObject({
      event_id: "'=a",
      code: "undecided-label",
      expected: "",
      actual: "Tidewaiter of Skerra Nadja Lindqvist",
    });
    expect(csv("--formulas")["event_id"]).toBe("=a");
    const [line] = stenogram(["check", "./=a.txt", "--format", "jsonl"], { cwd }).stdout.split("\n");
    expect(JSON.parse(line!)).toMatchObject({ event_id: "=a", expected: null });
  });

  it("should print no less than is asked for, and sum up all", () => {
    const cwd = pages();
    const printed = (severity: string, format: string): string =>
      stenogram(["check", ".", "--severity", severity, "--format", format], { cwd }).stdout;
    const codes = (severity: string): unknown[] =>
      printed(severity, "jsonl")
        .split("\n")
        .flatMap((line) => (line === "" ? [] : [(JSON.parse(line) as Diagnostic).code]));
    writeFileSync(join(cwd, "w.txt"), "Ilse Brandt:\nOlaf Rask: Shall I go on?\n");
    expect(codes("info")).toEqual(["impossible-date", "speaker-after-elision", "turn-without-words"]);
    expect(codes("warning")).toEqual(["impossible-date", "turn-without-words"]);
    expect(codes("error")).toEqual(["impossible-date"]);
    expect(printed("info", "jsonl")).toBe(stenogram(["check", ".", "--format", "jsonl"], { cwd }).stdout);
    expect(printed("warning", "frames")).not.toContain("speaker-after-elision");
    expect(printed("info", "frames")).toMatch(/\n4 pages: 1 error, 1 warning, 1 info\n$/);
    expect(printed("warning", "frames")).toMatch(/\n4 pages: 1 error, 1 warning, 1 info not shown\n$/);
    expect(printed("error", "frames")).toMatch(
      /\n4 pages: 1 error, 1 warning not shown, 1 info not shown\n$/,
    );
    const found = JSON.parse(printed("error", "json")) as { diagnostics: Diagnostic[] }[];
    expect(found.map(({ diagnostics }) => diagnostics.length)).toEqual([0, 1, 0, 0]);
    expect(stenogram(["check", "w.txt", "--severity", "error", "--strict"], { cwd }).code).toBe(1);
    const { stderr, code } = stenogram(["check", ".", "--severity", "low"], { cwd });
    expect([stderr, code]).toEqual([
      "stenogram: Unexpected --severity `low`, expected info, warning or error\n",
      2,
    ]);
  });

  it.each([
    [["a.txt"], 0],
    [["b.txt"], 1],
    [["c.txt"], 0],
    [["a.txt", "none.txt"], 1],
  ])("should exit, with --strict, of %j with %i", (names, expected) => {
    expect(stenogram(["check", ...names, "--strict"], { cwd: pages() }).code).toBe(expected);
  });

  it("should give the same with one worker and with several, in the order of the pages", () => {
    const cwd = folder();
    for (let at = 0; at < 40; at++) writeFileSync(join(cwd, `${at}.txt`), at % 3 === 0 ? bad : elided);
    for (const format of ["frames", "json", "jsonl", "csv"]) {
      const [one, many] = ["1", "4"].map((jobs) =>
        stenogram(["check", ".", "--jobs", jobs, "--format", format], { cwd }),
      );
      expect(many).toEqual(one);
      expect([...one!.stdout.matchAll(/\b(\d+)\.txt\b/g)].map(([, name]) => name)).toEqual(
        Array.from({ length: 40 }, (_, at) => String(at)).sort(),
      );
    }
  });

  it("should write a file, and a file a page", () => {
    const cwd = pages();
    const printed = stenogram(["check", ".", "--format", "json"], { cwd }).stdout;
    expect(stenogram(["check", ".", "--format", "json", "--out", "found.json"], { cwd }).stdout).toBe("");
    expect(readFileSync(join(cwd, "found.json"), "utf8")).toBe(printed);
    stenogram(["check", ".", "--out", "found/", "--format", "frames"], { cwd });
    expect(readdirSync(join(cwd, "found"))).toEqual(["a.txt", "b.txt", "c.txt"]);
    expect(readFileSync(join(cwd, "found/b.txt"), "utf8")).toMatch(/^b\.txt:2:1 error .*\n1 page: 1 error/s);
  });

  it("should say what cannot be read, and give JSON all the same", () => {
    const { stdout, stderr, code } = stenogram(["check", "none.txt", "--format", "json"], { cwd: folder() });
    expect(stderr).toContain("none.txt");
    expect(JSON.parse(stdout)).toEqual([]);
    expect(code).not.toBe(0);
  });

  it("should read standard input, and let nothing hostile through", () => {
    const { stdout } = stenogram(["check", "-"], {
      input: bad.replace("Talks", "Talks \u001b]0;title\u0007"),
    });
    expect(stdout).toContain("impossible-date");
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
