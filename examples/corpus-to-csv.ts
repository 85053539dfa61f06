// From pages to tables: utterances.csv, paragraphs.csv and figures.csv, for R, pandas or a spreadsheet.
//
//   npx tsx examples/corpus-to-csv.ts [FILE…]
//
// Files that end in .html are read as HTML, others as text. Rows are written as pages are read.
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { basename, extname } from "node:path";
import { fileURLToPath } from "node:url";
import { type Event, parse } from "stenogram";
import { type TableName, toCsv } from "stenogram/export";
import { parseHtml } from "stenogram/html";

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
  let event: Event;
  try {
    const page = readFileSync(file, "utf8");
    event = extname(file) === ".html" ? parseHtml(page) : parse(page);
  } catch (error) {
    console.error(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
    process.exitCode = 2;
    continue;
  }
  // One call a page: the name of the file keeps the ids apart
  const id = (): string => basename(file, extname(file));
  for (const table of tables) {
    const csv = toCsv(event, { of: table.of, header: false, id });
    writeSync(table.open, csv);
    table.rows += csv.split("\r\n").length - 1;
  }
}

for (const { file, rows, open } of tables) {
  closeSync(open);
  console.log(`${file.padEnd(16)} ${String(rows).padStart(6)} rows`);
}
