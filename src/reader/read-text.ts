import type { Dialect } from "../dialect/dialect.js";
import type { Reading } from "../source/block.js";
import { crawledLines } from "./crawled-lines.js";
import type { Layout } from "./layout.js";
import { readLines } from "./read-lines.js";

/** Turns the text of a page into blocks. */
type TextReader = (source: string, dialect: Dialect) => Reading;

const byLines: TextReader = (source, dialect) => readLines(source, dialect, crawledLines);

const readers: Readonly<Record<Layout, TextReader>> = {
  lines: byLines,
  "blank-lines": byLines,
  wrapped: byLines,
  "own-line-labels": byLines,
  "text-nodes": byLines,
  markdown: byLines,
  flattened: byLines,
};

/** Reads a text in a layout. */
export function readText(source: string, layout: Layout, dialect: Dialect): Reading {
  return readers[layout](source, dialect);
}
