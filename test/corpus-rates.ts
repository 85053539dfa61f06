// What the scorer of the corpus says of the built package, a rate a row.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const scorer = fileURLToPath(new URL("../../shared/corpus/score.mjs", import.meta.url));

interface Row {
  readonly name: string;
  readonly rate: number;
  readonly right?: number;
  readonly of?: number;
}

/**
 * Scores pages. Paragraphs are looked at in turns whose words are right, and where one more is, its paragraphs may be
 * wrong: so they are held beside all turns of the answers, that a page which is read better has no lower rate.
 */
export function corpusRates(options: readonly string[]): Map<string, number> {
  // The scorer runs only under its own name, which a link to the folder would hide.
  const args = [realpathSync(scorer), "--package", root, "--json", ...options];
  const { rows } = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as { rows: Row[] };
  const rates = new Map(rows.map(({ name, rate }) => [name, rate]));
  const turns = rows.find(({ name }) => name === "attribution.recall")?.of;
  const paragraphs = rows.find(({ name }) => name === "utterance.paragraphs")?.right;
  rates.delete("utterance.paragraphs");
  if (turns !== undefined && paragraphs !== undefined)
    rates.set("paragraphs of all turns", paragraphs / turns);
  return rates;
}

/** A page made for a test: its text, and what is right on it as JSON. */
export interface MadePage {
  readonly id: string;
  readonly text: string;
  readonly gold: string;
}

/** Scores the text of pages that are in no folder. */
export function ratesOfPages(pages: Iterable<MadePage>): Map<string, number> {
  const set = mkdtempSync(join(tmpdir(), "stenogram-pages-"));
  try {
    for (const folder of ["text", "gold"]) mkdirSync(join(set, folder));
    for (const { id, text, gold } of pages) {
      writeFileSync(join(set, "text", `${id}.txt`), text);
      writeFileSync(join(set, "gold", `${id}.json`), gold);
    }
    return corpusRates(["--set", set]);
  } finally {
    rmSync(set, { recursive: true, force: true });
  }
}
