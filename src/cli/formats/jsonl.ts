import { toJsonl } from "../../export/to-jsonl.js";
import { asTheyAre, type Format } from "./format.js";

/** A line a page, or a line a row of a table. */
export const jsonl: Format = {
  does: "JSON Lines: a record a page, or a row of a table a line",
  ending: ".jsonl",
  rows: ["event", "utterance", "paragraph", "figure"],
  page: ({ id, event }, { of = "event", home }) =>
    toJsonl(event, { of, id: () => id, ...(home && { home }) }),
  join: () => asTheyAre,
};
