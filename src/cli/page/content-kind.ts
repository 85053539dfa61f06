// Is it HTML or text? By content: the name of a file may say anything, and standard input has none.
//
// <!DOCTYPE html> …        <p><b>Ilse Brandt:</b> …        <b>…             HTML
// Ilse Brandt: If a < b and <…> is left out, see <https://veld.example>     text

/** What a page is written in. */
export type ContentKind = "html" | "text";

/** Every kind. */
export const contentKinds: readonly ContentKind[] = ["html", "text"];

/** It opens with a tag, a comment or a declaration. */
const OPENS_WITH_TAG = /^\s*<(?:!--|!doctype\s|\?xml\s|\/?[a-z][a-z\d-]*[\s>/])/i;
/** A tag of running text is closed: a fragment that opens with words. */
const CLOSES_TAG = /<\/(?:[abip]|div|span|strong|em|li|td|h[1-6]|section|article|body|html)\s*>/i;
/** So far it is looked for. */
const LOOKED_AT = 65_536;

/** Tells what a page is written in. */
export function contentKind(page: string): ContentKind {
  const opening = page.slice(0, LOOKED_AT);
  return OPENS_WITH_TAG.test(opening) || CLOSES_TAG.test(opening) ? "html" : "text";
}
