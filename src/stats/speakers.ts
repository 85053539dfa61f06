import { assertEvent } from "../ast/assert-event.js";
import type { Attribution, Event, Position, Utterance, Voice } from "../ast/nodes.js";
import { foldCase } from "../source/fold.js";
import { initialledName } from "../source/initials.js";
import { attributionOf, countSpeech, type SpeechCounts } from "./speech.js";

/**
 * A person, or a voice without a name, and how much was said.
 *
 * Words are those `Intl.Segmenter` finds in the event's language, in speech alone: no labels, stage directions,
 * editorial notes, pull quotes, captions or links.
 *
 * @group Speakers
 */
export interface Speaker extends SpeechCounts {
  /** The person's id on the tree, `ilse-brandt`; for a voice without a name `voice:` and its label, `voice:question`. */
  id: string;
  /** Whose voice it is; where labels differ, that of the first. */
  voice: Voice;
  /** The fullest name printed, mended as on the tree; where a label has initials, that of its hover card; or `null`. */
  name: string | null;
  /** The roles printed, in page order, each once. */
  roles: string[];
  /** The labels as printed, in page order, each once. */
  labels: string[];
  /** The site's key for the person, where an HTML page links to one, or `null`. */
  person: string | null;
  /** Number of utterances. */
  turns: number;
  /** Part of all words of the event, 0 to 1; 0 where nobody says a word. */
  share: number;
  /** Who spoke right after, and how often: ids to turns. */
  followedBy: Record<string, number>;
  /** Where the first utterance stands. */
  first: Position;
  /** Where the last utterance stands. */
  last: Position;
}

/**
 * Sums over an event.
 *
 * @group Speakers
 */
export interface SpeakerTotals extends SpeechCounts {
  /** Number of persons and voices. */
  speakers: number;
  /** Number of utterances. */
  turns: number;
}

/**
 * Who spoke at an event, and how much.
 *
 * @group Speakers
 */
export interface SpeakerTable {
  /** Persons and voices in the order in which they first speak. */
  speakers: Speaker[];
  /** The sums. */
  totals: SpeakerTotals;
}

/**
 * Counts who spoke and how much: turns, words, questions, who spoke after whom, applause and laughter.
 *
 * @param event - A tree of `parse` or `parseHtml`.
 * @returns The speakers in the order in which they first speak, and the sums over the event.
 * @throws TypeError where `event` is no tree, or one that a program left broken; the message names the node.
 *
 * @example
 * ```ts
 * import { parse } from "stenogram";
 * import { speakers } from "stenogram/stats";
 *
 * const event = parse("Ilse Brandt: How was the crossing?\nOlaf Rask: Calm. (Laughter.) And yours?\nIlse Brandt: I walked.");
 * const { speakers: both, totals } = speakers(event);
 * both.map(({ id, turns, words, questions, laughter }) => [id, turns, words, questions, laughter]);
 * // => [["ilse-brandt", 2, 6, 1, 0], ["olaf-rask", 1, 3, 1, 1]]
 * totals.words; // => 9
 * ```
 *
 * @group Speakers
 */
export function speakers(event: Event): SpeakerTable {
  assertEvent(event);
  const found = new Map<string, Draft>();
  let previous: Draft | null = null;
  for (const utterance of event.children) {
    if (utterance.type !== "utterance") continue;
    const id = idOf(utterance);
    const speaker = found.get(id) ?? newSpeaker(id, utterance);
    found.set(id, speaker);
    addUtterance(speaker, utterance, event.language);
    if (previous) count(previous.followedBy, id);
    previous = speaker;
  }
  const all = [...found.values()].map(
    (draft): Speaker => ({ ...draft, roles: [...draft.roles], labels: [...draft.labels] }),
  );
  const totals: SpeakerTotals = { ...sumOf(all), speakers: all.length };
  for (const speaker of all) speaker.share = totals.words === 0 ? 0 : speaker.words / totals.words;
  return { speakers: all, totals };
}

/** A colon parts no name: an unnamed voice and a person cannot share an id. */
function idOf(utterance: Utterance): string {
  return utterance.speaker ?? `voice:${foldCase(attributionOf(utterance).label).replaceAll(" ", "-")}`;
}

/** A speaker while the page is gone through: it may print very many labels of one. */
interface Draft extends Omit<Speaker, "roles" | "labels"> {
  readonly roles: Set<string>;
  readonly labels: Set<string>;
}

function newSpeaker(id: string, utterance: Utterance): Draft {
  return {
    id,
    voice: attributionOf(utterance).voice,
    name: null,
    roles: new Set(),
    labels: new Set(),
    person: null,
    turns: 0,
    paragraphs: 0,
    words: 0,
    share: 0,
    questions: 0,
    applause: 0,
    laughter: 0,
    followedBy: {},
    first: utterance.position,
    last: utterance.position,
  };
}

function addUtterance(speaker: Draft, utterance: Utterance, language: string): void {
  const attribution = attributionOf(utterance);
  const { role, label, person } = attribution;
  const name = fullNameOf(attribution);
  // A name that is misspelt or short in a later label is the person's all the same: the first of the longest stays
  if (name !== null && name.split(" ").length > (speaker.name?.split(" ").length ?? 0)) speaker.name = name;
  if (role !== null) speaker.roles.add(role);
  speaker.labels.add(label);
  speaker.person ??= person?.key ?? null;
  speaker.turns++;
  speaker.last = utterance.position;
  addCounts(speaker, countSpeech(utterance, language));
}

// О.Раск Раск Олаф Карлович       the card over a label has the whole name, the family name first
function fullNameOf({ name, children }: Attribution): string | null {
  const family = name === null ? null : initialledName(name)?.family;
  const card = children.find((child) => child.type === "card");
  if (!family || !card?.name.startsWith(`${family} `)) return name;
  return `${card.name.slice(family.length + 1)} ${family}`;
}

/** Adds what was counted to a sum. */
export function addCounts(sum: SpeechCounts, counts: SpeechCounts): void {
  sum.paragraphs += counts.paragraphs;
  sum.words += counts.words;
  sum.questions += counts.questions;
  sum.applause += counts.applause;
  sum.laughter += counts.laughter;
}

function sumOf(all: readonly Speaker[]): SpeechCounts & { turns: number } {
  const sum = { turns: 0, paragraphs: 0, words: 0, questions: 0, applause: 0, laughter: 0 };
  for (const speaker of all) {
    sum.turns += speaker.turns;
    addCounts(sum, speaker);
  }
  return sum;
}

function count(counts: Record<string, number>, id: string): void {
  // An id such as `constructor` must not meet what every object inherits
  counts[id] = (Object.hasOwn(counts, id) ? counts[id]! : 0) + 1;
}
