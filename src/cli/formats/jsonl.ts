import { toJsonl } from "../../export/to-jsonl.js";
import { asTheyAre, type Format } from "./format.js";

/** A line a page, or a row of a table. */
export const jsonl: Format = {
  ending: ".jsonl",
  page: ({ id, event }, { of = "event", home }) =>
    toJsonl(event, { of, id: () => id, ...(home && { home }) }),
  join: () => asTheyAre,
};
