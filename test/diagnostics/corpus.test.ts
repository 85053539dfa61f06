// Diagnostics over the real pages, where they lie beside the repository: how honest they are about labels, and how often
// each code fires. Prints what it finds.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { check, type Diagnostic, type Event, parse, toRecord, type Utterance } from "stenogram";
import { parseHtml } from "stenogram/html";
import { describe, expect, it } from "vitest";

const corpus = new URL("../../../shared/corpus/", import.meta.url);
const differences = JSON.parse(
  readFileSync(new URL("../agreement-differences.json", import.meta.url), "utf8"),
) as Record<string, string>;
const absent = "Not checked: the corpus of real pages, which may not ship with the package, is not at hand.";

/** What is right on a page, as far as it is needed here. */
interface Gold {
  readonly id: string;
  readonly utterances: readonly { label: string; paragraphs: string[]; open?: boolean }[];
}

/** What the corpus's own scorer gives: how pages are laid out, and how labels are compared. */
interface Scorer {
  readonly layOut: (text: string, gold: Gold, layout: string | null) => string;
  readonly align: <A, B>(gold: A[], got: B[], same: (a: A, b: B) => boolean) => [number, number][];
}

type Layout = "text" | "flat" | "html";

interface Page {
  readonly gold: Gold;
  readonly text: string;
  readonly event: Event;
  readonly diagnostics: readonly Diagnostic[];
}

async function pagesOf(layout: Layout): Promise<{ pages: Page[]; scorer: Scorer }> {
  const scorer = (await import(new URL("score.mjs", corpus).href)) as Scorer;
  const read = (path: string): string => readFileSync(new URL(`dev/${path}`, corpus), "utf8");
  const pages = readdirSync(new URL("dev/gold/", corpus)).map((file): Page => {
    const gold = JSON.parse(read(`gold/${file}`)) as Gold;
    const source = layout === "html" ? read(`html/${gold.id}.html`) : read(`text/${gold.id}.txt`);
    const text = layout === "flat" ? scorer.layOut(source, gold, "flat") : source;
    const event = layout === "html" ? parseHtml(text) : parse(text);
    return { gold, text, event, diagnostics: check(event) };
  });
  return { pages, scorer };
}

const fold = (words: string): string => words.replace(/\s+/g, " ").trim();

interface Key {
  readonly label: string;
  readonly text: string;
  readonly open: boolean;
}

const keyOf = (label: string, paragraphs: readonly string[], open = false): Key => ({
  label: fold(label).toLowerCase(),
  text: fold(paragraphs.join(" ")).slice(0, 40),
  open,
});

const isSame = (gold: Key, got: Key): boolean =>
  gold.label === got.label && (gold.open ? got.text.startsWith(gold.text) : gold.text === got.text);

interface Honesty {
  wrong: number;
  wrongDoubted: number;
  right: number;
  rightDoubted: number;
}

/** Counts the labels of a page, as the scorer does: read right, read wrong, missed; and of each how many are in doubt. */
function count(honesty: Honesty, { gold, text, event, diagnostics }: Page, { align }: Scorer): void {
  const placed = diagnostics.filter(({ place }) => place !== undefined);
  const isDoubted = (node: Event["children"][number]): boolean =>
    placed.some(
      ({ place }) =>
        place!.start.offset < node.position.end.offset && place!.end.offset > node.position.start.offset,
    ) ||
    (node.type === "utterance" &&
      node.children.some((child) => child.type === "attribution" && child.evidence === "uncertain"));
  const turns = event.children.filter((node): node is Utterance => node.type === "utterance");
  const wanted = gold.utterances.map(({ label, paragraphs, open }) => keyOf(label, paragraphs, open));
  const got = toRecord(event).utterances.map(({ label, paragraphs }) => keyOf(label, paragraphs));
  const pairs = new Map(align(wanted, got, isSame));
  const matched = new Set(pairs.values());
  for (const [index, turn] of turns.entries()) {
    const doubted = Number(isDoubted(turn));
    if (matched.has(index)) {
      honesty.right++;
      honesty.rightDoubted += doubted;
    } else {
      honesty.wrong++;
      honesty.wrongDoubted += doubted;
    }
  }
  let from = 0;
  for (const [index, key] of wanted.entries()) {
    const pair = pairs.get(index);
    if (pair !== undefined) {
      from = turns[pair]!.position.start.offset + 1;
      continue;
    }
    honesty.wrong++;
    const at = find(text, key, from);
    const held = event.children.filter(
      ({ position }) => position.start.offset <= at + key.label.length && position.end.offset > at,
    );
    if (at >= 0 && held.some(isDoubted)) honesty.wrongDoubted++;
  }
}

/** Where a label that was missed stands, with the first words of its speech behind it. */
function find(text: string, { label, text: speech }: Key, from: number): number {
  const words = label.split(" ").map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  const expression = new RegExp(words.join("\\s+"), "giu");
  expression.lastIndex = from;
  for (let match = expression.exec(text); match; match = expression.exec(text))
    if (fold(text.slice(match.index, match.index + label.length + 80)).includes(speech.slice(0, 15)))
      return match.index;
  return -1;
}

const percent = (part: number, whole: number): string =>
  `${part} of ${whole} (${((part / whole) * 100).toFixed(2)} %)`;

describe("diagnostics of real pages", () => {
  it.for(["text", "flat"] as const)(
    "should doubt what is wrong, and little that is right: %s",
    async (layout, context) => {
      if (!existsSync(corpus)) {
        console.warn(absent);
        context.skip(absent);
      }
      const { pages, scorer } = await pagesOf(layout);
      const honesty: Honesty = { wrong: 0, wrongDoubted: 0, right: 0, rightDoubted: 0 };
      for (const page of pages) count(honesty, page, scorer);
      const { wrong, wrongDoubted, right, rightDoubted } = honesty;
      console.log(
        `${layout}: labels in doubt: ${percent(wrongDoubted, wrong)} of the wrong, ${percent(rightDoubted, right)} of the right`,
      );
      expect(wrongDoubted / wrong).toBeGreaterThanOrEqual(0.8);
      expect(rightDoubted / right).toBeLessThanOrEqual(0.01);
    },
  );

  // Where these fire, what they say is so: a slider has more photos, the page is on one line
  const facts: Readonly<Record<Layout, readonly string[]>> = {
    text: ["captions-not-in-text"],
    flat: [
      "captions-not-in-text",
      "flattened-paragraphs",
      "counter-without-caption",
      "speaker-after-elision",
    ],
    html: [],
  };

  it.for(["text", "flat", "html"] as const)("should fire seldom: %s", async (layout, context) => {
    if (!existsSync(corpus)) {
      console.warn(absent);
      context.skip(absent);
    }
    const { pages, scorer } = await pagesOf(layout);
    const fired = new Map<string, number>();
    for (const page of pages) {
      // A page that has a label wrong has the fault that diagnostics of labels are for
      const honesty: Honesty = { wrong: 0, wrongDoubted: 0, right: 0, rightDoubted: 0 };
      if (layout !== "html") count(honesty, page, scorer);
      if (honesty.wrong > 0) continue;
      for (const code of new Set(page.diagnostics.map((diagnostic) => diagnostic.code)))
        fired.set(code, (fired.get(code) ?? 0) + 1);
    }
    const rows = [...fired].sort(([, a], [, b]) => b - a);
    console.log(
      [
        `${layout}: pages with`,
        ...rows.map(([code, pages_]) => `  ${code} ${percent(pages_, pages.length)}`),
      ].join("\n"),
    );
    const often = rows.filter(
      ([code, times]) => times > pages.length * 0.01 && !facts[layout].includes(code),
    );
    expect(often).toEqual([]);
  });

  it("should say so where text holds less than HTML", async (context) => {
    if (!existsSync(corpus)) {
      console.warn(absent);
      context.skip(absent);
    }
    const { pages } = await pagesOf("text");
    const differing = pages.filter(({ gold }) => gold.id in differences);
    // A slider's captions are what every page of text lacks
    const said = differing.filter(({ diagnostics }) =>
      diagnostics.some(({ code }) => code !== "captions-not-in-text"),
    );
    console.log(
      `${percent(said.length, differing.length)} of the pages that differ have a diagnostic besides that of captions`,
    );
    expect(said.length / differing.length).toBeGreaterThanOrEqual(0.3);
  });
});
