import { describe, isOptions } from "../../describe.js";
import type { DocumentId } from "../document-id.js";
import type { NamedEvent } from "../events.js";
import { chunkRows, chunkTable } from "./chunks.js";
import type { Cell, Column, ColumnOf } from "./column.js";
import { eventRows, eventTable } from "./events.js";
import { figureRows, figureTable } from "./figures.js";
import { paragraphRows, paragraphTable } from "./paragraphs.js";
import { utteranceRows, utteranceTable } from "./utterances.js";

/**
 * What a row stands for.
 *
 * @group Tables
 */
export type TableName = "event" | "utterance" | "paragraph" | "figure" | "chunk";

/**
 * Settings of every table.
 *
 * @group Tables
 */
export interface TableOptions {
  /** What a row stands for. Default: `utterance`. */
  of?: TableName;
  /** Gives each event its id. Default: the last part of the page's own short address, else `event-1`, `event-2`, … */
  id?: DocumentId;
  /** Figures only: the country whose site it is, ISO 3166 alpha-2. Default: that of `figures`. */
  home?: string;
  /** Chunks only: words a chunk may have; a single sentence may have more. Default: that of `chunk`, 200. */
  maxWords?: number;
}

/** A table: its columns, and the rows an event has in it. */
export interface Table {
  columns: readonly Column[];
  rows: (named: NamedEvent) => Cell[][];
}

/** The table that was asked for. */
export function tableOf(options: TableOptions): Table {
  if (!isOptions(options))
    throw new TypeError(`Unexpected ${describe(options)}, expected an object of options`);
  const { of = "utterance", home, maxWords } = options;
  switch (of) {
    case "event":
      return table(eventTable, eventRows);
    case "utterance":
      return table(utteranceTable, utteranceRows);
    case "paragraph":
      return table(paragraphTable, paragraphRows);
    case "figure":
      return table(figureTable, (named) => figureRows(named, home));
    case "chunk":
      return table(chunkTable, (named) => chunkRows(named, maxWords));
    default:
      throw new TypeError(
        `Unexpected ${describe(of)} as \`of\`, expected \`event\`, \`utterance\`, \`paragraph\`, \`figure\` or \`chunk\``,
      );
  }
}

const table = <Row>(columns: readonly ColumnOf<Row>[], rowsOf: (named: NamedEvent) => Row[]): Table => ({
  columns,
  rows: (named) => rowsOf(named).map((row) => columns.map(({ of }) => of(row))),
});

const described = (columns: readonly Column[]): readonly Column[] =>
  columns.map(({ name, type, meaning }) => ({ name, type, meaning }));

/**
 * The columns of a table of events, in order.
 *
 * @group Tables
 */
export const eventColumns: readonly Column[] = described(eventTable);

/**
 * The columns of a table of utterances, in order.
 *
 * @group Tables
 */
export const utteranceColumns: readonly Column[] = described(utteranceTable);

/**
 * The columns of a table of paragraphs, in order.
 *
 * @group Tables
 */
export const paragraphColumns: readonly Column[] = described(paragraphTable);

/**
 * The columns of a table of figures, in order.
 *
 * @group Tables
 */
export const figureColumns: readonly Column[] = described(figureTable);

/**
 * The columns of a table of chunks, in order.
 *
 * @group Tables
 */
export const chunkColumns: readonly Column[] = described(chunkTable);
