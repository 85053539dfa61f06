// stenogram check: pages in, what is wrong or in doubt out.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
    const found = JSON.parse(stdout) as { file: string; diagnostics: Diagnostic[] }[];
    expect(found.map(({ file, diagnostics }) => [file, diagnostics.map(({ code }) => code)])).toEqual([
      ["a.txt", []],
      ["b.txt", ["impossible-date"]],
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
    for (const format of ["frames", "json"]) {
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
