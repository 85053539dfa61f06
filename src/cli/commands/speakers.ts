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
  runCommand,
} from "./run-command.js";

const formats: CommandFormats = { table: "speakerTable", csv: "speakerCsv", jsonl: "speakerJsonl" };
const usual = { terminal: "table", elsewhere: "csv" } as const;

/** Who spoke, and how much. */
export const speakers: Command = {
  name: "speakers",
  does: "counts who spoke and how much, persons tied over all pages",
  about: formatLines(formats, usual),
  options: {
    format: formatOption(formats),
    out: outputOptions.out,
    formulas: formulasOption,
    ...pageOptions,
  },
  examples: [
    ["stenogram speakers talks.html", "the speakers of a page, as a table on a terminal"],
    ["stenogram speakers pages --out speakers.csv", "those of a folder of pages"],
  ],
  run: (given) => runCommand(given, formats, formatOf(given, formats, usual), formulasOf(given)),
};
