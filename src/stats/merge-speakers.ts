import { assertEvent } from "../ast/assert-event.js";
import type { Event } from "../ast/nodes.js";
import { describe } from "../describe.js";
import { uniqueNames } from "../source/unique-names.js";
import { Group, MOST_COMPARED, saysWho } from "./group.js";
import { type Appearance, type CountedSpeaker, type MergedSpeaker, mergedSpeaker } from "./merged-speaker.js";
import { speakers } from "./speakers.js";

/**
 * Ties the persons of many events: who spoke, at which of them, and how much in all.
 *
 * Two appearances are one person where the site's key is the same, or where the name is the same in full and the roles
 * are compatible. One name, or initials, are tied beside the very same office of a place or a body that one person has
 * at a time: `Patriarch of Veldmark Osip`. Never tied: a family name or initials alone, different keys, the same office
 * of two places (`Governor of Norland`, `Governor of Veldmark`). Where a name could be either of two persons it is
 * neither. Voices without a name are left out.
 *
 * @param events - Trees of `parse` or `parseHtml`, in any order.
 * @returns The persons in the order in which they first speak.
 * @throws TypeError where `events` is no array of trees; the message says which is none.
 *
 * @example
 * ```ts
 * import { parse } from "stenogram";
 * import { mergeSpeakers } from "stenogram/stats";
 *
 * const spring = parse("Minister of Ports Ilse Brandt: The ice has gone.\nOtto Brandt: At last.");
 * const autumn = parse("Ilse Brandt: The ice is back.");
 * mergeSpeakers([spring, autumn]).map(({ id, events, words, evidence }) => [id, events, words, evidence]);
 * // => [["ilse-brandt", [0, 1], 8, "name"], ["otto-brandt", [0], 2, "single"]]
 * ```
 *
 * @group Speakers
 */
export function mergeSpeakers(events: readonly Event[]): MergedSpeaker[] {
  if (!Array.isArray(events))
    throw new TypeError(`Unexpected ${describe(events)}, expected an array of events: the trees of pages`);
  return mergeCounted(
    events.map((tree, event) => {
      assertEvent(tree, ` at index ${event}`);
      return speakers(tree).speakers;
    }),
  );
}

/** The same for speakers that were counted event by event, so that no tree need be held. */
export function mergeCounted(events: readonly (readonly CountedSpeaker[])[]): MergedSpeaker[] {
  return merge(
    events.flatMap((counted, event) =>
      counted.flatMap((speaker) => (isPerson(speaker) ? [{ event, speaker }] : [])),
    ),
  );
}

/** Whoever has an id has a name. */
const isPerson = (speaker: CountedSpeaker): speaker is Appearance["speaker"] =>
  !speaker.id.startsWith("voice:");

/** First by key, which the site vouches for; then by name. */
function merge(appearances: readonly Appearance[]): MergedSpeaker[] {
  const groupOf = new Map<Appearance, Group>();
  const join = (group: Group, appearance: Appearance): Group => {
    group.add(appearance);
    groupOf.set(appearance, group);
    return group;
  };
  const byKey = new Map<string, Group>();
  const byName = new Map<string, Set<Group>>();
  const name = (group: Group, appearance: Appearance): void => {
    const { id } = appearance.speaker;
    const known = byName.get(id) ?? new Set();
    if (known.size < MOST_COMPARED && saysWho(appearance)) byName.set(id, known.add(group));
  };
  for (const appearance of appearances) {
    const { person } = appearance.speaker;
    if (person === null) continue;
    const group = join(byKey.get(person) ?? new Group(), appearance);
    byKey.set(person, group);
    name(group, appearance);
  }
  // Those whose roles are printed first: an appearance without one must see all it could belong to
  const unkeyed = appearances.filter(({ speaker }) => speaker.person === null);
  for (const appearance of unkeyed.sort((a, b) => rank(a) - rank(b))) {
    const possible = [...(byName.get(appearance.speaker.id) ?? [])].filter((group) =>
      group.couldHave(appearance),
    );
    if (possible.length === 1) join(possible[0]!, appearance);
    else {
      const opened = join(new Group(), appearance);
      // In doubt between two, it is neither, and nothing is tied to it
      if (possible.length === 0) name(opened, appearance);
    }
  }
  const unique = uniqueNames();
  return [...new Set(appearances.map((appearance) => groupOf.get(appearance)!))]
    .map(({ appearances }) => mergedSpeaker(appearances))
    .map((person) => ({ ...person, id: unique(person.id) }));
}

const rank = ({ speaker }: Appearance): number => (speaker.roles.length > 0 ? 0 : 1);
