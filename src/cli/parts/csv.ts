import type { TableName } from "../../export/table/table.js";
import { toCsv } from "../../export/to-csv.js";
import type { MakePart } from "./part.js";

/** The rows of the page, without a header. */
export const csvPart: MakePart = ({ id, event }, { of, home, formulas = false }) =>
  toCsv(event, { of: of as TableName, formulas, header: false, id: () => id, ...(home && { home }) });
