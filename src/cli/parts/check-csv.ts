import type { Cell } from "../../export/table/column.js";
import { csvLines } from "../../export/to-csv.js";
import { checked, checkedPart } from "./checked.js";
import { diagnosticRows } from "./diagnostic-rows.js";
import type { MakePart } from "./part.js";

/** A row a diagnostic of the page, without a header. */
export const checkCsvPart: MakePart = (page, options) => {
  const { diagnostics, counts } = checked(page, options);
  const rows = diagnosticRows(page, diagnostics).map((row) => row.map(([, value]) => cellOf(value)));
  return checkedPart(csvLines(rows, options.formulas ?? false), counts);
};

/** What was expected may be several words. */
const cellOf = (value: Cell | readonly string[]): Cell =>
  typeof value === "object" && value !== null ? value.join("; ") : value;
