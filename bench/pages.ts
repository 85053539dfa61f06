import { existsSync, readdirSync, readFileSync } from "node:fs";

const corpus = new URL("../../shared/corpus/dev/", import.meta.url);
const samples = new URL("../examples/sample/", import.meta.url);

/** Whether the real pages are at hand, or the bundled samples must do. */
export const real = existsSync(corpus);

function read(folder: URL, extension: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => readFileSync(new URL(name, folder), "utf8"));
}

const repeated = (pages: readonly string[]): string[] => Array.from({ length: 300 }, () => pages).flat();

/** Pages as crawled text. */
export const textPages = real ? read(new URL("text/", corpus), ".txt") : repeated(read(samples, ".txt"));

/** The same pages as HTML. */
export const htmlPages = real ? read(new URL("html/", corpus), ".html") : repeated(read(samples, ".html"));

/** Texts of a length: the beginnings of pages, or pages joined until they are long enough. */
export function textsOf(length: number, count: number): string[] {
  const texts: string[] = [];
  let text = "";
  for (let at = 0; texts.length < count; at = (at + 1) % textPages.length) {
    text += `${textPages[at]!}\n`;
    if (text.length < length) continue;
    texts.push(text.slice(0, length));
    text = "";
  }
  return texts;
}
