import { harmless } from "./harmless.js";

/** Longer words are cut. */
const LONGEST = 60;

/** Found words as a reason has them: in backticks, cut, on one line. */
export function quote(words: string): string {
  const cut = words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words;
  return `\`${harmless(cut)}\``;
}
