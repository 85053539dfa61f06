// On a terminal: the bar, colours, tables.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { noTerminal, onTerminal, scratch, shell } from "./run.js";

const folder = scratch();
const page = "Ilse Brandt: The ice has gone.\nOlaf Rask: At last.\n";
const ESC = "\u001b";

describe.skipIf(noTerminal !== null)("on a terminal", () => {
  it("should draw a bar for what takes longer than a second, and take it away", () => {
    const cwd = folder();
    writeFileSync(join(cwd, "page.txt"), page);
    mkdirSync(join(cwd, "pages"));
    for (let at = 0; at < 3_000; at++) writeFileSync(join(cwd, `pages/${1_000 + at}.txt`), page);
    // On a machine of any speed: one page, a pipe, has its words a second and a half after the run asks for them
    const late = "(exec > pages/3000.txt; sleep 1.5; cat page.txt) < /dev/null > /dev/null 2>&1";
    const pipe = "rm pages/3000.txt; mkfifo pages/3000.txt";
    const long = `${pipe}; ${late} & $S pages --jobs 1 --format jsonl --out pages.jsonl`;
    const { stdout, code } = onTerminal(long, cwd);
    expect(stdout).toMatch(/█+░+ {2}[\d,]+ of 3,000 pages {2}[\d.,]+ a second {2}(?:\d+ min )?\d+ s left/);
    expect(stdout.endsWith(`\r${ESC}[K`)).toBe(true);
    expect(code).toBe(0);
    expect(shell(long, cwd).stderr).toBe("");
  });

  it("should draw none for what does not", () => {
    const cwd = folder();
    writeFileSync(join(cwd, "a.txt"), page);
    expect(onTerminal("$S a.txt --format jsonl --out a.jsonl", cwd).stdout).toBe("");
  });

  it("should draw the tree, in colours where they are wanted", () => {
    const cwd = folder();
    writeFileSync(join(cwd, "a.txt"), page);
    expect(onTerminal("$S a.txt", cwd).stdout).toContain(`${ESC}[1mutterance${ESC}[22m`);
    const plain = onTerminal("$S a.txt", cwd, { NO_COLOR: "1" }).stdout;
    expect(plain).not.toContain(ESC);
    expect(plain).toMatch(/├─ utterance .* u1 · ilse-brandt/);
  });

  it("should print aligned tables", () => {
    const cwd = folder();
    writeFileSync(join(cwd, "a.txt"), page);
    const { stdout } = onTerminal("$S speakers a.txt", cwd, { NO_COLOR: "1" });
    expect(stdout.split("\r\n").slice(0, 2)).toEqual([
      "who          role  pages  turns  words   share  questions  applause  laughter",
      "Ilse Brandt  –         1      1      4  66.7 %          0         0         0",
    ]);
  });
});
