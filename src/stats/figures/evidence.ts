import type { TextSpan } from "./figure.js";

/** Where the words stand that say something; `null` where none do. */
export const spanOf = (words: TextSpan | null): TextSpan | null =>
  words && { start: words.start, end: words.end };
