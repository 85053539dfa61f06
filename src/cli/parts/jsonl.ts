import type { TableName } from "../../export/table/table.js";
import { toJsonl } from "../../export/to-jsonl.js";
import type { MakePart } from "./part.js";

/** A line, or as many as the page has rows. */
export const jsonlPart: MakePart = ({ id, event }, { of, home }) =>
  toJsonl(event, { of: of as TableName, id: () => id, ...(home && { home }) });
