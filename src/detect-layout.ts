import { describe } from "./describe.js";
import { dialects } from "./dialect/index.js";
import { recogniseLanguage } from "./dialect/recognise-language.js";
import { type DetectedLayout, recogniseLayout } from "./reader/detect-layout.js";
import { printedText } from "./reader/printed-text.js";
import { pageInWindow } from "./reader/window.js";

/**
 * Finds how a text is laid out: what `parse` does where it is not told.
 *
 * @param text - The page as text.
 * @returns The layout, and a sentence on what shows it.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { detectLayout } from "stenogram";
 *
 * detectLayout("**Ilse Brandt:** Good afternoon.\n\n**Olaf Rask:** Thank you.").layout; // => "markdown"
 * ```
 *
 * @group Reading
 */
export function detectLayout(text: string): DetectedLayout {
  if (typeof text !== "string")
    throw new TypeError(`Unexpected ${describe(text)}, expected a string: the text of a page`);
  const dialect = dialects[recogniseLanguage([text]).language];
  return recogniseLayout(pageInWindow(printedText(text), dialect).page);
}
