/**
 * White space folded to single spaces, none at the ends. A line break before a sign that never follows a space is
 * no space at all: `Customs League⏎, which` is `Customs League, which`.
 */
export function foldSpace(text: string): string {
  if (!isUnfolded(text)) return text;
  const folded = text.replace(/\s+/g, (gap: string, at: number) =>
    gap.includes("\n") && CLOSING.includes(text[at + gap.length] ?? " ") ? "" : " ",
  );
  return folded.trim();
}

/** Four quick looks: most texts are folded. */
const isUnfolded = (text: string): boolean =>
  text.includes("  ") || text.startsWith(" ") || text.endsWith(" ") || OTHER_SPACE.test(text);

const OTHER_SPACE = /[^\S ]/;
const CLOSING = ",.;:?!)]’'";

/** White space folded and lower case: how lists of words are compared. */
export function foldCase(text: string): string {
  return foldSpace(text).toLowerCase();
}
