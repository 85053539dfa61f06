// How the rules fare on words they were not made for, made of the real pages where they lie beside the repository:
// captions that only a slider has, people by other names, heads with other titles. A rate may rise and never fall.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, type TestContext } from "vitest";
import { parse, toRecord } from "../src/index.js";
import { corpusRates, ratesOfPages } from "./corpus-rates.js";

const corpus = fileURLToPath(new URL("../../shared/corpus/dev/", import.meta.url));
const absent = "Not measured: the corpus of real pages, which may not ship with the package, is not at hand.";

/** What a row may lose by other names. */
const LOST = 0.001;

/** What is right on a page, as far as it is asked here. */
interface Gold {
  readonly title: string;
  readonly summary: readonly string[];
  readonly captions: { readonly html: readonly string[]; readonly text: readonly string[] };
  readonly related: readonly { readonly title: string }[];
  readonly utterances: readonly { readonly name?: string | null }[];
  readonly metadata: { readonly geography: readonly string[]; readonly persons: readonly string[] };
}

interface Page {
  readonly id: string;
  readonly gold: Gold;
  readonly lines: readonly string[];
}

const pages = (): Page[] =>
  readdirSync(join(corpus, "gold")).map((file): Page => {
    const id = file.replace(".json", "");
    return {
      id,
      gold: JSON.parse(readFileSync(join(corpus, "gold", file), "utf8")) as Gold,
      lines: readFileSync(join(corpus, "text", `${id}.txt`), "utf8").split("\n"),
    };
  });

function needsPages(context: TestContext): void {
  if (existsSync(corpus)) return;
  console.warn(absent);
  context.skip(absent);
}

describe("words that no rule was made for", () => {
  it("should be captions where a slider has them", (context) => {
    needsPages(context);
    const COUNTER = /^\d+ of \d+$/;
    const read: boolean[] = [];
    for (const { gold, lines } of pages()) {
      const at = lines.findLastIndex((line) => gold.captions.text.includes(line.trim()));
      if (at < 3) continue;
      const printed = new Set(lines.map((line) => line.trim()));
      for (const caption of new Set(gold.captions.html)) {
        if (printed.has(caption)) continue;
        const other = lines.with(at, caption);
        // A counter would tell
        if (COUNTER.test(other[at - 1]!)) other.splice(at - 1, 1);
        read.push(toRecord(parse(other.join("\n"))).captions.includes(caption));
      }
    }
    expectRate("captions of sliders", read, 0.872);
  });

  it("should part heads on one line", (context) => {
    needsPages(context);
    const all = pages();
    const titles = new Set(all.map(({ gold }) => gold.title));
    const read: boolean[] = [];
    for (const { gold, lines } of all) {
      if (gold.summary.length === 0 || !lines.includes(gold.title)) continue;
      for (const title of new Set(gold.related.map((related) => related.title))) {
        // Known, or more than stands in a line of a head
        if (titles.has(title) || title.length >= 200 || title.includes(":")) continue;
        titles.add(title);
        const other = lines.map((line) => (line === gold.title ? title : line.trim()));
        read.push(toRecord(parse(other.filter((line) => line !== "").join(" "))).title === title);
      }
    }
    expectRate("heads on one line", read, 0.928);
  });

  it("should be names of people", (context) => {
    needsPages(context);
    const all = pages();
    const rename = renamer(all);
    const printed = corpusRates([]);
    const renamed = ratesOfPages(
      all.map(({ id, gold, lines }) => ({
        id,
        text: rename(lines.join("\n")),
        gold: rename(JSON.stringify(gold)),
      })),
    );
    // Who is who is lost where a misspelt name is no name of the answers
    const rows = [...printed.keys()].filter((row) => !row.startsWith("speaker.") && row !== "page.whole");
    console.log(
      rows.map((row) => [row, percent(printed.get(row)!), percent(renamed.get(row)!)].join("  ")).join("\n"),
    );
    expect(rows.filter((row) => renamed.get(row)! < printed.get(row)! - LOST)).toEqual([]);
  });
});

function expectRate(what: string, read: readonly boolean[], floor: number): void {
  const right = read.filter(Boolean).length;
  const rate = right / read.length;
  console.log(`${what}: ${percent(rate)}, ${right} of ${read.length}`);
  expect(rate).toBeGreaterThanOrEqual(floor);
}

const percent = (rate: number): string => `${(rate * 100).toFixed(2)} %`;

/** Gives people other names, each letter by the next of its kind: `Rask` is `Setl`. */
function renamer(all: readonly Page[]): (text: string) => string {
  const text = all.map(({ lines }) => lines.join("\n")).join("\n");
  const words = new Set(text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu));
  const places = new Set(all.flatMap(({ gold }) => gold.metadata.geography.join(" ").split(" ")));
  const names = new Set<string>();
  for (const { gold } of all)
    for (const name of [...gold.utterances.map((turn) => turn.name ?? ""), ...gold.metadata.persons]) {
      const parts = name.split(" ");
      if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^[A-Z][a-z]{2,}$/.test(part)))
        continue;
      for (const part of parts) if (!words.has(part.toLowerCase()) && !places.has(part)) names.add(part);
    }
  const KINDS = ["aeiouy", "bcdfghjklmnpqrstvwxz"];
  const next = (letter: string): string => {
    const kind = KINDS.find((letters) => letters.includes(letter.toLowerCase()))!;
    const other = kind[(kind.indexOf(letter.toLowerCase()) + 1) % kind.length]!;
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  };
  const known = new Set([...names, ...[...names].map((name) => name.toUpperCase())]);
  return (own) =>
    own.replace(/(?<!\p{L})[A-Z][A-Za-z]+(?![a-z])/gu, (word) =>
      known.has(word) ? word.replace(/[a-z]/gi, next) : word,
    );
}
