import { ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import { assertEvent } from "../ast/assert-event.js";
import type { Event } from "../ast/nodes.js";
import { namer } from "./document-id.js";
import { namedEvents } from "./events.js";
import { safeText } from "./safe-text.js";
import type { Cell, Column } from "./table/column.js";
import { type TableOptions, tableOf } from "./table/table.js";

/** What Parquet calls the types of columns. */
const TYPES = {
  string: "STRING",
  integer: "INT32",
  number: "DOUBLE",
  boolean: "BOOLEAN",
} as const satisfies Record<Column["type"], string>;

/** Rows are written by so many: what a reader takes at a time, and what is held in memory. */
const GROUP = 10_000;

/**
 * A Parquet file that is written event by event, in flat memory.
 *
 * @group Tables
 */
export interface ParquetTable {
  /** Takes an event in; gives the bytes that can be written now, often none. Throws a TypeError where it is no event. */
  add: (event: Event) => Uint8Array;
  /** Gives the last bytes. After it, both throw an Error. */
  end: () => Uint8Array;
}

/**
 * Opens a Parquet file for more events than memory holds, or for those that are not all there yet.
 *
 * @param options - What a row stands for.
 * @returns The file: bytes of `add`, one after the other, then those of `end`.
 * @throws TypeError where an option is not one of those named.
 *
 * @example
 * ```ts
 * import { parse } from "stenogram";
 * import { parquetTable } from "stenogram/export";
 *
 * const table = parquetTable({ of: "utterance" });
 * const bytes = [...table.add(parse("Ilse Brandt: Good afternoon.")), ...table.end()];
 * String.fromCharCode(...bytes.slice(0, 4)); // => "PAR1"
 * ```
 *
 * @group Tables
 */
export function parquetTable(options: TableOptions = {}): ParquetTable {
  const { columns, rows } = tableOf(options);
  const nameOf = namer(options.id);
  const file = parquetFile(columns);
  let index = 0;
  return {
    add: (event) => {
      assertEvent(event);
      return file.add(rows({ id: nameOf(event, index++), event }));
    },
    end: file.end,
  };
}

/** A Parquet file that is written rows by rows. */
export interface ParquetFile {
  /** Takes rows in; gives the bytes that can be written now, often none. */
  add: (rows: readonly Cell[][]) => Uint8Array;
  /** Gives the last bytes. */
  end: () => Uint8Array;
}

/** Opens a Parquet file of the columns. */
export function parquetFile(columns: readonly Column[]): ParquetFile {
  const columnOf = ({ name, type }: Column, data: Cell[]) => ({
    name,
    type: TYPES[type],
    nullable: true,
    data,
  });
  const writer = new ByteWriter();
  const schema = schemaFromColumnData({ columnData: columns.map((column) => columnOf(column, [])) });
  const parquet = new ParquetWriter({ writer, schema, createdBy: "stenogram" });
  let held: Cell[][] = [];
  let ended = false;

  const assertOpen = (): void => {
    if (ended) throw new Error("Unexpected rows behind the end of the table, expected none after `end`");
  };
  const write = (): void => {
    if (held.length === 0) return;
    const columnData = columns.map(({ name }, at) => ({ name, data: held.map((row) => row[at]!) }));
    void parquet.write({ columnData, rowGroupSize: GROUP });
    held = [];
  };
  const taken = (): Uint8Array => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  };
  return {
    add: (rows) => {
      assertOpen();
      for (const row of rows)
        held.push(row.map((cell) => (typeof cell === "string" ? safeText(cell) : cell)));
      if (held.length >= GROUP) write();
      return taken();
    },
    end: () => {
      assertOpen();
      ended = true;
      write();
      void parquet.finish();
      return taken();
    },
  };
}

/**
 * Events as a Parquet file: the columns are those of {@link toCsv}, with types; what is not there is null.
 *
 * @param events - One event or many; any iterable. For more than memory holds there is {@link parquetTable}.
 * @param options - What a row stands for.
 * @returns The bytes of the file, compressed by Snappy. A character that XML forbids is U+FFFD.
 * @throws TypeError where an argument is no event, or an option is not one of those named.
 *
 * @example
 * ```ts
 * import { parse } from "stenogram";
 * import { toParquet } from "stenogram/export";
 *
 * const bytes = toParquet(parse("Ilse Brandt: Good afternoon."), { of: "utterance" });
 * String.fromCharCode(...bytes.slice(0, 4)); // => "PAR1"
 * ```
 *
 * @group Tables
 */
export function toParquet(events: Event | Iterable<Event>, options: TableOptions = {}): Uint8Array {
  const table = parquetTable(options);
  const parts: Uint8Array[] = [];
  for (const { event } of namedEvents(events)) parts.push(table.add(event));
  parts.push(table.end());
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
