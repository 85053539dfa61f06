// The speakers of all pages together: workers count page by page, the main thread ties the persons over all pages.
import type { SpeakerTable } from "../joiners/speakers.js";
import type { Format } from "./format.js";

const speakerFormat = (table: SpeakerTable, does: string, ending: string): Format => ({
  does,
  ending,
  rows: table === "drawn" ? ["speaker"] : ["speaker", "appearance"],
  inOneGo: true,
  ...(table === "drawn" && { drawn: true as const }),
  part: "speakers",
  join: async (options) => (await import("../joiners/speakers.js")).speakerJoiner(table, options),
});

/** A table with a row a speaker, or a row a person on a page. */
export const speakerTables = {
  table: speakerFormat("drawn", "aligned columns", ".txt"),
  csv: speakerFormat("csv", "a table for R, pandas or a spreadsheet", ".csv"),
  jsonl: speakerFormat("jsonl", "JSON Lines: a row of the table a line", ".jsonl"),
  parquet: speakerFormat("parquet", "the same table with types, for DuckDB, Spark or Arrow", ".parquet"),
} as const;
