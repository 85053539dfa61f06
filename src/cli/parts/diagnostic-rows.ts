// A diagnostic as a row of a table: the fields of the diagnostic, its place in columns of their own.
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Cell } from "../../export/table/column.js";
import type { Page } from "../page/read-page.js";

/** A diagnostic, and the page it is of. */
interface Row extends Diagnostic {
  readonly page: Pick<Page, "id" | "path">;
}

/** The columns, and how each is read off; `null` where the whole page is meant, or nothing in particular. */
const COLUMNS: readonly (readonly [name: string, of: (row: Row) => Cell | readonly string[]])[] = [
  ["event_id", ({ page }) => page.id],
  ["file", ({ page }) => page.path],
  ["code", ({ code }) => code],
  ["severity", ({ severity }) => severity],
  ["line", ({ place }) => place?.start.line ?? null],
  ["column", ({ place }) => place?.start.column ?? null],
  ["offset", ({ place }) => place?.start.offset ?? null],
  ["end_line", ({ place }) => place?.end.line ?? null],
  ["end_column", ({ place }) => place?.end.column ?? null],
  ["end_offset", ({ place }) => place?.end.offset ?? null],
  ["reason", ({ reason }) => reason],
  ["expected", ({ expected = null }) => expected],
  ["actual", ({ actual = null }) => actual],
  ["url", ({ url }) => url],
];

/** The names of the columns. */
export const diagnosticColumns: readonly string[] = COLUMNS.map(([name]) => name);

/** The rows of a page: a name and a value a column. */
export const diagnosticRows = (
  { id, path }: Page,
  diagnostics: readonly Diagnostic[],
): (readonly [name: string, value: Cell | readonly string[]])[][] =>
  diagnostics.map((diagnostic) =>
    COLUMNS.map(([name, of]) => [name, of({ ...diagnostic, page: { id, path } })]),
  );
