// What inputs are made from: the fixtures and samples of the repository, and real pages where they lie beside it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Random } from "./random.js";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Pages of one kind: their files, read when they are first asked for. */
class Pages {
  readonly #paths: readonly string[];
  readonly #read = new Map<string, string>();
  readonly #trim: (page: string) => string;

  constructor(folders: readonly string[], extension: string, trim = (page: string): string => page) {
    this.#paths = folders
      .map((folder) => root + folder)
      .filter((folder) => existsSync(folder))
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: "utf8" })
          .filter((name) => name.endsWith(extension))
          .sort()
          .map((name) => `${folder}/${name}`),
      );
    this.#trim = trim;
  }

  get count(): number {
    return this.#paths.length;
  }

  any(random: Random): string {
    const path = random.pick(this.#paths);
    const known = this.#read.get(path);
    if (known !== undefined) return known;
    const page = this.#trim(readFileSync(path, "utf8"));
    if (this.#read.size < 2000) this.#read.set(path, page);
    return page;
  }
}

/** The article of a page and a little of what is around it: the rest of a real page is scripts and style sheets. */
function around(page: string): string {
  const from = page.search(/<article\s/);
  const to = page.indexOf("</article>", from);
  return from < 0 || to < 0 ? page : page.slice(Math.max(0, from - 80), to + 90);
}

const text = new Pages(["test/fixtures", "test/spans", "test/extractors", "examples/sample"], ".txt");
const html = new Pages(["test/html/fixtures", "examples/sample"], ".html");
const realText = new Pages(
  ["../shared/corpus/dev/text", "../shared/corpus/ru-dev/text", "../shared/corpus/layouts"],
  ".txt",
);
const realHtml = new Pages(["../shared/corpus/dev/html"], ".html", around);

/** How many pages there are to begin with. */
export const counts = {
  text: text.count,
  html: html.count,
  realText: realText.count,
  realHtml: realHtml.count,
};

/** A stretch of a fixture or of a real page, at most `most` characters, short ones more often. */
export function seedText(random: Random, most: number): string {
  const page = realText.count === 0 || random.once(2) ? text.any(random) : realText.any(random);
  return stretch(page, random, most, "\n");
}

/** The same of HTML: a stretch of a real page mostly stands in an article, as it does there. */
export function seedHtml(random: Random, most: number): string {
  if (realHtml.count === 0 || random.once(2)) return stretch(html.any(random), random, most, "<");
  const part = stretch(realHtml.any(random), random, most, "<");
  return random.once(4) ? part : `<article class="read__in">${part}</article>`;
}

/** Three in four begin where a line or a tag does; one in four in its head, one in eight in its foot. */
function stretch(page: string, random: Random, most: number, edge: string): string {
  if (page.length <= most && random.once(2)) return page;
  const length = Math.min(most, 40 + random.small(most));
  const end = Math.max(0, page.length - length);
  const by = random.below(8);
  const at = by < 2 ? 0 : by === 2 ? end : random.below(end + 1);
  const from = random.once(4) ? at : Math.max(0, page.lastIndexOf(edge, at) + (edge === "\n" ? 1 : 0));
  return page.slice(from, from + length);
}
