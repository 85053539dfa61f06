import type { Event } from "../ast/nodes.js";
import { describe } from "../describe.js";
import { uniqueNames } from "../source/unique-names.js";

/**
 * Names an event: gives the id that its rows and files go by, from the tree and its place among the events, from 0.
 *
 * Without one the id is the last part of the page's own short address, `19578` of `Direct link: en.kremlin.ru/d/19578`;
 * where the page prints none, it is `event-` and the event's place, `event-1` the first. An id that was given before in
 * the same call has `-2`, `-3`, … behind it.
 *
 * @group Tables
 */
export type DocumentId = (event: Event, index: number) => string;

/** Names event after event, none like another; `among` says in an error which of many the event is. */
export function namer(id: DocumentId = ownId): (event: Event, index: number, among?: string) => string {
  if (typeof id !== "function")
    throw new TypeError(`Unexpected ${describe(id)} as \`id\`, expected a function that names an event`);
  const unique = uniqueNames();
  return (event, index, among = "") => {
    const wanted: unknown = id(event, index);
    if (typeof wanted !== "string" || wanted.trim() === "")
      throw new TypeError(`Unexpected ${describe(wanted)} as the id of the event${among}, expected words`);
    return unique(wanted);
  };
}

function ownId(event: Event, index: number): string {
  return lastPart(linkOf(event) ?? "") ?? `event-${index + 1}`;
}

/** The page's short address as it prints it, or `null`. */
export function linkOf(event: Event): string | null {
  for (const block of event.children)
    if (block.type === "metadataBlock")
      for (const field of block.children)
        if (field.type === "metadataField" && typeof field.link === "string") return field.link;
  return null;
}

/** `en.kremlin.ru/d/19578` → `19578`; an address without a path has none. */
function lastPart(link: string): string | null {
  const [path = ""] = link.split(/[?#]/);
  const parts = path
    .slice(path.indexOf("://") < 0 ? 0 : path.indexOf("://") + 3)
    .split("/")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.length > 1 ? parts.at(-1)! : null;
}
