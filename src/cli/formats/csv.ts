import type { Format } from "./format.js";

/** One table for all pages, with one header. */
export const csv: Format = {
  does: "a table for R, pandas or a spreadsheet",
  ending: ".csv",
  rows: ["utterance", "paragraph", "figure", "event", "chunk"],
  part: "csv",
  join: async (options) => (await import("../joiners/csv.js")).csvJoiner(options),
};
