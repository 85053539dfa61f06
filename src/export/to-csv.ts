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
  /** Does it begin with a byte order mark, by which Excel knows UTF-8? Default: `false`. */
  bom?: boolean;
}

/** U+FEFF: in UTF-8 the three bytes by which Excel tells it from the encoding of the country. */
export const BYTE_ORDER_MARK = "\ufeff";

/** What a spreadsheet takes for a formula by its first character; the wide forms are for East Asian keyboards. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Events as CSV by RFC 4180: a row an event, an utterance, a paragraph, a figure or a chunk. `doc_id` and `text`
 * come first, so that quanteda and tidytext take the table as it is; the columns are {@link eventColumns},
 * {@link utteranceColumns}, {@link paragraphColumns}, {@link figureColumns} and {@link chunkColumns}.
 *
 * @param events - One event or many; any iterable.
 * @param options - What a row stands for, whether there is a header, a byte order mark, and what may look like a formula.
 * @returns The table: lines end in CRLF, the last one too; what is not there is an empty cell; no byte order mark unless
 *   asked for. A character that XML forbids (control characters, halves of surrogate pairs) is U+FFFD.
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
  const { header = true, formulas = false, bom = false, id } = options;
  assertSwitch(header, "header");
  assertSwitch(formulas, "formulas");
  assertSwitch(bom, "bom");
  let csv = bom ? BYTE_ORDER_MARK : "";
  if (header) csv += csvLines([columns.map(({ name }) => name)], formulas);
  for (const named of namedEvents(events, id)) csv += csvLines(rows(named), formulas);
  return csv;
}

/** Rows as lines of CSV. */
export function csvLines(rows: readonly Cell[][], formulas: boolean): string {
  if (rows.length === 0) return "";
  const safe = rows.map((row) => row.map((cell) => (typeof cell === "string" ? safeText(cell) : cell)));
  return `${Papa.unparse(safe, { newline: "\r\n", escapeFormulae: formulas ? false : FORMULA })}\r\n`;
}
