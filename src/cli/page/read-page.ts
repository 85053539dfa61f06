import { readFileSync } from "node:fs";
import type { Event } from "../../ast/nodes.js";
import { parseHtml } from "../../html/parse-html.js";
import { type ParseOptions, parse } from "../../parse.js";
import type { TeiTies } from "../parts/tei.js";
import { BadPage } from "./bad-page.js";
import { type ContentKind, contentKind } from "./content-kind.js";
import { decodePage } from "./decode-page.js";
import { whyUnreadable } from "./why-unreadable.js";

/** Where a page is, and what it goes by. */
export interface PageSource {
  /** Its id in rows, and its name in a folder of results: `2013/19578`. */
  readonly id: string;
  /** Its file. */
  readonly path: string;
  /** Its name in a folder of results, where that is not its id. */
  readonly name?: string;
  /** What an earlier pass over all pages found out for it. */
  readonly ties?: TeiTies;
  /** Its bytes, where it is no file: standard input. */
  readonly bytes?: Uint8Array;
}

/** How pages are read. */
export interface ReadingOptions {
  readonly input?: ContentKind;
  readonly encoding?: string;
  readonly language?: NonNullable<ParseOptions["language"]>;
  readonly layout?: NonNullable<ParseOptions["layout"]>;
}

/** A page that was read. */
export interface Page {
  readonly id: string;
  readonly path: string;
  /** The text or HTML that the positions of the tree lie in. */
  readonly source: string;
  readonly event: Event;
  readonly ties?: TeiTies;
  /** What to tell the user about it, each to follow the name of its file. */
  readonly notes: readonly string[];
}

/** Reads a page into its tree; a `BadPage` says why it cannot. */
export function readPage({ id, path, bytes, ties }: PageSource, options: ReadingOptions): Page {
  const { text: source, notes } = decodePage(bytes ?? bytesOf(path), options.encoding);
  const { language, layout } = options;
  const kind = options.input ?? contentKind(source);
  const event =
    kind === "html"
      ? parseHtml(source, { ...(language && { language }) })
      : parse(source, { ...(language && { language }), ...(layout && { layout }) });
  return { id, path, source, event, notes, ...(ties && { ties }) };
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new BadPage(whyUnreadable(error));
  }
}
