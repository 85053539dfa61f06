import { type TableName, tableOf } from "../../export/table/table.js";
import type { MakePart } from "./part.js";

/** The rows of the page as JSON: the main thread writes them, for the file is one. */
export const parquetPart: MakePart = ({ id, event }, { of, home }) =>
  JSON.stringify(tableOf({ of: of as TableName, ...(home && { home }) }).rows({ id, event }));
