import { assertEvent } from "../ast/assert-event.js";
import type { Event } from "../ast/nodes.js";
import { describe } from "../describe.js";
import { offices } from "../dialect/offices.js";
import { foldCase } from "../source/fold.js";
import { addCounts, type Speaker, speakers } from "./speakers.js";
import type { SpeechCounts } from "./speech.js";

/**
 * What ties the appearances of a person: the site's own key on more than one page, the same name with the same role,
 * the name alone (roles differ, or are not printed), or nothing, where the person appears once.
 *
 * @group Speakers
 */
export type MergeEvidence = "person-key" | "name-and-role" | "name" | "single";

/**
 * A person at one event.
 *
 * @group Speakers
 */
export interface SpeakerAppearance {
  /** Index of the event. */
  event: number;
  /** The person's id there. */
  speaker: string;
}

/**
 * A person over many events.
 *
 * @group Speakers
 */
export interface MergedSpeaker extends SpeechCounts {
  /** The id of the first appearance; where two persons share it, the later has `-2`, `-3`, … behind it. */
  id: string;
  /** The fullest name printed. */
  name: string;
  /** All forms of the name, in order, each once. */
  names: string[];
  /** All roles printed, in order, each once. */
  roles: string[];
  /** The site's keys for the person. */
  keys: string[];
  /** Indices of the events the person speaks at. */
  events: number[];
  /** Where the person speaks, in the order of the events. */
  appearances: SpeakerAppearance[];
  /** What ties the appearances. */
  evidence: MergeEvidence;
  /** Number of utterances. */
  turns: number;
}

/** One person at one event. */
interface Appearance {
  event: number;
  speaker: CountedSpeaker & { name: string };
}

/** What is asked of a speaker of one event. */
export type CountedSpeaker = SpeechCounts & Pick<Speaker, "id" | "name" | "roles" | "person" | "turns">;

/**
 * Ties the persons of many events: who spoke, at which of them, and how much in all.
 *
 * Two appearances are one person where the site's key is the same, or where the name is the same in full and the roles
 * are compatible. Never tied: a family name or initials alone, different keys, the same office of two places
 * (`Governor of Norland`, `Governor of Veldmark`). Where a name could be either of two persons it is neither.
 * Voices without a name are left out.
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
  const groups: Appearance[][] = [];
  const byKey = new Map<string, Appearance[]>();
  const unkeyed: Appearance[] = [];
  for (const appearance of appearances) {
    const key = appearance.speaker.person;
    if (key === null) {
      unkeyed.push(appearance);
      continue;
    }
    const group = byKey.get(key);
    if (group) group.push(appearance);
    else {
      const opened = [appearance];
      byKey.set(key, opened);
      groups.push(opened);
    }
  }
  const byName = new Map<string, Appearance[][]>();
  for (const group of groups)
    for (const name of new Set(group.map(({ speaker }) => speaker.id)))
      byName.set(name, [...(byName.get(name) ?? []), group]);
  // Those whose roles are printed first: an appearance without one must see all it could belong to
  for (const appearance of [...unkeyed].sort((a, b) => rank(a) - rank(b))) {
    const name = appearance.speaker.id;
    const known = byName.get(name) ?? [];
    const possible = isFullName(appearance) ? known.filter((group) => areOne(group, appearance)) : [];
    if (possible.length === 1) possible[0]!.push(appearance);
    else {
      const opened = [appearance];
      groups.push(opened);
      // In doubt between two, it is neither, and nothing is tied to it
      if (possible.length === 0) byName.set(name, [...known, opened]);
    }
  }
  const order = new Map(appearances.map((appearance, index) => [appearance, index]));
  const firstOf = (group: readonly Appearance[]): number =>
    Math.min(...group.map((appearance) => order.get(appearance)!));
  return withIds(groups.sort((a, b) => firstOf(a) - firstOf(b)).map(summed));
}

const rank = ({ speaker }: Appearance): number => (speaker.roles.length > 0 ? 0 : 1);

/** A given name and a family name, both written out. */
function isFullName({ speaker }: Appearance): boolean {
  const words = speaker.name.split(/[\s.]+/).filter((word) => word !== "");
  return words.length > 1 && words.every((word) => word.length > 1);
}

/** Could the appearance be the person of the group? */
function areOne(group: readonly Appearance[], { event, speaker }: Appearance): boolean {
  return group.every(
    (other) =>
      other.event !== event && isFullName(other) && areCompatible(other.speaker.roles, speaker.roles),
  );
}

/** Offices may change; what one person cannot be is the same office of two places. */
function areCompatible(some: readonly string[], others: readonly string[]): boolean {
  if (some.some((role) => others.some((other) => foldCase(role) === foldCase(other)))) return true;
  return !some.some((role) => others.some((other) => areRivals(role, other)));
}

interface Office {
  title: string;
  place: string;
}

/** `Governor of the Skerra Region` is a governor, of the Skerra Region. */
function officeOf(role: string): Office | null {
  const { ties, articles, qualifiers } = offices;
  const words = foldCase(role).split(" ");
  const at = words.findIndex((word, index) => index > 0 && ties.includes(word));
  if (at < 0) return null;
  const title = words.slice(qualifiers.includes(words[0]!) ? 1 : 0, at).join(" ");
  const place = words.slice(articles.includes(words[at + 1]!) ? at + 2 : at + 1).join(" ");
  return place === "" ? null : { title, place };
}

function areRivals(role: string, other: string): boolean {
  const one = officeOf(role);
  const two = officeOf(other);
  return (
    one !== null && two?.title === one.title && !arePlacesAlike(one.place, two.place, offices.commonPlaces)
  );
}

/** So many letters of a word tell a place: `Norland` and `Norlandic Republic`. */
const STEM = 5;

/** `Norland`, `the Republic of Norland`, `the Norlandic Republic`: a word of its own begins alike. */
function arePlacesAlike(one: string, other: string, common: readonly string[]): boolean {
  const stems = (place: string): string[] =>
    place
      .split(/[^\p{L}'’]+/u)
      .filter((word) => word.length >= STEM && !common.includes(word.replace("’", "'")))
      .map((word) => word.slice(0, STEM));
  const others = new Set(stems(other));
  return one === other || stems(one).some((stem) => others.has(stem));
}

function summed(group: readonly Appearance[]): MergedSpeaker {
  const inOrder = [...group].sort((a, b) => a.event - b.event);
  const [first] = inOrder;
  const merged: MergedSpeaker = {
    id: first!.speaker.id,
    name: first!.speaker.name,
    names: [],
    roles: [],
    keys: [],
    events: [],
    appearances: inOrder.map(({ event, speaker }) => ({ event, speaker: speaker.id })),
    evidence: evidenceOf(inOrder),
    turns: 0,
    paragraphs: 0,
    words: 0,
    questions: 0,
    applause: 0,
    laughter: 0,
  };
  for (const { event, speaker } of inOrder) {
    if (speaker.name.split(" ").length > merged.name.split(" ").length) merged.name = speaker.name;
    addOnce(merged.names, speaker.name);
    for (const role of speaker.roles) addOnce(merged.roles, role);
    if (speaker.person !== null) addOnce(merged.keys, speaker.person);
    addOnce(merged.events, event);
    merged.turns += speaker.turns;
    addCounts(merged, speaker);
  }
  return merged;
}

function evidenceOf(group: readonly Appearance[]): MergeEvidence {
  if (group.length === 1) return "single";
  if (group.every(({ speaker }) => speaker.person !== null)) return "person-key";
  const [first, ...rest] = group.map(({ speaker }) => new Set(speaker.roles.map(foldCase)));
  const shared = rest.every((roles) => [...roles].some((role) => first!.has(role)));
  return shared ? "name-and-role" : "name";
}

function addOnce<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item);
}

function withIds(merged: readonly MergedSpeaker[]): MergedSpeaker[] {
  const taken = new Map<string, number>();
  return merged.map((person) => {
    const used = (taken.get(person.id) ?? 0) + 1;
    taken.set(person.id, used);
    return used === 1 ? person : { ...person, id: `${person.id}-${used}` };
  });
}
