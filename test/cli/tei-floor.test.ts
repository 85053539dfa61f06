// Real transcripts as TEI by the program: both profiles, those with turns and those without; one of every twenty here,
// all of them by `npm run tei`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { invalidParlaMint, jing, jingAbsent, schemasAbsent } from "../export/schemas.js";
import { corpus } from "../export/sources.js";
import { teiFaults } from "../export/tei-check.js";
import { scratch, stenogram } from "./run.js";

const pages = fileURLToPath(new URL("../../../shared/corpus/dev/", import.meta.url));
const absent = existsSync(pages)
  ? schemasAbsent
  : "Not validated: the corpus of real pages, which may not ship with the package, is not at hand.";
const step = process.env["MODE"] === "all" ? 1 : 20;
const folder = scratch();

interface Gold {
  readonly transcript: boolean;
  readonly utterances: readonly unknown[];
}

/** Files of transcripts, with turns and without, by the answers that lie beside the pages. */
function transcripts(): { spoken: string[]; silent: string[] } {
  const spoken: string[] = [];
  const silent: string[] = [];
  for (const name of readdirSync(join(pages, "gold")).sort()) {
    const { transcript, utterances } = JSON.parse(readFileSync(join(pages, "gold", name), "utf8")) as Gold;
    if (transcript)
      (utterances.length > 0 ? spoken : silent).push(join(pages, "html", name.replace(/json$/, "html")));
  }
  const some = (paths: string[]): string[] => paths.filter((_, at) => at % step === 0);
  return { spoken: some(spoken), silent: some(silent) };
}

/** Runs it over the pages into a folder; what is in it then, and what was said. */
function tei(
  profile: string,
  paths: readonly string[],
): { files: { name: string; xml: string }[]; stderr: string; code: number | null } {
  const cwd = folder();
  writeFileSync(join(cwd, "veld.json"), JSON.stringify(corpus));
  const args = ["--format", "tei", "--profile", profile, "--corpus", "veld.json", "--out", "tei/"];
  const { stderr, code } = stenogram([...paths, ...args], { cwd });
  // A page or two of the corpus has them, and is read all the same
  const said = stderr.split("\n").filter((line) => !line.includes(": has bytes that are no UTF-8"));
  const files = readdirSync(join(cwd, "tei")).map((name) => ({
    name,
    xml: readFileSync(join(cwd, "tei", name), "utf8"),
  }));
  return { files, stderr: said.join("\n"), code };
}

describe("real transcripts as TEI by the program", () => {
  const { spoken, silent } = absent === null ? transcripts() : { spoken: [], silent: [] };

  it("should be valid Parla-CLARIN, with turns and without", (context) => {
    if (absent !== null) context.skip(absent);
    const { files, stderr, code } = tei("parla-clarin", [...spoken, ...silent]);
    expect([code, stderr, files.length]).toEqual([0, "", spoken.length + silent.length]);
    expect(teiFaults(files)).toEqual([]);
    if (jingAbsent !== null) context.skip(jingAbsent);
    expect(jing("parla-clarin.rng", files)).toBe("");
    console.log(`${files.length} transcripts are valid Parla-CLARIN, ${silent.length} of them without turns`);
  });

  it("should be valid ParlaMint with turns, and refused with a word without", (context) => {
    if (absent !== null) context.skip(absent);
    const { files, stderr, code } = tei("parlamint", [...spoken, ...silent]);
    const said = stderr.trimEnd().split("\n");
    expect(said.slice(0, -1)).toEqual(
      silent.map(
        (path) =>
          `${path}: nobody speaks on the page, which ParlaMint has no place for; use the profile \`parla-clarin\``,
      ),
    );
    expect(said.at(-1)).toBe(`${silent.length} of ${spoken.length + silent.length} left out`);
    expect(code).toBe(0);
    const events = files.filter(({ name }) => name !== "Veld-listPerson.xml");
    expect([events.length, files.length]).toEqual([spoken.length, spoken.length + 1]);
    expect(teiFaults(files)).toEqual([]);
    expect(invalidParlaMint(events)).toEqual([]);
    if (jingAbsent !== null) context.skip(jingAbsent);
    expect(jing("parlamint-3/ParlaMint-TEI.rnc", events)).toBe("");
    console.log(`${events.length} transcripts are valid ParlaMint, ${silent.length} without turns refused`);
  });
});
