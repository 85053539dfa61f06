import { parquetWriteBuffer } from "hyparquet-writer";
import type { Event } from "../ast/nodes.js";
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

/**
 * Events as a Parquet file: the columns are those of {@link toCsv}, with types, and nothing is null.
 *
 * @param events - One event or many; any iterable. The rows of all of them are held in memory.
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
  const { columns, rows } = tableOf(options);
  const data: Cell[][] = columns.map(() => []);
  for (const named of namedEvents(events, options.id))
    for (const row of rows(named))
      for (const [at, cell] of row.entries())
        data[at]!.push(typeof cell === "string" ? safeText(cell) : cell);
  return new Uint8Array(
    parquetWriteBuffer({
      createdBy: "stenogram",
      columnData: columns.map(({ name, type }, at) => ({
        name,
        type: TYPES[type],
        nullable: true,
        data: data[at]!,
      })),
    }),
  );
}
