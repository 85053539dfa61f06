import { checked, checkedPart } from "./checked.js";
import { diagnosticRows } from "./diagnostic-rows.js";
import type { MakePart } from "./part.js";

/** A line a diagnostic of the page. */
export const checkJsonlPart: MakePart = (page, options) => {
  const { diagnostics, counts } = checked(page, options);
  const lines = diagnosticRows(page, diagnostics).map(
    (row) => `${JSON.stringify(Object.fromEntries(row))}\n`,
  );
  return checkedPart(lines.join(""), counts);
};
