import type { Dialect } from "../dialect/dialect.js";
import type { Reading } from "../source/block.js";
import { readCrawledLines } from "./crawled-lines.js";
import { createFlattenedReader } from "./flattened.js";

const flattened = new WeakMap<Dialect, (source: string) => Reading>();

/** Reads a text in the layout it has. */
export function readText(source: string, dialect: Dialect): Reading {
  if (/[\n\r\v\f\u2028\u2029]/.test(source.trim())) return readCrawledLines(source, dialect);
  let read = flattened.get(dialect);
  if (!read) flattened.set(dialect, (read = createFlattenedReader(dialect)));
  return read(source);
}
