import { asTheyAre, type Format } from "./format.js";

/** A line a page, or a line a row of a table. */
export const jsonl: Format = {
  does: "JSON Lines: a record a page, or a row of a table a line",
  ending: ".jsonl",
  rows: ["event", "utterance", "paragraph", "figure", "chunk"],
  part: "jsonl",
  join: () => asTheyAre,
};
