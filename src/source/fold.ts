/** White space folded to single spaces, none at the ends. */
export function foldSpace(text: string): string {
  return /\s{2}|[^\S ]|^\s|\s$/.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}

/** White space folded and lower case: how lists of words are compared. */
export function foldCase(text: string): string {
  return foldSpace(text).toLowerCase();
}
