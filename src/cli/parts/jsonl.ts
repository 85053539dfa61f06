import { toJsonl } from "../../export/to-jsonl.js";
import type { MakePart } from "./part.js";

/** A line, or as many as the page has rows. */
export const jsonlPart: MakePart = ({ id, event }, { of = "event", home }) =>
  toJsonl(event, { of, id: () => id, ...(home && { home }) });
