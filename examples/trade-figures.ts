/// <reference lib="dom" />
// Which trade figures were named, speaker by speaker, as a table; and those of percent as a picture.
//
//   npx tsx examples/trade-figures.ts [FILE…]
//
// The picture is written to trade-figures.svg.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { barX, plot, ruleX } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { type EventFigure, figures } from "stenogram/stats";
import { readPage } from "./read-page.ts";

const files = process.argv.slice(2);
if (files.length === 0) files.push(fileURLToPath(new URL("sample/veldmark-norland.txt", import.meta.url)));

/** `NO → VE`, `NO + VE`; countries that no list of ISO 3166 has are not guessed. */
function between({ from, to, partners }: EventFigure): string | null {
  if (partners) return partners.join(" + ");
  return from === null && to === null ? null : `${from ?? "?"} → ${to ?? "?"}`;
}

const found = files.flatMap((file) => {
  const page = readPage(file);
  return page ? figures(page.event) : [];
});

const bySpeaker = new Map<string, EventFigure[]>();
for (const figure of found) {
  const id = figure.speaker ?? "(unnamed)";
  bySpeaker.set(id, [...(bySpeaker.get(id) ?? []), figure]);
}

const cellsOf = (figure: EventFigure): string[] => {
  const { text, kind, direction, approx, indicator, period } = figure;
  return [text, kind, direction, approx, indicator, between(figure), period].map((cell) => cell ?? "–");
};
const widths: number[] = [];
for (const figure of found)
  for (const [at, cell] of cellsOf(figure).entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);

for (const [speaker, named] of bySpeaker) {
  console.log(`── ${speaker}`);
  for (const figure of named)
    console.log(
      cellsOf(figure)
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join("  "),
    );
}

// What is told in percent can stand on one axis.
const bars = found.flatMap(({ unit, value, speaker, text, direction, sentence }) =>
  unit === "percent" && typeof value === "number"
    ? [
        {
          value: direction === "down" ? -value : value,
          speaker: speaker ?? "(unnamed)",
          text,
          title: sentence,
        },
      ]
    : [],
);
// A file of its own says what it is: Plot leaves that to the page it is put into
const picture = plot({
  document: parseHTML("<html><body></body></html>").document,
  marginLeft: 130,
  x: { label: "percent", grid: true },
  y: { label: null },
  fy: { label: null },
  marks: [
    barX(
      bars.map((bar, index) => ({ ...bar, label: `${index + 1}. ${bar.text}` })),
      { x: "value", y: "label", fill: "speaker", title: "title" },
    ),
    ruleX([0]),
  ],
  color: { legend: false },
});
writeFileSync(
  "trade-figures.svg",
  picture.outerHTML.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"'),
);
console.log(`\n${bars.length} of ${found.length} figures drawn in trade-figures.svg`);
