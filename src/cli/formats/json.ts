import { arrayOf, asTheyAre, type Format } from "./format.js";

/** The tree with all its positions; of many pages an array. */
export const json: Format = {
  does: "the tree, with the position of every node",
  ending: ".json",
  rows: [],
  part: "json",
  join: (_, alone) => (alone ? { ...asTheyAre, end: () => "\n" } : arrayOf),
};
