import type { Format } from "./format.js";

/** Figures as aligned columns. */
export const figureTable: Format = {
  does: "aligned columns",
  ending: ".txt",
  rows: ["figure"],
  drawn: true,
  part: "figureTable",
  join: async (options, alone) =>
    (await import("../joiners/figure-table.js")).figureTableJoiner(options, alone),
};
