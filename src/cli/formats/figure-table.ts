import { type EventFigure, figures } from "../../stats/figures/event-figures.js";
import { drawTable, type TableColumn } from "../terminal/draw-table.js";
import type { Format } from "./format.js";

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

/** Figures as aligned columns. */
export const figureTable: Format = {
  does: "aligned columns",
  ending: ".txt",
  rows: ["figure"],
  drawn: true,
  page: ({ id, event }, { home }) =>
    JSON.stringify(figures(event, home ? { home } : {}).map((figure) => [id, ...cellsOf(figure)])),
  join: ({ colours = false, width = 120 }, alone) => {
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
  },
};

function cellsOf(figure: EventFigure): string[] {
  const { speaker, text, kind, direction, approx, indicator, period } = figure;
  return [speaker, text, kind, direction, approx, indicator, between(figure), period].map(
    (cell) => cell ?? "–",
  );
}

/** `NO → SE`, `NO + SE`. */
function between({ from, to, partners }: EventFigure): string | null {
  if (partners) return partners.join(" + ");
  return from === null && to === null ? null : `${from ?? "?"} → ${to ?? "?"}`;
}
