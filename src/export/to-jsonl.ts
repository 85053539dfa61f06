import type { Event } from "../ast/nodes.js";
import { describe, isOptions } from "../describe.js";
import { toRecord } from "../record.js";
import { namedEvents } from "./events.js";
import { type TableName, type TableOptions, tableOf } from "./table/table.js";

/**
 * Settings of {@link toJsonl}.
 *
 * @group Tables
 */
export interface JsonlOptions extends TableOptions {
  /** What a line stands for: `event` is the record of `toRecord`, with its lists; the others are rows. Default: `event`. */
  of?: TableName;
}

/**
 * Events as JSON Lines: an object a line.
 *
 * @param events - One event or many; any iterable.
 * @param options - What a line stands for. Where `id` is given, a record begins with `event_id`, as rows do.
 * @returns The lines, each ended by `\n`; the empty string where there are none. The order of keys is that of the
 *   record, or of the columns. A surrogate without its other half is written as an escape, `\ud800`.
 * @throws TypeError where an argument is no event, or an option is not one of those named.
 *
 * @example
 * ```ts
 * import { parse } from "stenogram";
 * import { toJsonl } from "stenogram/export";
 *
 * const event = parse("Ilse Brandt: Good afternoon.\nOlaf Rask: Welcome.");
 * toJsonl(event); // => "{\"language\":\"en\",\"kind\":\"event\",…}\n"
 * toJsonl(event, { of: "utterance" }).split("\n").length; // => 3
 * ```
 *
 * @group Tables
 */
export function toJsonl(events: Event | Iterable<Event>, options: JsonlOptions = {}): string {
  let lines = "";
  for (const line of jsonLines(events, options)) lines += line;
  return lines;
}

function* jsonLines(events: Event | Iterable<Event>, options: JsonlOptions): Generator<string> {
  if (!isOptions(options))
    throw new TypeError(`Unexpected ${describe(options)}, expected an object of options`);
  const { of = "event", ...others } = options;
  if (of === "event") {
    for (const { id, event } of namedEvents(events, others.id)) {
      const record = toRecord(event);
      yield `${JSON.stringify(others.id ? { event_id: id, ...record } : record)}\n`;
    }
    return;
  }
  const { columns, rows } = tableOf({ ...others, of });
  for (const named of namedEvents(events, others.id))
    for (const row of rows(named))
      yield `${JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])))}\n`;
}
