import type { Format } from "./format.js";

/** The tables of CSV with types. */
export const parquet: Format = {
  does: "the same table with types, for DuckDB, Spark or Arrow",
  ending: ".parquet",
  rows: ["utterance", "paragraph", "figure", "event", "chunk"],
  inOneGo: true,
  part: "parquet",
  join: async (options) => (await import("../joiners/parquet.js")).parquetJoiner(options),
};
