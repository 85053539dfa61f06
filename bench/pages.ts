// How fast pages are read, as ratios within one process: each row is timed in turn, round by round, and the median of the
// rounds is shown beside the limit, the bare pass of the parser below. Never a test: machines are noisy.
//
//   npm run bench
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { load } from "cheerio";
import compromise from "compromise";
import { Parser } from "htmlparser2";
import { parse } from "stenogram";
import { parseHtml } from "stenogram/html";
import { figures } from "stenogram/stats";

const corpus = new URL("../../shared/corpus/dev/", import.meta.url);
const samples = new URL("../examples/sample/", import.meta.url);
const ROUNDS = 5;

function read(folder: URL, extension: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => readFileSync(new URL(name, folder), "utf8"));
}

const real = existsSync(corpus);
if (!real)
  console.log("The corpus of real pages is not at hand: the bundled samples are read over and over instead.");
const repeated = (pages: string[]): string[] => Array.from({ length: 300 }, () => pages).flat();
const htmlPages = real ? read(new URL("html/", corpus), ".html") : repeated(read(samples, ".html"));
const textPages = real ? read(new URL("text/", corpus), ".txt") : repeated(read(samples, ".txt"));

/** A job over one page; what it returns is added up, so that nothing is optimised away. */
type Job = (page: string) => number;

const html: Readonly<Record<string, Job>> = {
  "htmlparser2, bare pass (the limit)": (page) => {
    let events = 0;
    const count = (): void => {
      events++;
    };
    new Parser({ onopentag: count, onclosetag: count, ontext: count }).end(page);
    return events;
  },
  parseHtml: (page) => parseHtml(page).children.length,
  "cheerio, a scraper's job": (page) => {
    const $ = load(page);
    const labels = $(".e-content p b")
      .map((_, bold) => $(bold).text())
      .get();
    const words = $(".e-content p")
      .map((_, paragraph) => $(paragraph).text())
      .get();
    return $("h1").text().length + $("time").first().text().length + labels.length + words.length;
  },
};

const text: Readonly<Record<string, Job>> = {
  "newline scan with spans (the limit)": (page) => {
    const spans: number[][] = [];
    for (let from = 0, to = page.indexOf("\n"); to >= 0; from = to + 1, to = page.indexOf("\n", from))
      spans.push([from, to]);
    return spans.length;
  },
  // As it is found in the wild, faults and all
  // eslint-disable-next-line regexp/no-super-linear-backtracking, regexp/no-unused-capturing-group
  "line expression of scrapers": (page) => [...page.matchAll(/^([A-Z][^:\n]{1,100}):\s*(.*)$/gm)].length,
  parse: (page) => parse(page).children.length,
};

const transcripts = new Map(
  textPages
    .map((page) => [page, parse(page)] as const)
    .filter(([, { children }]) => children.some(({ type }) => type === "utterance")),
);

/** The trees are made beforehand: what is timed is the reading of figures alone. */
const numbers: Readonly<Record<string, Job>> = {
  "a look for digits (the limit)": (page) => page.match(/\d[\d,.]*/g)?.length ?? 0,
  "figures, with their meaning": (page) => figures(transcripts.get(page)!).length,
};
const peers: Readonly<Record<string, Job>> = {
  ...numbers,
  "compromise, numbers without meaning": (page) => (compromise(page).numbers().json() as unknown[]).length,
};

function compare(title: string, pages: readonly string[], jobs: Readonly<Record<string, Job>>): void {
  const megabytes = pages.reduce((sum, page) => sum + page.length, 0) / 1e6;
  console.log(
    `\n${title}: ${pages.length} pages, ${megabytes.toFixed(1)} million characters, median of ${ROUNDS} rounds`,
  );
  const times = new Map(Object.keys(jobs).map((name) => [name, [] as number[]]));
  for (let round = -1; round < ROUNDS; round++)
    for (const [name, job] of Object.entries(jobs)) {
      const start = performance.now();
      for (const page of pages) job(page);
      if (round >= 0) times.get(name)!.push(performance.now() - start);
    }
  const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;
  const limit = median(times.values().next().value!);
  for (const [name, values] of times) {
    const took = median(values);
    const speed = (megabytes / took) * 1000;
    console.log(
      `  ${name.padEnd(38)}${speed.toFixed(1).padStart(9)} M/s${(took / limit).toFixed(2).padStart(9)} × the limit`,
    );
  }
}

compare("HTML", htmlPages, html);
compare("Text", textPages, text);
compare("Figures", [...transcripts.keys()], numbers);
// A peer so slow that few pages must do
compare(
  "Figures beside a peer",
  [...transcripts.keys()].filter((_, index) => index % 40 === 0),
  peers,
);
