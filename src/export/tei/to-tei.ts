import type { Element } from "xast";
import type { Event } from "../../ast/nodes.js";
import { assertSwitch, describe, isOptions } from "../../describe.js";
import { toRecord } from "../../record.js";
import { uniqueNames } from "../../source/unique-names.js";
import { speakers } from "../../stats/speakers.js";
import { linkOf } from "../document-id.js";
import { type NamedEvent, namedEvents } from "../events.js";
import { type Speaking, textElement } from "./body.js";
import { element, serialize } from "./element.js";
import { headerElement } from "./header.js";
import type { TeiFile, TeiOptions, TeiStanding } from "./options.js";
import { listPerson, type Person, personsAt, tiePersons } from "./persons.js";
import { TeiError } from "./tei-error.js";
import { isXmlName, xmlName } from "./xml-names.js";

const NAMESPACE = "http://www.tei-c.org/ns/1.0";

/** The only licence ParlaMint takes, and its only spelling. */
const FREE = "http://creativecommons.org/licenses/by/4.0/";

/**
 * Events as TEI, for the tools of parliamentary corpora: [Parla-CLARIN](https://clarin-eric.github.io/parla-clarin/), a
 * self-contained file an event, or [ParlaMint](https://clarin-eric.github.io/ParlaMint/), a component file an event and
 * one list of persons for all.
 *
 * @param events - One event or many; any iterable. All are held in memory, for persons are tied over all of them.
 * @param options - The profile, and what only you can say: whose corpus it is, who publishes it, under which licence.
 * @returns The files: one an event, in order; in `parlamint` the list of persons last. A character that XML forbids is
 *   U+FFFD.
 * @throws {@link TeiError} where the profile cannot hold an event: `parlamint` takes none without turns.
 * @throws TypeError where an argument is no event, or an option is missing or wrong.
 *
 * @example
 * ```ts
 * import { parse } from "stenogram";
 * import { toTei } from "stenogram/export";
 *
 * const event = parse("The ice has gone\nMarch 4, 2014\nIlse Brandt: Ships sail again.");
 * const [file] = toTei(event, {
 *   profile: "parla-clarin",
 *   corpus: { id: "Veld", description: "Talks in Veldmark.", edition: "1.0", date: "2031-05-02" },
 *   publisher: "University of Norland",
 *   licence: { target: "http://creativecommons.org/licenses/by/4.0/", text: "Reuse with a link to the page." },
 *   source: { publisher: "Office of the President of Veldmark" },
 * });
 * file.name; // => "Veld_2014-03-04-event-1.xml"
 * file.xml.includes('<u xml:id="Veld_2014-03-04-event-1.u1" who="#ilse-brandt" ana="#regular">'); // => true
 * ```
 *
 * @group TEI
 */
export function toTei(events: Event | Iterable<Event>, options: TeiOptions): TeiFile[] {
  checkOptions(options);
  const named = [...namedEvents(events, options.id)];
  for (const one of named) checkFits(one, options);
  const about = named.map(({ event }) => personsAt(event));
  const { persons, at } = tiePersons(about);
  const nameOf = teiNamer(options);
  const files = named.map((one, index): TeiFile => {
    const name = nameOf(one.id, about[index]!.date);
    const listed = options.profile === "parla-clarin" ? [...new Set(at[index]!.values())] : null;
    return {
      name: `${name}.xml`,
      kind: "event",
      xml: serialize(component(one, name, at[index]!, listed, options)),
    };
  });
  if (options.profile === "parla-clarin" || named.length === 0) return files;
  return [...files, personsFile(persons, named[0]!.event.language, options)];
}

/** Names the files of a corpus by the ids and days of the events, none like another. */
export function teiNamer({ corpus }: TeiOptions): (id: string, date: string | null) => string {
  const unique = uniqueNames();
  return (id, date) =>
    unique(`${corpus.id}_${xmlName(`${date === null ? "" : `${date}-`}${id}`).replace(/^_(?=\d)/, "")}`);
}

/** The document of an event; `persons` are those on its page, `listed` those that its own header lists. */
export function component(
  { id, event }: NamedEvent,
  name: string,
  persons: ReadonlyMap<string, Person>,
  listed: readonly Person[] | null,
  options: TeiOptions,
): Element {
  const address = addressOf(event, id, options);
  const text = textElement(event, name, speakingAt(event, persons, options), options);
  return element(
    "TEI",
    { xmlns: NAMESPACE, "xml:id": name, "xml:lang": event.language, ana: `#${event.kind}` },
    [headerElement({ event, id, address, text, persons: listed }, options), text],
  );
}

/** The list of persons of ParlaMint. */
export function personsFile(persons: readonly Person[], language: string, { corpus }: TeiOptions): TeiFile {
  const id = `${corpus.id}-listPerson`;
  const list = listPerson(persons, id, language);
  list.attributes = { xmlns: NAMESPACE, ...list.attributes };
  return { name: `${id}.xml`, kind: "persons", xml: serialize(list) };
}

/** Is it what a speaker can be at an event? */
export const isStanding = (value: unknown): value is TeiStanding =>
  value === "chair" || value === "guest" || value === "regular";

/** Who speaks in a turn of the event. */
function speakingAt(event: Event, persons: ReadonlyMap<string, Person>, { standing }: TeiOptions): Speaking {
  const standings = new Map<string, TeiStanding>();
  if (standing)
    for (const speaker of speakers(event).speakers) {
      const given: unknown = standing(speaker, event);
      if (!isStanding(given))
        throw new TypeError(
          `Unexpected ${describe(given)} as the \`standing\` of \`${speaker.id}\`, expected \`chair\`, \`guest\` or \`regular\``,
        );
      standings.set(speaker.id, given);
    }
  return ({ speaker }) => {
    const person = speaker === null ? undefined : persons.get(speaker);
    return person
      ? { person: person.id, standing: standings.get(speaker!) ?? "regular" }
      : { person: null, standing: "unknown" };
  };
}

/** The address of the page; what it prints has no `http://`. */
function addressOf(event: Event, id: string, { source }: TeiOptions): string | null {
  const address: unknown = source.address ? source.address(event, id) : linkOf(event);
  if (address === null) return null;
  if (typeof address !== "string")
    throw new TypeError(
      `Unexpected ${describe(address)} as the \`source.address\` of \`${id}\`, expected an address or null`,
    );
  return /^https?:\/\//.test(address) ? address : `http://${address}`;
}

/** Stops at an event that the profile cannot hold. */
export function checkFits({ id, event }: NamedEvent, options: TeiOptions): void {
  if (options.profile !== "parlamint") return;
  if (!event.children.some(({ type }) => type === "utterance"))
    throw new TeiError(
      "no-utterances",
      id,
      `${id}: nobody speaks on the page, which ParlaMint has no place for; use the profile \`parla-clarin\``,
    );
  if (toRecord(event).date === null)
    throw new TeiError(
      "no-date",
      id,
      `${id}: the page prints no day, which ParlaMint asks for; use the profile \`parla-clarin\``,
    );
  if (addressOf(event, id, options) === null)
    throw new TeiError(
      "no-address",
      id,
      `${id}: the page prints no address, which ParlaMint asks for; give one by \`source.address\`, or use the profile \`parla-clarin\``,
    );
}

/** Is it a day of the calendar, `2031-05-02`? The platform takes `2031-02-30` for a day of March. */
function isDay(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(value);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value);
}

/** What a caller in JavaScript may have left out. */
type Given = { [Key in keyof TeiOptions]?: Partial<TeiOptions[Key]> | undefined };

/** Stops at options that are missing or wrong. */
export function checkOptions(options: TeiOptions): void {
  if (!isOptions(options))
    throw new TypeError(`Unexpected ${describe(options)}, expected an object of options`);
  const { profile, corpus, publisher, licence, source, address, standing, setting, notes } = options as Given;
  if (profile !== "parla-clarin" && profile !== "parlamint")
    throw new TypeError(
      `Unexpected ${describe(profile)} as \`profile\`, expected \`parla-clarin\` or \`parlamint\``,
    );
  if (!isXmlName(corpus?.id))
    throw new TypeError(
      `Unexpected ${describe(corpus?.id)} as \`corpus.id\`, expected a letter, then letters, digits, \`.\`, \`_\` or \`-\``,
    );
  const words = {
    "corpus.description": corpus.description,
    "corpus.edition": corpus.edition,
    publisher,
    "licence.target": licence?.target,
    "licence.text": licence?.text,
    "source.publisher": source?.publisher,
  };
  for (const [name, value] of Object.entries(words))
    if (typeof value !== "string" || value.trim() === "")
      throw new TypeError(
        `Unexpected ${describe(value)} as \`${name}\`, expected words: only you can say them`,
      );
  for (const [name, value] of Object.entries({
    "source.address": source?.address,
    address,
    standing,
    setting,
  }))
    if (value !== undefined && typeof value !== "function")
      throw new TypeError(`Unexpected ${describe(value)} as \`${name}\`, expected a function`);
  assertSwitch(notes, "notes");
  if (!isDay(corpus.date))
    throw new TypeError(
      `Unexpected ${describe(corpus.date)} as \`corpus.date\`, expected an ISO day, \`2031-05-02\``,
    );
  if (profile === "parlamint" && licence?.target !== FREE)
    throw new TypeError(
      `Unexpected ${describe(licence?.target)} as \`licence.target\`, expected \`${FREE}\`: ParlaMint takes no other`,
    );
}
