// The speakers of all pages together: workers count page by page, the main thread ties the persons over all pages.
import type { SpeakerTable } from "../joiners/speakers.js";
import type { Format } from "./format.js";

const speakerFormat = (table: SpeakerTable, does: string, ending: string): Format => ({
  does,
  ending,
  rows: [],
  inOneGo: true,
  ...(table === "drawn" && { drawn: true as const }),
  part: "speakers",
  join: async (options) => (await import("../joiners/speakers.js")).speakerJoiner(table, options),
});

/** A table with a row a speaker. */
export const speakerTables = {
  table: speakerFormat("drawn", "aligned columns", ".txt"),
  csv: speakerFormat("csv", "a table for R, pandas or a spreadsheet", ".csv"),
  jsonl: speakerFormat("jsonl", "a speaker a line", ".jsonl"),
} as const;
