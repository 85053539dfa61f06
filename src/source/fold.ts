/**
 * White space folded to single spaces, none at the ends. A line break before a sign that never follows a space is
 * no space at all: `Customs League⏎, which` is `Customs League, which`.
 */
export function foldSpace(text: string): string {
  // Most texts are folded.
  if (!UNFOLDED.test(text)) return text;
  const folded = text.replace(ODD_GAPS, (gap: string, at: number) =>
    gap.includes("\n") && CLOSING.includes(text[at + gap.length] ?? " ") ? "" : " ",
  );
  return folded.trim();
}

const UNFOLDED = /[^\S ]| (?: |$)|^ /;
/** Gaps other than one space: these alone are written anew. */
const ODD_GAPS = /[^\S ]\s*| \s+/g;
const CLOSING = ",.;:?!)]’'";

/** White space folded and lower case: how lists of words are compared. */
export function foldCase(text: string): string {
  return foldSpace(text).toLowerCase();
}
