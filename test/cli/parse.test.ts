// stenogram parse: pages in, files out.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EventRecord } from "stenogram";
import { describe, expect, it } from "vitest";
import { scratch, stenogram } from "./run.js";

const folder = scratch();

const text = "Talks\nMarch 4, 2014\nSkerra\nIlse Brandt: The ice has gone.\nOlaf Rask: At last.\n";
const html = "<!DOCTYPE html><html><body><p><b>Ilse Brandt:</b> Bread &amp; salt.</p></body></html>";

type Line = EventRecord & { event_id: string };
const linesOf = (jsonl: string): Line[] =>
  jsonl
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

describe("stenogram parse", () => {
  it("should tell HTML and text apart by content, and keep the order of the names", () => {
    const cwd = folder();
    mkdirSync(join(cwd, "pages/2014"), { recursive: true });
    writeFileSync(join(cwd, "pages/b.txt"), html);
    writeFileSync(join(cwd, "pages/a.html"), text);
    writeFileSync(join(cwd, 'pages/2014/c d\'s "e".txt'), text);
    writeFileSync(join(cwd, "pages/photo.png"), "no page");
    const { stdout, stderr, code } = stenogram(["parse", "pages", "--format", "jsonl"], { cwd });
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const lines = linesOf(stdout);
    expect(lines.map(({ event_id }) => event_id)).toEqual(['2014/c d\'s "e"', "a", "b"]);
    expect(lines.map(({ utterances }) => utterances.length)).toEqual([2, 2, 1]);
    expect(lines[2]!.utterances[0]!.paragraphs).toEqual(["Bread & salt."]);
  });

  it.each(["", "\ufeff"])("should read letters of one to four bytes, %j before them", (mark) => {
    const said = "Ça va, she’d say: 漢字 and 𝄞.";
    const input = `${mark}Ilse Brandt: ${said}\n`;
    const { stdout, stderr } = stenogram(["-", "--format", "jsonl"], { input });
    expect([stderr, linesOf(stdout)[0]!.utterances[0]!.paragraphs]).toEqual(["", [said]]);
  });

  it("should give the same with one worker and with several", () => {
    const cwd = folder();
    for (let at = 0; at < 60; at++)
      writeFileSync(join(cwd, `${at}.txt`), `Ilse Brandt: Number ${at}.\n`.repeat(1 + ((at * 37) % 50)));
    const [one, many] = ["1", "5"].map((jobs) =>
      stenogram([".", "--jobs", jobs, "--format", "jsonl"], { cwd }),
    );
    expect(linesOf(one!.stdout).length).toBe(60);
    expect(many).toEqual(one);
  });

  it("should write a file that is whole, and nothing beside it", () => {
    const cwd = folder();
    writeFileSync(join(cwd, "a.txt"), text);
    const { code } = stenogram(["a.txt", "--format", "jsonl", "--out", "a.jsonl"], { cwd });
    expect(code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(["a.jsonl", "a.txt"]);
    expect(linesOf(readFileSync(join(cwd, "a.jsonl"), "utf8"))[0]!.date).toBe("2014-03-04");
  });
});
