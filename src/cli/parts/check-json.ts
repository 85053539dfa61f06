import { checked, checkedPart } from "./checked.js";
import type { MakePart } from "./part.js";

/** An object with the diagnostics of the page. */
export const checkJsonPart: MakePart = (page, options) => {
  const { diagnostics, counts } = checked(page, options);
  return checkedPart(JSON.stringify({ event_id: page.id, file: page.path, diagnostics }), counts);
};
