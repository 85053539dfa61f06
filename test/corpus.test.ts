// The built package against the real pages, where they lie beside the repository. A rate may rise and never fall:
// the floors are in corpus-floors.json, `vitest run test/corpus.test.ts --mode floors` raises them to what is reached.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { corpusRates } from "./corpus-rates.js";

const shared = new URL("../../shared/", import.meta.url);
const scorer = fileURLToPath(new URL("corpus/score.mjs", shared));
const floorsFile = new URL("corpus-floors.json", import.meta.url);

/** By the set of pages, the rate of each row. */
type Floors = Record<string, Record<string, number>>;

const floors = JSON.parse(readFileSync(floorsFile, "utf8")) as Floors;

const ruDev = fileURLToPath(new URL("corpus/ru-dev/", shared));

/** The sets of pages, with the scorer's options for them. */
const sets: readonly [name: string, options: readonly string[]][] = [
  ["dev, text", []],
  ["dev, html", ["--input", "html"]],
  ["dev, flat", ["--layout", "flat"]],
  ["ru-dev, lines", ["--set", ruDev, "--match", "bikovoy"]],
  ["ru-dev, address", ["--set", ruDev, "--match", "address"]],
  ["ru-dev, flat", ["--set", ruDev, "--match", "gabriel"]],
  ["founding page, text", ["--set", fileURLToPath(new URL("seed/", shared))]],
];

const absent = "Not scored: the corpus of real pages, which may not ship with the package, is not at hand.";

describe("the corpus", () => {
  it("should have floors for every set", () => {
    expect(Object.keys(floors)).toEqual(sets.map(([name]) => name));
  });

  it.for(sets)("should be read as well as ever: %s", ([name, options], context) => {
    if (!existsSync(scorer)) {
      console.warn(absent);
      context.skip(absent);
    }
    const reached = corpusRates(options);
    const floor = floors[name] ?? {};
    console.log(table(name, reached, floor));
    if (process.env["MODE"] === "floors") {
      floors[name] = { ...floor };
      for (const [row, rate] of reached) floors[name][row] = Math.max(rate, floor[row] ?? 0);
      writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
    }
    const fallen = Object.entries(floor).filter(([row, rate]) => (reached.get(row) ?? 0) < rate);
    expect(
      fallen.map(([row, rate]) => `${row} fell from ${rate} to ${reached.get(row) ?? "nothing"}`),
    ).toEqual([]);
  });
});

function table(
  name: string,
  rates: ReadonlyMap<string, number>,
  floor: Readonly<Record<string, number>>,
): string {
  const percent = (rate: number | undefined): string =>
    (rate === undefined ? "–" : (rate * 100).toFixed(3)).padStart(9);
  const lines = [...rates]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([row, rate]) => `${row.padEnd(24)}${percent(rate)} %   floor${percent(floor[row])} %`);
  return [name, ...lines].join("\n");
}
