// Tables that are written when the last page is there, in the forms that have rows.
import type { Cell, Column } from "../../export/table/column.js";
import { inOneCell } from "../../export/table/in-one-cell.js";
import { BYTE_ORDER_MARK, csvLines } from "../../export/to-csv.js";
import { parquetFile } from "../../export/to-parquet.js";
import type { FormatOptions, Piece } from "../formats/format.js";

/** A column, and how its cell is read off a row; a list stays one in JSON, and is one cell elsewhere. */
export interface WholeColumn<Row> {
  readonly name: string;
  readonly type: Column["type"] | "strings";
  readonly of: (row: Row) => Cell | readonly string[];
}

/** All of a table. */
export interface WholeTable {
  readonly columns: readonly Pick<WholeColumn<never>, "name" | "type">[];
  readonly rows: readonly (readonly (Cell | readonly string[])[])[];
}

/** Reads the cells off the rows. */
export const wholeTable = <Row>(columns: readonly WholeColumn<Row>[], rows: readonly Row[]): WholeTable => ({
  columns,
  rows: rows.map((row) => columns.map(({ of }) => of(row))),
});

const flat = (rows: WholeTable["rows"]): Cell[][] =>
  rows.map((row) => row.map((cell) => (typeof cell === "object" && cell !== null ? inOneCell(cell) : cell)));

const toCsv = ({ columns, rows }: WholeTable, { formulas = false, bom = false }: FormatOptions): string =>
  (bom ? BYTE_ORDER_MARK : "") + csvLines([columns.map(({ name }) => name), ...flat(rows)], formulas);

const toJsonl = ({ columns, rows }: WholeTable): string =>
  rows
    .map((row) => `${JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])))}\n`)
    .join("");

function toParquet({ columns, rows }: WholeTable): Piece {
  const file = parquetFile(
    columns.map(({ name, type }) => ({ name, type: type === "strings" ? "string" : type, meaning: "" })),
  );
  return Buffer.concat([file.add(flat(rows)), file.end()]);
}

/** What writes a table in each form. */
export const tableWriters = { csv: toCsv, jsonl: toJsonl, parquet: toParquet } as const satisfies Record<
  string,
  (table: WholeTable, options: FormatOptions) => Piece
>;
