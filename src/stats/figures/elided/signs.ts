import { mark } from "../../../dialect/figures/mark.js";

/** The signs that part the words of a sentence. */
export const SIGNS: ReadonlySet<string> = new Set([
  mark.comma,
  mark.stop,
  mark.semicolon,
  mark.colon,
  mark.open,
  mark.close,
  mark.dash,
]);
