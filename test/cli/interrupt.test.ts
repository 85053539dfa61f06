// Ctrl-C, and going on.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { EventRecord } from "stenogram";
import { describe, expect, it } from "vitest";
import { scratch, start, stenogram } from "./run.js";

const folder = scratch();

/** The last page of them. */
const LAST = "pages/399.txt";

/** Many pages, the last a pipe without an end: a run is caught at work on a machine of any speed. */
function withPages(): string {
  const cwd = folder();
  mkdirSync(join(cwd, "pages"));
  const turns = "Ilse Brandt: The ice has gone, and ships sail again.\nOlaf Rask: At last they do.\n".repeat(
    40,
  );
  for (let at = 0; at < 399; at++)
    writeFileSync(
      join(cwd, `pages/${String(at).padStart(3, "0")}.txt`),
      `Ilse Brandt: Page ${at}.\n${turns}`,
    );
  execFileSync("mkfifo", [join(cwd, LAST)]);
  return cwd;
}

/** The last page has its words. */
function withLast(cwd: string): void {
  rmSync(join(cwd, LAST));
  writeFileSync(join(cwd, LAST), "Ilse Brandt: Page 399.\n");
}

/** Waits for something; a run that ends before it is a failure of the test. */
async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited++) {
    if (waited > 3_000) throw new Error("It never came.");
    await setTimeout(10);
  }
}

describe("a run into a file", () => {
  const args = ["pages", "--jobs", "1", "--format", "jsonl", "--out", "pages.jsonl"];

  it("should leave whole pages beside, and go on with them", async () => {
    const cwd = withPages();
    const run = start(args, cwd);
    const partial = join(cwd, "pages.jsonl.partial");
    await until(() => existsSync(partial) && readFileSync(partial).length > 0);
    process.kill(run.pid, "SIGINT");
    expect(await run.ended).toBe("SIGINT");
    expect(run.stderr()).toMatch(
      /^interrupted: \d+ of 400 pages are in pages\.jsonl\.partial; .*--resume goes on\n$/,
    );
    expect(existsSync(join(cwd, "pages.jsonl"))).toBe(false);
    const done = readFileSync(partial, "utf8");
    expect(done.endsWith("\n")).toBe(true);
    const { length } = done.trimEnd().split("\n");
    expect(length).toBeLessThan(400);
    withLast(cwd);

    // Other options make another file: it is not gone on with
    const other = stenogram([...args, "--of", "utterance", "--resume"], { cwd });
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining("other options or other pages")]);

    // What is done is not done again: were it, this page would be changed
    writeFileSync(join(cwd, "pages/000.txt"), "Ilse Brandt: Changed.\n");
    expect(stenogram([...args, "--resume"], { cwd })).toEqual({ stdout: "", stderr: "", code: 0 });
    const lines = readFileSync(join(cwd, "pages.jsonl"), "utf8").trimEnd().split("\n");
    const first = lines.map((line) => (JSON.parse(line) as EventRecord).utterances[0]!.paragraphs[0]);
    expect(first).toEqual(Array.from({ length: 400 }, (_, at) => `Page ${at}.`));
    expect(readdirSync(cwd).sort()).toEqual(["pages", "pages.jsonl"]);
  });

  it("should write a file anew that is whole: it does not say of what pages and options it is", () => {
    const cwd = folder();
    mkdirSync(join(cwd, "pages"));
    writeFileSync(join(cwd, "pages/1.txt"), "Ilse Brandt: The ice has gone.\n");
    const written = (...more: readonly string[]) => {
      const { stdout, stderr, code } = stenogram([...args, "--resume", ...more], { cwd });
      expect([stdout, code]).toEqual(["", 0]);
      expect(readdirSync(cwd).sort()).toEqual(["pages", "pages.jsonl"]);
      const lines = readFileSync(join(cwd, "pages.jsonl"), "utf8").trimEnd().split("\n");
      return [
        stderr,
        lines.map((line) =>
          Object.entries(JSON.parse(line) as Record<string, unknown>)
            .slice(0, 2)
            .flat(),
        ),
      ];
    };
    const anew =
      "pages.jsonl is there, and no run into it was interrupted: all pages are read, and it is written anew\n";
    const first = ["event_id", "1", "language", "en"];
    expect(written()).toEqual(["", [first]]);
    expect(written()).toEqual([anew, [first]]);
    writeFileSync(join(cwd, "pages/0.txt"), "Olaf Rask: At last.\n");
    expect(written()).toEqual([anew, [["event_id", "0", "language", "en"], first]]);
    const rows = [
      ["doc_id", "0.u1", "text", "At last."],
      ["doc_id", "1.u1", "text", "The ice has gone."],
    ];
    expect(written("--of", "utterance")).toEqual([anew, rows]);
  });

  it("should leave what was there before", async () => {
    const cwd = withPages();
    writeFileSync(join(cwd, "pages.jsonl"), "before");
    const run = start(args, cwd);
    await until(() => existsSync(join(cwd, "pages.jsonl.partial")));
    process.kill(run.pid, "SIGTERM");
    expect(await run.ended).toBe("SIGTERM");
    expect(readFileSync(join(cwd, "pages.jsonl"), "utf8")).toBe("before");
  });

  it("should leave nothing of a file that must be written in one go", async () => {
    const cwd = withPages();
    const run = start(["pages", "--jobs", "1", "--out", "pages.parquet"], cwd);
    await until(() => existsSync(join(cwd, "pages.parquet.partial")));
    process.kill(run.pid, "SIGINT");
    expect(await run.ended).toBe("SIGINT");
    expect(run.stderr()).toBe("interrupted: pages.parquet was not written\n");
    expect(readdirSync(cwd)).toEqual(["pages"]);
  });
});

describe("a run into a folder", () => {
  it("should leave whole files, and go on with the others", async () => {
    const cwd = withPages();
    const args = ["pages", "--jobs", "1", "--format", "md", "--out", "reading/"];
    const run = start(args, cwd);
    await until(() => existsSync(join(cwd, "reading")) && readdirSync(join(cwd, "reading")).length > 2);
    process.kill(run.pid, "SIGINT");
    expect(await run.ended).toBe("SIGINT");
    const names = readdirSync(join(cwd, "reading"));
    expect(names.length).toBeLessThan(400);
    withLast(cwd);
    expect(names.filter((name) => !name.endsWith(".md"))).toEqual([]);
    const whole = readFileSync(join(cwd, "reading/000.md"), "utf8");
    writeFileSync(join(cwd, "reading/000.md"), "kept");
    expect(stenogram([...args, "--resume"], { cwd }).code).toBe(0);
    expect(readdirSync(join(cwd, "reading")).length).toBe(400);
    expect(readFileSync(join(cwd, "reading/000.md"), "utf8")).toBe("kept");
    rmSync(join(cwd, "reading/000.md"));
    expect(stenogram([...args, "--resume"], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, "reading/000.md"), "utf8")).toBe(whole);
    expect(stenogram([...args, "--resume"], { cwd }).stderr).toBe("nothing is left to do\n");
  });
});
