import { csvLines } from "../../export/to-csv.js";
import { asTheyAre, type Joiner } from "../formats/format.js";
import { diagnosticColumns } from "../parts/diagnostic-rows.js";

/** The header, and the rows behind it. */
export const checkCsvJoiner: Joiner = {
  ...asTheyAre,
  start: () => csvLines([[...diagnosticColumns]], false),
};
