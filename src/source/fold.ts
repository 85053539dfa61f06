/**
 * White space folded to single spaces, none at the ends. A line break before a sign that never follows a space is
 * no space at all: `Customs League⏎, which` is `Customs League, which`, and `Brandt⏎’s` is `Brandt’s`, where a quote
 * may open: `he said⏎‘yes’`, `⏎’90s`.
 */
export function foldSpace(text: string): string {
  // Most texts are folded.
  if (!UNFOLDED.test(text)) return text;
  const folded = text.replace(ODD_GAPS, (gap: string, at: number) =>
    gap.includes("\n") && CLOSING.test(text.slice(at + gap.length, at + gap.length + LONGEST_CLOSING))
      ? ""
      : " ",
  );
  return folded.trim();
}

const UNFOLDED = /[^\S ]| (?: |$)|^ /;
/** Gaps other than one space: these alone are written anew. */
const ODD_GAPS = /[^\S ]\s*| \s+/g;
/** Signs that stand at what is before them; of apostrophes those that close a quote, or one or two letters of a word. */
const CLOSING = /^(?:[,.;:?!)\]]|[’'](?:\p{Ll}{1,2}(?![\p{L}\p{N}’'])|(?![\p{L}\p{N}])))/u;
const LONGEST_CLOSING = 5;

/** White space folded and lower case: how lists of words are compared. */
export function foldCase(text: string): string {
  return foldSpace(text).toLowerCase();
}
