import { tableOf } from "../../export/table/table.js";
import type { MakePart } from "./part.js";
import { tableOptions } from "./table-options.js";

/** The rows of the page as JSON: the main thread writes them, for the file is one. */
export const parquetPart: MakePart = ({ id, event }, options) =>
  JSON.stringify(tableOf(tableOptions(options)).rows({ id, event }));
