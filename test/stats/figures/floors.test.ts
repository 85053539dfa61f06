// The built package against annotated sentences of real transcripts, where they lie beside the repository, and
// against the founding page as a whole. The floors are in floors.json: a score may rise and never fall.
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "stenogram";
import { extractFigures, figures } from "stenogram/stats";
import { describe, expect, it, type TestContext } from "vitest";
import floors from "./floors.json" with { type: "json" };

const root = fileURLToPath(new URL("../../../", import.meta.url));
const shared = fileURLToPath(new URL("../../../../shared/", import.meta.url));
const absent = "Not scored: the annotated sentences, which do not ship with the package, are not at hand.";

function skipWithout(file: string, context: TestContext): void {
  if (existsSync(file)) return;
  console.warn(absent);
  context.skip(absent);
}

interface Scores {
  detection: { f1: number };
  full: { f1: number };
  negatives: { falsePositives: number };
}

describe("annotated sentences", () => {
  it.for(["dev", "challenge"] as const)("should be read as well as ever: %s", (set, context) => {
    const gold = join(shared, "figures", `${set}.jsonl`);
    skipWithout(gold, context);
    const scores = score(gold);
    const { detection, full, negatives } = scores;
    const percent = (rate: number): string => `${(rate * 100).toFixed(1)} %`;
    console.log(
      `${set}: detected ${percent(detection.f1)}, full ${percent(full.f1)}, false figures ${negatives.falsePositives}`,
    );
    expect(detection.f1).toBeGreaterThanOrEqual(floors[set].detection);
    expect(full.f1).toBeGreaterThanOrEqual(floors[set].full);
    expect(negatives.falsePositives).toBeLessThanOrEqual(floors[set].false);
  });
});

/** What the scorer says of the built package. */
function score(gold: string): Scores {
  // The scripts run only under their own names, which a link to the folder would hide
  const script = (name: string): string => realpathSync(join(shared, "figures", name));
  const folder = mkdtempSync(join(tmpdir(), "stenogram-"));
  try {
    const predicted = join(folder, "predicted.jsonl");
    const run = (...args: string[]): string => execFileSync(process.execPath, args, { encoding: "utf8" });
    writeFileSync(predicted, run(script("predict.mjs"), gold, "--package", root));
    return JSON.parse(run(script("score.mjs"), gold, predicted, "--json")) as Scores;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Gold {
  id: string;
  sentence: string;
  context: string[];
  speaker: string;
  title: string;
  event_date: string;
  figures: ({ span: string } & Record<string, unknown>)[];
}

describe("the founding page", () => {
  it("should have every figure right, and no other, from its sentences", (context) => {
    const gold = join(shared, "figures", "challenge.jsonl");
    skipWithout(gold, context);
    const items = readFileSync(gold, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Gold)
      .filter(({ id }) => id.startsWith("seed-"));
    const expected = items.flatMap((item) =>
      item.figures.map(({ span, start: _, ...fields }) => ({ text: span, ...fields })),
    );
    const found = items.flatMap(({ sentence, event_date: date, ...known }) =>
      extractFigures(sentence, { date, context: known.context, speaker: known.speaker, title: known.title }),
    );
    expect(items).toHaveLength(4);
    expect(found).toHaveLength(7);
    expect(found).toMatchObject(expected);
  });

  it("should have every figure right, and no other, from the whole page", (context) => {
    const gold = join(shared, "figures", "challenge.jsonl");
    skipWithout(gold, context);
    const expected = readFileSync(gold, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Gold)
      .filter(({ id }) => id.startsWith("seed-"))
      .flatMap((item) => item.figures.map(({ span, start: _, ...fields }) => ({ text: span, ...fields })));
    const [page] = pagesOf(join(shared, "seed", "text"));
    const found = figures(parse(page!));
    expect(expected).toHaveLength(7);
    expect(found).toHaveLength(7);
    expect(found).toMatchObject(expected);
  });
});

const pagesOf = (folder: string): string[] =>
  readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
