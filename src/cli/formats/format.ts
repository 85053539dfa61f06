import type { Severity } from "../../diagnostics/diagnostic.js";
import type { TableName } from "../../export/table/table.js";
import type { PartName } from "../parts/index.js";
import type { TeiSettings } from "../tei/tei-settings.js";

/** What a row or a line may stand for: of a table of pages, or of one of the persons on all of them. */
export type RowName = TableName | "speaker" | "appearance";

/** What a diagnostic may weigh, the least first. */
export const severities = ["info", "warning", "error"] as const satisfies Severity[];

/** What is asked of a format besides its name; a plain object, for it goes to the workers too. */
export interface FormatOptions {
  /** What a row or a line stands for. */
  readonly of?: RowName;
  /** The country whose site it is, for figures. */
  readonly home?: string;
  /** May cells stand that a spreadsheet would run? */
  readonly formulas?: boolean;
  /** Does a table begin with a byte order mark? */
  readonly bom?: boolean;
  /** Words a chunk may have. */
  readonly maxWords?: number;
  /** The settings of a corpus, for TEI. */
  readonly tei?: TeiSettings;
  /** Do the documents of TEI stand in one file, with one list of persons? */
  readonly teiCorpus?: boolean;
  /** The least that a diagnostic must weigh. */
  readonly severity?: Severity;
  /** May what is drawn have colours? */
  readonly colours?: boolean;
  /** How wide what is drawn may be, in columns. */
  readonly width?: number;
}

/** Bytes or words of a file. */
export type Piece = string | Uint8Array;

/** Makes one file of what pages gave. */
export interface Joiner {
  /** What stands before the first page. */
  readonly start: () => Piece;
  /** A page's part; `index` is its place in the file, from 0, and `id` the id of the page. */
  readonly page: (part: Uint8Array, index: number, id: string) => Piece;
  /** What stands after the last; `count` pages were written. */
  readonly end: (count: number) => Piece;
}

/**
 * A form of results, as far as the main thread knows it: what makes a page's part is loaded by workers alone, and what
 * joins the parts, where it takes more than a few lines, when a file is opened. So the help loads neither.
 */
export interface Format {
  /** What it is, for the help. */
  readonly does: string;
  /** Ending of its files, `.jsonl`. */
  readonly ending: string;
  /** What a row or a line may stand for, the usual first; nothing, where there are no rows. */
  readonly rows: readonly RowName[];
  /** Is what pages hold made safe for a terminal? */
  readonly drawn?: true;
  /** Must its file be written in one go? */
  readonly inOneGo?: true;
  /** What workers make of a page. */
  readonly part: PartName;
  /** Puts the parts together; `alone` where there is one page and never another. */
  readonly join: (options: FormatOptions, alone: boolean) => Joiner | Promise<Joiner>;
}

/** The parts as the members of an array of JSON, a line each. */
export const arrayOf: Joiner = {
  start: () => "[",
  page: (part, index) => Buffer.concat([Buffer.from(index === 0 ? "\n" : ",\n"), part]),
  end: () => "\n]\n",
};

/** The parts as they are, one after the other. */
export const asTheyAre: Joiner = { start: () => "", page: (part) => part, end: () => "" };
