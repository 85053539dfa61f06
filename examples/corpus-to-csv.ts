// From pages to tables: utterances.csv, paragraphs.csv and figures.csv, for R, pandas or a spreadsheet.
//
//   npx tsx examples/corpus-to-csv.ts [FILE…]
//
// Rows are written as pages are read.
import { closeSync, openSync, writeSync } from "node:fs";
import { basename, extname } from "node:path";
import { fileURLToPath } from "node:url";
import { type TableName, toCsv } from "stenogram/export";
import { readPage } from "./read-page.ts";

const files = process.argv.slice(2);
if (files.length === 0) files.push(fileURLToPath(new URL("sample/veldmark-norland.html", import.meta.url)));

const names = ["utterance", "paragraph", "figure"] as const satisfies TableName[];
const tables = names.map((of) => {
  const file = `${of}s.csv`;
  const table = { of, file, open: openSync(file, "w"), rows: 0 };
  writeSync(table.open, toCsv([], { of }));
  return table;
});

for (const file of files) {
  const page = readPage(file);
  if (!page) continue;
  // One call a page: the name of the file keeps the ids apart
  const id = (): string => basename(file, extname(file));
  for (const table of tables) {
    const csv = toCsv(page.event, { of: table.of, header: false, id });
    writeSync(table.open, csv);
    table.rows += csv.split("\r\n").length - 1;
  }
}

for (const { file, rows, open } of tables) {
  closeSync(open);
  console.log(`${file.padEnd(16)} ${String(rows).padStart(6)} rows`);
}
