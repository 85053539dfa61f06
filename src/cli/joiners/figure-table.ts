import type { FormatOptions, Joiner } from "../formats/format.js";
import { drawTable, type TableColumn } from "../terminal/draw-table.js";

const COLUMNS: readonly TableColumn[] = [
  { name: "page", widest: 24 },
  { name: "speaker", widest: 28 },
  { name: "figure", widest: 40 },
  { name: "kind" },
  { name: "direction" },
  { name: "approx" },
  { name: "indicator" },
  { name: "between", widest: 24 },
  { name: "period", widest: 24 },
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
