import type { FormatOptions } from "../formats/format.js";
import type { PageSource, ReadingOptions } from "../page/read-page.js";
import type { PartName } from "../parts/index.js";

/** What is to be made of every page. */
export interface Request {
  readonly part: PartName;
  readonly reading: ReadingOptions;
  readonly options: FormatOptions;
}

/** Some pages at a time: a message between threads costs more than a small page. */
export interface Task extends Request {
  readonly sources: readonly PageSource[];
  /** Memory that both threads see: parts that it has room for are written there, and nothing is copied or collected. */
  readonly room?: SharedArrayBuffer;
}

/** What became of one page: the length of its part and what is to be said of it, or why there is none. */
export type Outcome =
  | { readonly length: number; readonly notes: readonly string[]; readonly faulty: boolean }
  | { readonly reason: string };

/** What comes back: all parts, one after the other, and an outcome a page. */
export interface TaskResult {
  /** `null` where the parts are in the room of the task. */
  readonly bytes: Uint8Array | null;
  readonly outcomes: readonly Outcome[];
}
