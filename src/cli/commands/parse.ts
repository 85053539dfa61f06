import { csv } from "../formats/csv.js";
import type { Format } from "../formats/format.js";
import { json } from "../formats/json.js";
import { jsonl } from "../formats/jsonl.js";
import { markdown } from "../formats/markdown.js";
import { parquet } from "../formats/parquet.js";
import { tei } from "../formats/tei.js";
import { tree } from "../formats/tree.js";
import { teiOptionsOfCommand } from "../tei/tei-options.js";
import { pageCommand } from "./page-command.js";

const formats: Readonly<Record<string, Format>> = { jsonl, csv, parquet, json, tei, md: markdown, tree };

/** Pages into trees, and trees into files. */
export const parse = pageCommand({
  name: "parse",
  does: "reads pages and writes what is on them",
  formats,
  usual: { terminal: "tree", elsewhere: "jsonl" },
  options: teiOptionsOfCommand,
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
