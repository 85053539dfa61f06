import { describe } from "./describe.js";
import { type DetectedLanguage, recogniseLanguage } from "./dialect/recognise-language.js";

/**
 * Finds the language of a text: what `parse` does where it is not told. Its letters tell, a thousand of them,
 * so a quotation in another script changes nothing.
 *
 * @param text - The page as text.
 * @returns The language, and a sentence on what shows it; `en` where no letter shows any.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { detectLanguage } from "stenogram";
 *
 * detectLanguage("О.Раск: Добрый день."); // => { language: "ru", reason: "15 of 15 letters looked at are Cyrillic" }
 * ```
 *
 * @group Reading
 */
export function detectLanguage(text: string): DetectedLanguage {
  if (typeof text !== "string")
    throw new TypeError(`Unexpected ${describe(text)}, expected a string: the text of a page`);
  return recogniseLanguage([text]);
}
