import { assemble, dialectFor } from "../assemble.js";
import type { Event } from "../ast/nodes.js";
import { describe, isOptions } from "../describe.js";
import type { Language } from "../dialect/dialect.js";
import { recogniseLanguage } from "../dialect/recognise-language.js";
import { readHtml, withTail } from "./read-html.js";

/**
 * Settings of {@link parseHtml}.
 *
 * @group Reading
 */
export interface ParseHtmlOptions {
  /** The language the page is written in, a BCP 47 tag. Default: what the letters of its words show, as `detectLanguage` finds it. */
  language?: Language;
  /**
   * The page's own address, absolute: links are made absolute with it. Default: what the page says of itself, and
   * where it says nothing, links stay as they are.
   */
  url?: string;
}

/**
 * Reads a saved event page into its tree. Nothing of the page is run or fetched.
 *
 * Any string is read: HTML of another site by the elements that HTML has for paragraphs and headings, a fragment pasted
 * from a browser, a file cut off in the middle.
 *
 * @param html - The page as saved, whole or in part.
 * @param options - Settings, all with defaults.
 * @returns The tree; every position lies in `html`, and a leaf never spans a tag.
 * @throws TypeError where `html` is no string, `language` no language that can be read, or `url` no string.
 *
 * @example
 * ```ts
 * import { toRecord } from "stenogram";
 * import { parseHtml } from "stenogram/html";
 *
 * const event = parseHtml("<p><b>Ilse Brandt:</b> Good afternoon &amp; welcome.</p>");
 * toRecord(event).utterances.map(({ paragraphs }) => paragraphs); // => [["Good afternoon & welcome."]]
 * ```
 *
 * @group Reading
 */
export function parseHtml(html: string, options: ParseHtmlOptions = {}): Event {
  if (typeof html !== "string")
    throw new TypeError(`Unexpected ${describe(html)}, expected a string: the HTML of a page`);
  if (!isOptions(options))
    throw new TypeError(`Unexpected ${describe(options)}, expected an object of options`);
  const { url } = options;
  if (url !== undefined && typeof url !== "string")
    throw new TypeError(`Unexpected ${describe(url)} as \`url\`, expected a string: the address of the page`);
  const read = readHtml(html, url ?? null);
  const { language = recogniseLanguage(read.blocks.map(({ text }) => text)).language } = options;
  return assemble(html, withTail(read, dialectFor(language)), language);
}
