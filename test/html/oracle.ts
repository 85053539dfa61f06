// What must hold of any HTML.
import { type Event, toRecord } from "stenogram";
import { parseHtml } from "stenogram/html";
import { expect } from "vitest";
import { validate } from "../../src/ast/validate.js";
import { leavesOf } from "./shown.js";

/** A tree for any HTML: well formed, leaves in order, none over a tag, each the decoded slice; a record that survives JSON. */
export function expectWholeHtml(html: string): Event {
  const event = parseHtml(html);
  expect(validate(event).map(({ message }) => message)).toEqual([]);
  const spanning: string[] = [];
  for (const leaf of leavesOf(event)) {
    const slice = html.slice(leaf.position.start.offset, leaf.position.end.offset);
    const decoded =
      leaf.value === slice || slice.includes("&") || slice.includes("\0") || slice.includes("\r");
    if (!decoded)
      spanning.push(`${leaf.type}: ${JSON.stringify(leaf.value)} is not ${JSON.stringify(slice)}`);
  }
  expect(spanning).toEqual([]);
  const record = toRecord(event);
  expect(JSON.parse(JSON.stringify(record))).toStrictEqual(record);
  return event;
}
