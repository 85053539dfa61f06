/// <reference lib="dom" />
// Who spoke how much, as a table and as a picture.
//
//   npx tsx examples/speaking-time.ts [FILE…]
//
// Of several files the persons are tied over all of them. The picture is written to speaking-time.svg.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { barX, plot, text } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { mergeSpeakers, speakers } from "stenogram/stats";
import { readPage } from "./read-page.ts";

const files = process.argv.slice(2);
if (files.length === 0) files.push(fileURLToPath(new URL("sample/veldmark-norland.txt", import.meta.url)));

const events = files.flatMap((file) => readPage(file)?.event ?? []);
const [event] = events;
const rows = event && events.length === 1 ? speakers(event).speakers : mergeSpeakers(events);
const total = rows.reduce((sum, { words }) => sum + words, 0);
const table = rows
  .map(({ id, name, turns, words, questions, applause, laughter }) => ({
    who: name ?? id.replace("voice:", ""),
    turns,
    words,
    share: `${((100 * words) / (total || 1)).toFixed(1)} %`,
    questions,
    applause,
    laughter,
  }))
  .sort((a, b) => b.words - a.words);

const columns = ["who", "turns", "words", "share", "questions", "applause", "laughter"] as const;
const widths = columns.map((column) =>
  Math.max(column.length, ...table.map((row) => String(row[column]).length)),
);
const line = (cells: readonly (string | number)[]): string =>
  cells
    .map((cell, index) =>
      index === 0 ? String(cell).padEnd(widths[0]!) : String(cell).padStart(widths[index]!),
    )
    .join("  ");
console.log(line(columns));
for (const row of table.slice(0, 20)) console.log(line(columns.map((column) => row[column])));

const drawn = table.slice(0, 20);
// A file of its own says what it is: Plot leaves that to the page it is put into
const picture = plot({
  document: parseHTML("<html><body></body></html>").document,
  marginLeft: 140,
  marginRight: 60,
  x: { label: "words", grid: true },
  y: { label: null },
  marks: [
    barX(drawn, { x: "words", y: "who", sort: { y: "-x" }, fill: "steelblue" }),
    text(drawn, { x: "words", y: "who", text: "share", textAnchor: "start", dx: 4 }),
  ],
});
writeFileSync(
  "speaking-time.svg",
  picture.outerHTML.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"'),
);
console.log(`\n${drawn.length} of ${table.length} speakers drawn in speaking-time.svg`);
