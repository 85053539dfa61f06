import type { Dialect } from "../dialect/dialect.js";
import type { Reading } from "../source/block.js";
import { blankLines } from "./blank-lines.js";
import { crawledLines } from "./crawled-lines.js";
import { createFlattenedReader } from "./flattened.js";
import type { Layout } from "./layout.js";
import { markdown } from "./markdown.js";
import { ownLineLabels } from "./own-line-labels.js";
import type { PrintedText } from "./printed-text.js";
import { createLineReader, type LineLayout } from "./read-lines.js";
import { textNodes } from "./text-nodes.js";
import { wrappedLines } from "./wrapped.js";

/** Turns the text of a page into blocks. */
type TextReader = (text: PrintedText) => Reading;

const byLines =
  (layout: LineLayout) =>
  (dialect: Dialect): TextReader =>
    createLineReader(layout, dialect);

/** How a reader of each layout is made. */
const readers: Readonly<Record<Layout, (dialect: Dialect) => TextReader>> = {
  lines: byLines(crawledLines),
  "blank-lines": byLines(blankLines),
  wrapped: byLines(wrappedLines),
  "own-line-labels": byLines(ownLineLabels),
  "text-nodes": byLines(textNodes),
  markdown: byLines(markdown),
  flattened: createFlattenedReader,
};

const made = new WeakMap<Dialect, Map<Layout, TextReader>>();

/** Reads a text in a layout. */
export function readText(text: PrintedText, layout: Layout, dialect: Dialect): Reading {
  const known = made.get(dialect) ?? new Map<Layout, TextReader>();
  made.set(dialect, known);
  const read = known.get(layout) ?? readers[layout](dialect);
  known.set(layout, read);
  return read(text);
}
