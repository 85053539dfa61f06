import type { TableName, TableOptions } from "../../export/table/table.js";
import type { FormatOptions } from "../formats/format.js";

/** What was asked of a table of pages. */
export const tableOptions = ({ of, home, maxWords }: FormatOptions): TableOptions => ({
  of: of as TableName,
  ...(home && { home }),
  ...(maxWords && { maxWords }),
});
