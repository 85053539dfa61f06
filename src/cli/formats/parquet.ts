import type { Cell } from "../../export/table/column.js";
import { type TableName, type TableOptions, tableOf } from "../../export/table/table.js";
import { parquetFile } from "../../export/to-parquet.js";
import type { Format, FormatOptions } from "./format.js";

/** The tables of CSV with types. Workers read the rows, the main thread writes them: the file is one. */
export const parquet: Format = {
  does: "the same table with types, for DuckDB, Spark or Arrow",
  ending: ".parquet",
  rows: ["utterance", "paragraph", "figure"],
  inOneGo: true,
  page: ({ id, event }, options) => JSON.stringify(tableOf(tableOptions(options)).rows({ id, event })),
  join: (options) => {
    const file = parquetFile(tableOf(tableOptions(options)).columns);
    return {
      start: () => "",
      page: (part) => file.add(JSON.parse(Buffer.from(part).toString()) as Cell[][]),
      end: () => file.end(),
    };
  },
};

const tableOptions = ({ of, home }: FormatOptions): TableOptions => ({
  of: of as TableName,
  ...(home && { home }),
});
