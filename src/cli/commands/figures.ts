import { csv } from "../formats/csv.js";
import { figureTable } from "../formats/figure-table.js";
import type { Format } from "../formats/format.js";
import { jsonl } from "../formats/jsonl.js";
import { parquet } from "../formats/parquet.js";
import { pageCommand } from "./page-command.js";

/** The same, of rows that are figures. */
const ofFigures = (format: Format): Format => ({ ...format, rows: ["figure"] });

/** Which figures were named, by whom, and what each says. */
export const figures = pageCommand({
  name: "figures",
  does: "lists trade and economic figures, who named each, and what it says",
  formats: {
    table: figureTable,
    csv: ofFigures(csv),
    jsonl: { ...ofFigures(jsonl), does: "JSON Lines: a figure a line" },
    parquet: ofFigures(parquet),
  },
  usual: { terminal: "table", elsewhere: "csv" },
  examples: [
    ["stenogram figures talks.html", "the figures of a page, as a table on a terminal"],
    ["stenogram figures pages --out figures.csv", "those of a folder, for a spreadsheet"],
  ],
});
