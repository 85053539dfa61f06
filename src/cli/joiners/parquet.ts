import type { Cell } from "../../export/table/column.js";
import { type TableName, tableOf } from "../../export/table/table.js";
import { parquetFile } from "../../export/to-parquet.js";
import type { FormatOptions, Joiner } from "../formats/format.js";

/** Writes the rows of all pages into one file. */
export function parquetJoiner({ of }: FormatOptions): Joiner {
  const file = parquetFile(tableOf({ of: of as TableName }).columns);
  return {
    start: () => "",
    page: (part) => file.add(JSON.parse(Buffer.from(part).toString()) as Cell[][]),
    end: () => file.end(),
  };
}
