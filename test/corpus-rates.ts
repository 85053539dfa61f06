// What the scorer of the corpus says of the built package, a rate a row.
import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
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
 * wrong: so they are held beside all turns, that a page which is read better has no lower rate.
 */
export function corpusRates(options: readonly string[]): Map<string, number> {
  // The scorer runs only under its own name, which a link to the folder would hide.
  const args = [realpathSync(scorer), "--package", root, "--json", ...options];
  const { rows } = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as { rows: Row[] };
  const rates = new Map(rows.map(({ name, rate }) => [name, rate]));
  const turns = rows.find(({ name }) => name === "utterance.text")?.of;
  const paragraphs = rows.find(({ name }) => name === "utterance.paragraphs")?.right;
  rates.delete("utterance.paragraphs");
  if (turns !== undefined && paragraphs !== undefined)
    rates.set("paragraphs of all turns", paragraphs / turns);
  return rates;
}
