import type { Command } from "../command.js";
import { outputOptions } from "../output/open-output.js";
import { pageOptions } from "../page-options.js";
import {
  type CommandFormats,
  formatLines,
  formatOf,
  formatOption,
  formulasOf,
  formulasOption,
  homeOf,
  homeOption,
  runCommand,
} from "./run-command.js";

const formats: CommandFormats = { table: "figureTable", csv: "csv", jsonl: "jsonl", parquet: "parquet" };
const usual = { terminal: "table", elsewhere: "csv" } as const;

/** Which figures were named, by whom, and what each says. */
export const figures: Command = {
  name: "figures",
  does: "lists trade and economic figures, who named each, and what it says",
  about: formatLines(formats, usual),
  options: {
    format: formatOption(formats),
    ...outputOptions,
    home: homeOption,
    formulas: formulasOption,
    ...pageOptions,
  },
  examples: [
    ["stenogram figures talks.html", "the figures of a page, as a table on a terminal"],
    ["stenogram figures pages --out figures.csv", "those of a folder, for a spreadsheet"],
  ],
  run: (given) =>
    runCommand(given, formats, formatOf(given, formats, usual), {
      of: "figure",
      ...homeOf(given),
      ...formulasOf(given),
    }),
};
