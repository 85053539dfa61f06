import { toCsv } from "../../export/to-csv.js";
import type { MakePart } from "./part.js";
import { tableOptions } from "./table-options.js";

/** The rows of the page, without a header. */
export const csvPart: MakePart = ({ id, event }, options) =>
  toCsv(event, {
    ...tableOptions(options),
    formulas: options.formulas ?? false,
    header: false,
    id: () => id,
  });
