import type { FormatOptions } from "../formats/format.js";
import type { Page } from "../page/read-page.js";

/** A page's part of a file, and whether `--strict` takes offence at what stands in it. */
export interface Part {
  readonly words: string;
  readonly faulty: boolean;
}

/** Makes a page's part, in a worker. */
export type MakePart = (page: Page, options: FormatOptions) => string | Part;
