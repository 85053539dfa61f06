import { checked, checkedPart } from "./checked.js";
import type { MakePart } from "./part.js";

/** An object with the diagnostics of the page. */
export const checkJsonPart: MakePart = (page) => {
  const { diagnostics, counts } = checked(page);
  return checkedPart({ file: page.path, diagnostics }, counts);
};
