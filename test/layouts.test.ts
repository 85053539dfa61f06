// Real pages as extractors lay them out, and as the scorer lays them out, where they lie beside the repository. A rate may
// rise and never fall: `vitest run test/layouts.test.ts --mode floors` raises layout-floors.json to what is reached.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { corpusRates, ratesOfPages } from "./corpus-rates.js";

const corpus = fileURLToPath(new URL("../../shared/corpus/", import.meta.url));
const floorsFile = new URL("layout-floors.json", import.meta.url);
const floors = JSON.parse(readFileSync(floorsFile, "utf8")) as Record<string, Record<string, number>>;

const absent = "Not scored: the corpus of real pages, which may not ship with the package, is not at hand.";

describe("layouts", () => {
  it.for(Object.keys(floors))("should be read as well as ever: %s", (name, context) => {
    if (!existsSync(corpus)) {
      console.warn(absent);
      context.skip(absent);
    }
    const [source, layout] = name.split("/") as ["dev" | "layouts", string];
    const reached = source === "dev" ? corpusRates(["--layout", layout]) : scoreExtracted(layout);
    const floor = floors[name]!;
    // The rows of a layout; the others are what the extractor left out of the page
    const rows = Object.keys(floor);
    console.log(
      [
        name,
        ...rows.map((row) => `${row.padEnd(24)}${percent(reached.get(row))}   floor${percent(floor[row])}`),
      ].join("\n"),
    );
    if (process.env["MODE"] === "floors") {
      for (const row of rows) floor[row] = Math.max(reached.get(row) ?? 0, floor[row] ?? 0);
      writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
    }
    const fallen = Object.entries(floor).filter(([row, rate]) => (reached.get(row) ?? 0) < rate);
    expect(fallen.map(([row, rate]) => `${row} fell from ${rate} to ${reached.get(row) ?? 0}`)).toEqual([]);
  });
});

const percent = (rate: number | undefined): string =>
  `${(rate === undefined ? "–" : (rate * 100).toFixed(3)).padStart(9)} %`;

/** Scores the texts of an extractor against the gold of the same pages. */
const scoreExtracted = (layout: string): ReadonlyMap<string, number> =>
  ratesOfPages(
    readdirSync(join(corpus, "layouts", layout)).map((file) => {
      const id = file.replace(".txt", "");
      return {
        id,
        text: readFileSync(join(corpus, "layouts", layout, file), "utf8"),
        gold: readFileSync(join(corpus, "dev/gold", `${id}.json`), "utf8"),
      };
    }),
  );
