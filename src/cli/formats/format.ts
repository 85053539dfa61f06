import type { TableName } from "../../export/table/table.js";
import type { Page } from "../page/read-page.js";

/** What is asked of a format besides its name. */
export interface FormatOptions {
  /** What a row or a line stands for. */
  readonly of?: TableName | "event";
  /** The country whose site it is, for figures. */
  readonly home?: string;
  /** May what is drawn have colours? */
  readonly colours?: boolean;
}

/** Bytes or words of a file. */
export type Piece = string | Uint8Array;

/** Makes one file of what pages gave. */
export interface Joiner {
  /** What stands before the first page. */
  readonly start: () => Piece;
  /** A page's part; `index` is its place in the file, from 0. */
  readonly page: (part: Uint8Array, index: number) => Piece;
  /** What stands after the last. */
  readonly end: () => Piece;
}

/** A form of results. */
export interface Format {
  /** Ending of its files, `.jsonl`. */
  readonly ending: string;
  /** In a worker: a page's part of the file. */
  readonly page: (page: Page, options: FormatOptions) => string;
  /** In the main thread: puts the parts together; `alone` where there is one page and never another. */
  readonly join: (options: FormatOptions, alone: boolean) => Joiner;
}

/** The parts as they are, one after the other. */
export const asTheyAre: Joiner = { start: () => "", page: (part) => part, end: () => "" };
