import type { TableName } from "../../export/table/table.js";
import { type CsvOptions, toCsv } from "../../export/to-csv.js";
import type { Format, FormatOptions } from "./format.js";

/** One table for all pages, with one header. */
export const csv: Format = {
  does: "a table for R, pandas or a spreadsheet",
  ending: ".csv",
  rows: ["utterance", "paragraph", "figure"],
  page: ({ id, event }, options) => toCsv(event, { ...csvOptions(options), header: false, id: () => id }),
  join: (options) => ({
    start: () => toCsv([], csvOptions(options)),
    page: (part) => part,
    end: () => "",
  }),
};

const csvOptions = ({ of, home, formulas = false }: FormatOptions): CsvOptions => ({
  of: of as TableName,
  formulas,
  ...(home && { home }),
});
