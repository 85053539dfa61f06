import type { Element } from "xast";
import type { Event } from "../../ast/nodes.js";
import { type EventRecord, toRecord } from "../../record.js";
import { foldCase, foldSpace } from "../../source/fold.js";
import { mergeSpeakers } from "../../stats/merge-speakers.js";
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

/** The persons who speak at the events: for each event, from the id on the page to the person. */
export function personsOf(events: readonly Event[]): { persons: Person[]; at: Map<string, Person>[] } {
  const at = events.map(() => new Map<string, Person>());
  const persons = mergeSpeakers(events).map(({ id, name, appearances }): Person => {
    const person: Person = { id: xmlName(id), name, parts: null, offices: new Map(), addresses: new Set() };
    for (const { event, speaker } of appearances) at[event]!.set(speaker, person);
    return person;
  });
  for (const [index, event] of events.entries()) addFrom(event, at[index]!);
  return { persons, at };
}

function addFrom(event: Event, persons: ReadonlyMap<string, Person>): void {
  const record = toRecord(event);
  for (const node of event.children) {
    if (node.type !== "utterance") continue;
    const person = node.speaker === null ? undefined : persons.get(node.speaker);
    if (!person) continue;
    const { role, person: link } = attributionOf(node);
    if (role !== null) addOffice(person, role, record.date);
    if (link && /^https?:\/\/\S/.test(link.url)) person.addresses.add(link.url);
    const familyFirst = [...(link?.cardName ? [link.cardName] : []), ...record.metadata.persons];
    person.parts ??=
      familyFirst.map((printed) => partsOf(person.name, printed)).find((parts) => parts !== null) ?? null;
  }
}

function addOffice({ offices }: Person, role: string, date: EventRecord["date"]): void {
  const known = offices.get(role);
  if (!known) offices.set(role, { from: date, to: date });
  else if (date !== null) {
    if (known.from === null || date < known.from) known.from = date;
    if (known.to === null || date > known.to) known.to = date;
  }
}

/** `Ilse van der Lund`, printed as `van der Lund Ilse`: the words that changed sides are the surname. */
function partsOf(name: string, printed: string): Person["parts"] {
  const words = foldSpace(name).split(" ");
  const target = foldCase(printed);
  for (let at = 1; at < words.length; at++) {
    const [forename, surname] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    if (foldCase(`${surname} ${forename}`) === target) return { surname, forename };
  }
  // The same order in both: the site's own is the family name first
  if (words.length === 2 && foldCase(name) === target) return { surname: words[0]!, forename: words[1]! };
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
