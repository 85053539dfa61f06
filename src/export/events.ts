import { assertEvent } from "../ast/assert-event.js";
import type { Event } from "../ast/nodes.js";
import { describe } from "../describe.js";
import { type DocumentId, namer } from "./document-id.js";

/** An event with the id it goes by. */
export interface NamedEvent {
  id: string;
  event: Event;
}

/** One event or many, each with its id, as they come: nothing is held back. */
export function* namedEvents(events: Event | Iterable<Event>, id?: DocumentId): Generator<NamedEvent> {
  const nameOf = namer(id);
  let index = 0;
  for (const event of eachOf(events)) {
    const among = isIterable(events) ? ` at index ${index}` : "";
    assertEvent(event, among);
    yield { id: nameOf(event, index, among), event };
    index++;
  }
}

function eachOf(events: Event | Iterable<Event>): Iterable<Event> {
  if (isIterable(events)) return events;
  if (isEvent(events)) return [events];
  throw new TypeError(
    `Unexpected ${describe(events)}, expected an event or events in an array or another iterable`,
  );
}

const isEvent = (value: unknown): value is Event =>
  typeof value === "object" && value !== null && (value as { type?: unknown }).type === "event";

const isIterable = (value: unknown): value is Iterable<Event> =>
  typeof value === "object" && value !== null && Symbol.iterator in value;
