import type { FormatOptions, Joiner } from "../formats/format.js";
import { drawTable, type TableColumn } from "../terminal/draw-table.js";

const COLUMNS: readonly TableColumn[] = [
  { name: "page", words: [12, 24] },
  { name: "speaker", words: [12, 28] },
  { name: "figure", words: [12, 40] },
  { name: "kind", leaves: 2 },
  { name: "direction", leaves: 6 },
  { name: "approx", leaves: 1 },
  { name: "indicator", leaves: 5 },
  { name: "between", leaves: 3 },
  { name: "period", leaves: 4 },
];

/** Draws the rows of all pages under one heading; the page is named where there may be several. */
export function figureTableJoiner({ colours = false, width = 120 }: FormatOptions, alone: boolean): Joiner {
  const first = alone ? 1 : 0;
  const table = drawTable(COLUMNS.slice(first), { colours, width });
  let found = 0;
  return {
    start: () => "",
    page: (part) => {
      const rows = JSON.parse(Buffer.from(part).toString()) as string[][];
      found += rows.length;
      return table.add(rows.map((row) => row.slice(first)));
    },
    end: () => (found === 0 ? "no figures\n" : table.end()),
  };
}
