import type { TableName } from "../../export/table/table.js";
import { toCsv } from "../../export/to-csv.js";
import { asTheyAre, type FormatOptions, type Joiner } from "../formats/format.js";

/** The header, and the rows behind it. */
export const csvJoiner = ({ of, formulas = false, bom = false }: FormatOptions): Joiner => ({
  ...asTheyAre,
  start: () => toCsv([], { of: of as TableName, formulas, bom }),
});
