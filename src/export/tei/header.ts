import type { Element } from "xast";
import type { Event } from "../../ast/nodes.js";
import { describe } from "../../describe.js";
import { type EventRecord, toRecord } from "../../record.js";
import { countElements, countSpoken } from "./counts.js";
import { element, wordsElement } from "./element.js";
import type { TeiOptions, TeiSettingName } from "./options.js";
import { listPerson, type Person } from "./persons.js";
import { uri } from "./xml-names.js";

/** What a header is made from. */
export interface HeaderSource {
  event: Event;
  id: string;
  /** Address of the page, or `null`. */
  address: string | null;
  /** The text it stands before. */
  text: Element;
  /** The persons to list in it; `null` where they are listed for all events. */
  persons: readonly Person[] | null;
}

/** The header of an event: what it is, where it is from, what is in it. */
export function headerElement(source: HeaderSource, options: TeiOptions): Element {
  const record = toRecord(source.event);
  const title = record.title ?? source.id;
  return element("teiHeader", {}, [
    element("fileDesc", {}, [
      titleStatement(source, record, title),
      element("editionStmt", {}, [wordsElement("edition", {}, options.corpus.edition)]),
      extent(source),
      publication(source, options),
      sourceDescription(source, record, title, options),
    ]),
    element("encodingDesc", {}, [
      element("projectDesc", {}, [wordsElement("p", {}, options.corpus.description)]),
      tags(source.text),
    ]),
    profile(source, record, options),
  ]);
}

const titleStatement = ({ event, id }: HeaderSource, record: EventRecord, title: string): Element =>
  element("titleStmt", {}, [
    wordsElement("title", { type: "main", "xml:lang": event.language }, title),
    ...record.summary.map((lead) => wordsElement("title", { type: "sub", "xml:lang": event.language }, lead)),
    wordsElement("meeting", { ana: `#${event.kind}`, n: id }, record.section ?? event.kind),
    element("respStmt", {}, [
      wordsElement("persName", {}, "stenogram"),
      wordsElement("resp", { "xml:lang": "en" }, "Automatic conversion from the published web page to TEI"),
    ]),
  ]);

function extent({ event, text }: HeaderSource): Element {
  const measure = (unit: string, quantity: number): Element =>
    wordsElement("measure", { unit, quantity, "xml:lang": "en" }, `${quantity} ${unit}`);
  return element("extent", {}, [
    measure("speeches", countElements(text).get("u") ?? 0),
    measure("words", countSpoken(text, event.language)),
  ]);
}

function publication({ event, id, address }: HeaderSource, options: TeiOptions): Element {
  const { corpus, licence, publisher, profile } = options;
  const published: unknown = options.address ? options.address(id, event) : address;
  if (published !== null && typeof published !== "string")
    throw new TypeError(
      `Unexpected ${describe(published)} as the \`address\` of \`${id}\`, expected an address`,
    );
  return element("publicationStmt", {}, [
    wordsElement("publisher", {}, publisher),
    published === null ? null : element("idno", { type: "URI" }, [uri(published)]),
    element("availability", { status: profile === "parlamint" ? "free" : null }, [
      wordsElement("licence", {}, licence.target),
      wordsElement("p", {}, licence.text),
    ]),
    wordsElement("date", { when: corpus.date }, corpus.date),
  ]);
}

function sourceDescription(
  { event, address }: HeaderSource,
  { date, time }: EventRecord,
  title: string,
  { source }: TeiOptions,
): Element {
  return element("sourceDesc", {}, [
    element("bibl", {}, [
      wordsElement("title", { type: "main", "xml:lang": event.language }, title),
      wordsElement("publisher", {}, source.publisher),
      address === null ? null : element("idno", { type: "URI" }, [uri(address)]),
      date === null
        ? null
        : wordsElement(
            "date",
            { when: time === null ? date : `${date}T${time}:00` },
            `${date} ${time ?? ""}`,
          ),
    ]),
  ]);
}

const tags = (text: Element): Element =>
  element("tagsDecl", {}, [
    element(
      "namespace",
      { name: "http://www.tei-c.org/ns/1.0" },
      [...countElements(text)].map(([gi, occurs]) => element("tagUsage", { gi, occurs })),
    ),
  ]);

function profile({ event, persons }: HeaderSource, record: EventRecord, options: TeiOptions): Element {
  const { geography, topics } = record.metadata;
  const keywords = (scheme: string, words: readonly string[]): Element | null =>
    words.length === 0
      ? null
      : element(
          "keywords",
          { scheme },
          words.map((word) => wordsElement("term", {}, word)),
        );
  const classes = [keywords("#geography", geography), keywords("#topics", topics)].filter(
    (entry) => entry !== null,
  );
  return element("profileDesc", {}, [
    element("settingDesc", {}, [setting(event, record, options)]),
    persons === null || persons.length === 0
      ? null
      : element("particDesc", {}, [listPerson(persons, null, event.language)]),
    options.profile === "parlamint" || classes.length === 0 ? null : element("textClass", {}, classes),
  ]);
}

const isSettingName = (value: unknown): value is TeiSettingName => {
  const { type, name, key } = Object(value) as { [Key in keyof TeiSettingName]?: unknown };
  return (
    [type, name].every((words) => typeof words === "string") && (key === undefined || typeof key === "string")
  );
};

function setting(event: Event, { date, place }: EventRecord, options: TeiOptions): Element {
  const own: TeiSettingName =
    place === null ? { type: "org", name: options.source.publisher } : { type: "place", name: place };
  const names: unknown = options.setting ? options.setting(event) : [own];
  if (!Array.isArray(names) || !names.every(isSettingName))
    throw new TypeError(
      `Unexpected ${describe(names)} as the \`setting\` of an event, expected a list of names with their types`,
    );
  return element("setting", {}, [
    ...names.map(({ type, name, key }) => wordsElement("name", { type, key: key ?? null }, name)),
    date === null ? null : wordsElement("date", { when: date }, date),
  ]);
}
