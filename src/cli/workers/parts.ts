import { csv } from "../formats/csv.js";
import { checkFrames, checkJson } from "../formats/diagnostics.js";
import { figureTable } from "../formats/figure-table.js";
import type { Format } from "../formats/format.js";
import { json } from "../formats/json.js";
import { jsonl } from "../formats/jsonl.js";
import { markdown } from "../formats/markdown.js";
import { parquet } from "../formats/parquet.js";
import { speakerTables } from "../formats/speakers.js";
import { tei, teiPersons } from "../formats/tei.js";
import { tree } from "../formats/tree.js";

// What workers can make of a page: the main thread and they know it by its name, for a function cannot be sent.
const parts = {
  jsonl,
  csv,
  parquet,
  json,
  markdown,
  tree,
  tei,
  teiPersons,
  figureTable,
  checkFrames,
  checkJson,
  speakerTable: speakerTables.table,
  speakerCsv: speakerTables.csv,
  speakerJsonl: speakerTables.jsonl,
} as const satisfies Record<string, Format>;

/** Name of what a worker can make of a page. */
export type PartName = keyof typeof parts;

/** The format of that name. */
export const formatOfPart = (name: PartName): Format => parts[name];
