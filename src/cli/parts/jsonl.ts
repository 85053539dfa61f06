import { toJsonl } from "../../export/to-jsonl.js";
import type { MakePart } from "./part.js";
import { tableOptions } from "./table-options.js";

/** A line, or as many as the page has rows. */
export const jsonlPart: MakePart = ({ id, event }, options) =>
  toJsonl(event, { ...tableOptions(options), id: () => id });
