import type { MakePart } from "./part.js";

/** The tree; `data.event_id` says which page it is. */
export const jsonPart: MakePart = ({ id, event: { type, ...rest } }) =>
  JSON.stringify({ type, data: { event_id: id }, ...rest });
