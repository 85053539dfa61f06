import { type Arguments, listed } from "../arguments.js";
import type { Command } from "../command.js";
import { type Format, type FormatOptions, rowNames } from "../formats/format.js";
import { outputOptions } from "../output/open-output.js";
import { pageOptions } from "../page-options.js";
import { formatOfPart } from "../workers/parts.js";
import { WrongUse } from "../wrong-use.js";
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
import { runTei, teiOptionsOfCommand } from "./run-tei.js";

const formats: CommandFormats = {
  jsonl: "jsonl",
  csv: "csv",
  parquet: "parquet",
  json: "json",
  tei: "tei",
  md: "markdown",
  tree: "tree",
};
const usual = { terminal: "tree", elsewhere: "jsonl" } as const;

/** Pages into trees, and trees into files. */
export const parse: Command = {
  name: "parse",
  does: "reads pages and writes what is on them",
  about: formatLines(formats, usual),
  options: {
    format: formatOption(formats),
    of: {
      value: "WHAT",
      choices: rowNames,
      does: "what a row or line stands for: utterance, paragraph or figure; in jsonl also event, the page",
    },
    ...outputOptions,
    home: homeOption,
    formulas: formulasOption,
    ...teiOptionsOfCommand,
    ...pageOptions,
  },
  examples: [
    ["stenogram parse pages --out pages.jsonl", "a folder of pages as JSON Lines, a record a page"],
    ["stenogram parse 'pages/2014-*.html' --of paragraph --out paragraphs.csv", "a table of paragraphs"],
    ["stenogram parse pages --format md --out reading/", "a file a page"],
    [
      "stenogram parse pages --format tei --profile parlamint --corpus veld.json --out tei/",
      "a corpus of ParlaMint; docs/command-line.md shows veld.json",
    ],
    ["curl -s https://veld.example/12 | stenogram -", "one page, its tree drawn"],
  ],
  run: (given) => {
    const name = formatOf(given, formats, usual);
    if (name === "tei") return runTei(given);
    return runCommand(given, formats, name, {
      ...rowOf(given, name, formatOfPart(formats[name]!)),
      ...homeOf(given),
      ...formulasOf(given),
    });
  },
};

function rowOf(given: Arguments, name: string, { rows }: Format): Pick<FormatOptions, "of"> {
  const of = (given.value("of") ?? rows[0]) as FormatOptions["of"];
  if (of === undefined) return {};
  if (rows.includes(of)) return { of };
  throw new WrongUse(
    rows.length === 0
      ? `Unexpected --of: ${name} has no rows; csv, jsonl and parquet have`
      : `Unexpected --of ${of}: a row of ${name} is ${listed(rows)}`,
  );
}
