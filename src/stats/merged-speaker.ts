import { foldCase } from "../source/fold.js";
import { addCounts, type Speaker } from "./speakers.js";
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
export interface Appearance {
  event: number;
  speaker: CountedSpeaker & { name: string };
}

/** What is asked of a speaker of one event. */
export type CountedSpeaker = SpeechCounts & Pick<Speaker, "id" | "name" | "roles" | "person" | "turns">;

/** The person that these are the appearances of. */
export function mergedSpeaker(group: readonly Appearance[]): MergedSpeaker {
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
