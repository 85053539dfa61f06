/**
 * What stands in a cell; `null` where there is nothing.
 *
 * @group Tables
 */
export type Cell = string | number | boolean | null;

/**
 * A column of a table.
 *
 * @group Tables
 */
export interface Column {
  /** Its name: lower case, none that SQL reserves. */
  readonly name: string;
  /** What its cells hold besides `null`. */
  readonly type: "string" | "integer" | "number" | "boolean";
  /** What it says. */
  readonly meaning: string;
}

/** A column, and how its cell is read off a row. */
export interface ColumnOf<Row> extends Column {
  readonly of: (row: Row) => Cell;
}
