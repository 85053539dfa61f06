import type { Element } from "xast";
import type { Event } from "../../ast/nodes.js";
import { type EventRecord, toRecord } from "../../record.js";
import { foldCase, foldSpace } from "../../source/fold.js";
import { mergeCounted } from "../../stats/merge-speakers.js";
import type { CountedSpeaker } from "../../stats/merged-speaker.js";
import { speakers } from "../../stats/speakers.js";
import { attributionOf } from "../../stats/speech.js";
import { element, wordsElement } from "./element.js";
import { uri, xmlName } from "./xml-names.js";

/** A person of the corpus. */
export interface Person {
  /** Id in the list. */
  id: string;
  name: string;
  /** Surname and forename, where the site prints the name with the family name first; else `null`. */
  parts: { surname: string; forename: string } | null;
  /** The offices printed, each with the days of the first and the last page that prints it. */
  offices: Map<string, { from: string | null; to: string | null }>;
  /** Addresses of the person's page. */
  addresses: Set<string>;
}

/** What an event tells of its persons; plain JSON, and little beside its tree. */
export interface EventPersons {
  /** ISO day of the event. */
  date: EventRecord["date"];
  /** Names as the page lists its persons. */
  listed: string[];
  /** Who speaks, counted. */
  counted: CountedSpeaker[];
  /** What the labels say of them. */
  labels: { speaker: string; role: string | null; url: string | null; cardName: string | null }[];
}

/** Reads off an event what it tells of its persons. */
export function personsAt(event: Event): EventPersons {
  const record = toRecord(event);
  const counted = speakers(event).speakers.map(
    ({ id, name, roles, person, turns, paragraphs, words, questions, applause, laughter }) => ({
      ...{ id, name, roles, person, turns, paragraphs, words, questions, applause, laughter },
    }),
  );
  const labels = event.children.flatMap((node) => {
    if (node.type !== "utterance" || node.speaker === null) return [];
    const { role, person } = attributionOf(node);
    if (role === null && !person) return [];
    return [{ speaker: node.speaker, role, url: person?.url ?? null, cardName: person?.cardName ?? null }];
  });
  return { date: record.date, listed: record.metadata.persons, counted, labels };
}

/** The persons who speak at the events: for each event, from the id on the page to the person. */
export function tiePersons(events: readonly EventPersons[]): {
  persons: Person[];
  at: Map<string, Person>[];
} {
  const at = events.map(() => new Map<string, Person>());
  const persons = mergeCounted(events.map(({ counted }) => counted)).map(
    ({ id, name, appearances }): Person => {
      const person: Person = { id: xmlName(id), name, parts: null, offices: new Map(), addresses: new Set() };
      for (const { event, speaker } of appearances) at[event]!.set(speaker, person);
      return person;
    },
  );
  for (const [index, event] of events.entries()) addFrom(event, at[index]!);
  return { persons, at };
}

function addFrom({ date, listed, labels }: EventPersons, persons: ReadonlyMap<string, Person>): void {
  for (const { speaker, role, url, cardName } of labels) {
    const person = persons.get(speaker);
    if (!person) continue;
    if (role !== null) addOffice(person, role, date);
    if (url !== null && /^https?:\/\/\S/.test(url)) person.addresses.add(url);
    if (cardName !== null) person.parts ??= partsOf(person.name, new Set([foldCase(cardName)]));
  }
  const printed = new Set(listed.map(foldCase));
  for (const person of new Set(persons.values())) person.parts ??= partsOf(person.name, printed);
}

function addOffice({ offices }: Person, role: string, date: EventRecord["date"]): void {
  const known = offices.get(role);
  if (!known) offices.set(role, { from: date, to: date });
  else if (date !== null) {
    if (known.from === null || date < known.from) known.from = date;
    if (known.to === null || date > known.to) known.to = date;
  }
}

/** `Ilse van der Lund`, of which `van der lund ilse` is printed: the words that changed sides are the surname. */
function partsOf(name: string, printed: ReadonlySet<string>): Person["parts"] {
  const words = foldSpace(name).split(" ");
  for (let at = 1; at < words.length; at++) {
    const [forename, surname] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    if (printed.has(foldCase(`${surname} ${forename}`))) return { surname, forename };
  }
  // The same order in both: the site's own is the family name first
  if (words.length === 2 && printed.has(foldCase(name))) return { surname: words[0]!, forename: words[1]! };
  return null;
}

/** The list of persons. */
export function listPerson(persons: readonly Person[], id: string | null, language: string): Element {
  return element("listPerson", { "xml:id": id, "xml:lang": language }, persons.map(personElement));
}

function personElement({ id, name, parts, offices, addresses }: Person): Element {
  const words = parts
    ? [wordsElement("surname", {}, parts.surname), wordsElement("forename", {}, parts.forename)]
    : [wordsElement("term", {}, name)];
  return element("person", { "xml:id": id }, [
    element("persName", {}, words),
    ...[...offices].map(([office, { from, to }]) =>
      wordsElement("occupation", from !== null && from === to ? { when: from } : { from, to }, office),
    ),
    ...[...addresses].map((address) => element("idno", { type: "URI" }, [uri(address)])),
  ]);
}
