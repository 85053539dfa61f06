import { arrayOf, asTheyAre, type Format } from "./format.js";

/** The tree with all its positions; of many pages an array. `data.event_id` says which page it is. */
export const json: Format = {
  does: "the tree, with the position of every node",
  ending: ".json",
  rows: [],
  page: ({ id, event: { type, ...rest } }) => JSON.stringify({ type, data: { event_id: id }, ...rest }),
  join: (_, alone) => (alone ? { ...asTheyAre, end: () => "\n" } : arrayOf),
};
