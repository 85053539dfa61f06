import { assertEvent } from "../ast/assert-event.js";
import type { Event } from "../ast/nodes.js";
import { describe } from "../describe.js";
import { offices } from "../dialect/offices.js";
import { foldCase } from "../source/fold.js";
import { uniqueNames } from "../source/unique-names.js";
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

/** Appearances that are one person's, with what a further one is compared with. */
class Group {
  readonly appearances: Appearance[] = [];
  readonly #events = new Set<number>();
  /** The sets of roles printed, each once. */
  readonly #roles = new Map<string, readonly Role[]>();
  #full = true;

  constructor(first: Appearance) {
    this.add(first);
  }

  add(appearance: Appearance): void {
    const { event, speaker } = appearance;
    this.appearances.push(appearance);
    this.#events.add(event);
    this.#full &&= isFullName(appearance);
    const key = speaker.roles.join("\n");
    if (!this.#roles.has(key) && this.#roles.size < MOST_COMPARED) this.#roles.set(key, rolesOf(speaker));
  }

  /** Could an appearance be the person of the group? */
  couldHave(appearance: Appearance): boolean {
    if (!this.#full || this.#events.has(appearance.event)) return false;
    const roles = rolesOf(appearance.speaker);
    for (const others of this.#roles.values()) if (!areCompatible(others, roles)) return false;
    return true;
  }
}

/** Nobody has more offices, nor a name more bearers: each is compared with all, and what is beyond with none. */
const MOST_COMPARED = 64;

/** First by key, which the site vouches for; then by name. */
function merge(appearances: readonly Appearance[]): MergedSpeaker[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const unkeyed: Appearance[] = [];
  const open = (appearance: Appearance): Group => {
    const group = new Group(appearance);
    groups.push(group);
    return group;
  };
  for (const appearance of appearances) {
    const key = appearance.speaker.person;
    const group = key === null ? undefined : byKey.get(key);
    if (key === null) unkeyed.push(appearance);
    else if (group) group.add(appearance);
    else byKey.set(key, open(appearance));
  }
  const byName = new Map<string, Group[]>();
  const name = (id: string, group: Group): void => {
    const known = byName.get(id);
    if (!known) byName.set(id, [group]);
    else if (known.length < MOST_COMPARED) known.push(group);
  };
  for (const group of groups)
    for (const id of new Set(group.appearances.map(({ speaker }) => speaker.id))) name(id, group);
  // Those whose roles are printed first: an appearance without one must see all it could belong to
  for (const appearance of [...unkeyed].sort((a, b) => rank(a) - rank(b))) {
    const { id } = appearance.speaker;
    const known = isFullName(appearance) ? (byName.get(id) ?? []) : [];
    const possible = known.filter((group) => group.couldHave(appearance));
    if (possible.length === 1) possible[0]!.add(appearance);
    else {
      const opened = open(appearance);
      // In doubt between two, it is neither, and nothing is tied to it
      if (possible.length === 0) name(id, opened);
    }
  }
  const order = new Map(appearances.map((appearance, index) => [appearance, index]));
  const ordered = groups.map((group) => {
    const places = group.appearances.map((appearance) => order.get(appearance)!);
    return { group, first: places.reduce((least, place) => Math.min(least, place)) };
  });
  const unique = uniqueNames();
  return ordered
    .sort((a, b) => a.first - b.first)
    .map(({ group }) => summed(group.appearances))
    .map((person) => ({ ...person, id: unique(person.id) }));
}

const rank = ({ speaker }: Appearance): number => (speaker.roles.length > 0 ? 0 : 1);

/** A given name and a family name, both written out. */
function isFullName({ speaker }: Appearance): boolean {
  const words = speaker.name.split(/[\s.]+/).filter((word) => word !== "");
  return words.length > 1 && words.every((word) => word.length > 1);
}

/** A role of a speaker, folded, and the office it is. */
interface Role {
  readonly folded: string;
  readonly office: Office | null;
}

const rolesOf = ({ roles }: CountedSpeaker): Role[] =>
  roles.slice(0, MOST_COMPARED).map((role) => ({ folded: foldCase(role), office: officeOf(role) }));

/** Offices may change; what one person cannot be is the same office of two places. */
function areCompatible(some: readonly Role[], others: readonly Role[]): boolean {
  if (some.some(({ folded }) => others.some((other) => folded === other.folded))) return true;
  return !some.some(({ office }) => others.some((other) => areRivals(office, other.office)));
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

const areRivals = (one: Office | null, two: Office | null): boolean =>
  one !== null && two?.title === one.title && !arePlacesAlike(one.place, two.place, offices.commonPlaces);

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
  const each = <T>(of: (appearance: Appearance) => readonly T[]): T[] => [...new Set(inOrder.flatMap(of))];
  const names = each(({ speaker }) => [speaker.name]);
  const lengthOf = (name: string): number => name.split(" ").length;
  const merged: MergedSpeaker = {
    id: first!.speaker.id,
    name: names.reduce((fullest, name) => (lengthOf(name) > lengthOf(fullest) ? name : fullest)),
    names,
    roles: each(({ speaker }) => speaker.roles),
    keys: each(({ speaker }) => (speaker.person === null ? [] : [speaker.person])),
    events: each(({ event }) => [event]),
    appearances: inOrder.map(({ event, speaker }) => ({ event, speaker: speaker.id })),
    evidence: evidenceOf(inOrder),
    turns: 0,
    paragraphs: 0,
    words: 0,
    questions: 0,
    applause: 0,
    laughter: 0,
  };
  for (const { speaker } of inOrder) {
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
