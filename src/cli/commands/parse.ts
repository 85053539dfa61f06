import { type Arguments, listed } from "../arguments.js";
import { type FormatOptions, rowNames } from "../formats/format.js";
import { formatOfPart, type PartName } from "../workers/parts.js";
import { WrongUse } from "../wrong-use.js";
import { pageCommand } from "./page-command.js";
import { runTei, teiOptionsOfCommand } from "./run-tei.js";

const formats: Readonly<Record<string, PartName>> = {
  jsonl: "jsonl",
  csv: "csv",
  parquet: "parquet",
  json: "json",
  tei: "tei",
  md: "markdown",
  tree: "tree",
};

/** Pages into trees, and trees into files. */
export const parse = pageCommand({
  name: "parse",
  does: "reads pages and writes what is on them",
  formats,
  usual: { terminal: "tree", elsewhere: "jsonl" },
  options: {
    of: {
      value: "WHAT",
      choices: rowNames,
      does: "what a row or line stands for: utterance, paragraph or figure; in jsonl also event, the page",
    },
    ...teiOptionsOfCommand,
  },
  asks: rowOf,
  runs: { tei: runTei },
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
});

function rowOf(given: Arguments, name: string): Pick<FormatOptions, "of"> {
  const { rows } = formatOfPart(formats[name]!);
  const of = (given.value("of") ?? rows[0]) as FormatOptions["of"];
  if (of === undefined) return {};
  if (rows.includes(of)) return { of };
  throw new WrongUse(
    rows.length === 0
      ? `Unexpected --of: ${name} has no rows; csv, jsonl and parquet have`
      : `Unexpected --of ${of}: a row of ${name} is ${listed(rows)}`,
  );
}
