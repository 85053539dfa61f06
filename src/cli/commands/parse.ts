import { type Arguments, listed } from "../arguments.js";
import { csv } from "../formats/csv.js";
import { type Format, type FormatOptions, rowNames } from "../formats/format.js";
import { json } from "../formats/json.js";
import { jsonl } from "../formats/jsonl.js";
import { markdown } from "../formats/markdown.js";
import { parquet } from "../formats/parquet.js";
import { tei } from "../formats/tei.js";
import { tree } from "../formats/tree.js";
import { teiOptionsOfCommand } from "../tei/tei-options.js";
import { WrongUse } from "../wrong-use.js";
import { pageCommand } from "./page-command.js";

const formats: Readonly<Record<string, Format>> = { jsonl, csv, parquet, json, tei, md: markdown, tree };

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
  runs: { tei: async (given) => (await import("./run-tei.js")).runTei(given) },
  examples: [
    ["stenogram parse pages --out pages.jsonl", "a folder of pages as JSON Lines, a record a page"],
    ["stenogram parse 'pages/2014-*.html' --of paragraph --out paragraphs.csv", "a table of paragraphs"],
    ["stenogram parse pages --format md --out reading/", "a file a page"],
    [
      "stenogram parse pages -f tei --profile parlamint --corpus veld.json -o tei/",
      "a corpus of ParlaMint; without --corpus an error says what it must hold",
    ],
    ["curl -s https://veld.example/12 | stenogram -", "one page, its tree drawn"],
  ],
});

function rowOf(given: Arguments, name: string): Pick<FormatOptions, "of"> {
  const { rows } = formats[name]!;
  const of = (given.value("of") ?? rows[0]) as FormatOptions["of"];
  if (of === undefined) return {};
  if (rows.includes(of)) return { of };
  throw new WrongUse(
    rows.length === 0
      ? `Unexpected --of: ${name} has no rows; csv, jsonl and parquet have`
      : `Unexpected --of ${of}: a row of ${name} is ${listed(rows)}`,
  );
}
