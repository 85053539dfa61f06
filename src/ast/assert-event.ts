import { describe } from "../describe.js";
import type { Event } from "./nodes.js";

/** Stops with a clear word where an argument is no tree. */
export function assertEvent(value: unknown, where = ""): asserts value is Event {
  const isEvent =
    typeof value === "object" &&
    value !== null &&
    (value as { type?: unknown }).type === "event" &&
    Array.isArray((value as { children?: unknown }).children);
  if (!isEvent)
    throw new TypeError(`Unexpected ${describe(value)}${where}, expected an event: the tree of a page`);
}
