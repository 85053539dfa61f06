import { assemble, dialectFor } from "./assemble.js";
import type { Event } from "./ast/nodes.js";
import { describe, isOptions } from "./describe.js";
import type { Language } from "./dialect/dialect.js";
import { recogniseLanguage } from "./dialect/recognise-language.js";
import { recogniseLayout } from "./reader/detect-layout.js";
import { type Layout, layouts } from "./reader/layout.js";
import { printedText } from "./reader/printed-text.js";
import { readText } from "./reader/read-text.js";
import { pageInWindow } from "./reader/window.js";

/**
 * Settings of {@link parse}.
 *
 * @group Reading
 */
export interface ParseOptions {
  /** The language the page is written in, a BCP 47 tag. Default: what `detectLanguage` finds. */
  language?: Language;
  /** How the text is laid out. Default: what `detectLayout` finds. */
  layout?: Layout;
}

/**
 * Reads the text of an event page into its tree.
 *
 * Any string is read: what no construct claims is an `unparsed` leaf.
 *
 * @param text - The page as text, in any {@link Layout}.
 * @param options - Settings, all with defaults.
 * @returns The tree; every position lies in `text`.
 * @throws TypeError where `text` is no string, or `language` or `layout` none that can be read.
 *
 * @example
 * ```ts
 * import { parse } from "stenogram";
 *
 * const event = parse("President of Veldmark Ilse Brandt: Good afternoon.");
 * event.children.map((node) => node.type); // => ["utterance"]
 * ```
 *
 * @group Reading
 */
export function parse(text: string, options: ParseOptions = {}): Event {
  if (typeof text !== "string")
    throw new TypeError(`Unexpected ${describe(text)}, expected a string: the text of a page`);
  if (!isOptions(options))
    throw new TypeError(`Unexpected ${describe(options)}, expected an object of options`);
  const { language = recogniseLanguage([text]).language } = options;
  const dialect = dialectFor(language);
  const { page, within } = pageInWindow(printedText(text), dialect);
  const { layout = recogniseLayout(page).layout } = options;
  if (!layouts.includes(layout)) {
    const known = layouts.map((name) => `\`${name}\``);
    throw new TypeError(`Unexpected layout ${describe(layout)}, expected one of ${known.join(", ")}`);
  }
  return assemble(text, within(readText(page, layout, dialect)), language);
}
