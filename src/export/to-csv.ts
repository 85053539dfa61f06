import Papa from "papaparse";
import type { Event } from "../ast/nodes.js";
import { assertSwitch } from "../describe.js";
import { namedEvents } from "./events.js";
import { safeText } from "./safe-text.js";
import type { Cell } from "./table/column.js";
import { type TableOptions, tableOf } from "./table/table.js";

/**
 * Settings of {@link toCsv}.
 *
 * @group Tables
 */
export interface CsvOptions extends TableOptions {
  /** Is the first line that of the column names? Default: `true`. */
  header?: boolean;
  /**
   * May cells stand that a spreadsheet would run? Default: `false`: a text that begins with `=`, `+`, `-`, `@`, a tab or
   * a line break has an apostrophe set before it, which spreadsheets do not show.
   */
  formulas?: boolean;
}

/** What a spreadsheet takes for a formula by its first character; the wide forms are for East Asian keyboards. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Events as CSV by RFC 4180: a row an event, an utterance, a paragraph or a figure. `doc_id` and `text` come first,
 * so that quanteda and tidytext take the table as it is; the columns are {@link eventColumns}, {@link utteranceColumns},
 * {@link paragraphColumns} and {@link figureColumns}.
 *
 * @param events - One event or many; any iterable.
 * @param options - What a row stands for, whether there is a header, whether formulas may stand.
 * @returns The table: lines end in CRLF, the last one too; what is not there is an empty cell; no byte order mark. A character
 *   that XML forbids (control characters, halves of surrogate pairs) is U+FFFD.
 * @throws TypeError where an argument is no event, or an option is not one of those named.
 *
 * @example
 * ```ts
 * import { parse } from "stenogram";
 * import { toCsv } from "stenogram/export";
 *
 * const csv = toCsv(parse("Ilse Brandt: Good afternoon, all."));
 * csv.split("\r\n")[0]; // => "doc_id,text,event_id,utterance,speaker,…"
 * csv.split("\r\n")[1]; // => "event-1.u1,\"Good afternoon, all.\",event-1,u1,ilse-brandt,…"
 * ```
 *
 * @group Tables
 */
export function toCsv(events: Event | Iterable<Event>, options: CsvOptions = {}): string {
  const { columns, rows } = tableOf(options);
  const { header = true, formulas = false, id } = options;
  assertSwitch(header, "header");
  assertSwitch(formulas, "formulas");
  let csv = header ? csvLines([columns.map(({ name }) => name)], formulas) : "";
  for (const named of namedEvents(events, id)) csv += csvLines(rows(named), formulas);
  return csv;
}

/** Rows as lines of CSV. */
export function csvLines(rows: readonly Cell[][], formulas: boolean): string {
  if (rows.length === 0) return "";
  const safe = rows.map((row) => row.map((cell) => (typeof cell === "string" ? safeText(cell) : cell)));
  return `${Papa.unparse(safe, { newline: "\r\n", escapeFormulae: formulas ? false : FORMULA })}\r\n`;
}
