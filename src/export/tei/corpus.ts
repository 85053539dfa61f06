import type { Element } from "xast";
import { element, serialize, wordsElement } from "./element.js";
import type { TeiOptions } from "./options.js";
import { listPerson, type Person } from "./persons.js";

/** A corpus of Parla-CLARIN in one file: what stands before its events and after, and how an event stands in it. */
export interface TeiCorpus {
  start: string;
  end: string;
}

const DECLARATION = /^<\?xml[^>]*>\n/;

/** Opens a corpus in one file: its header lists the persons of all events, so that each stands once. */
export function teiCorpus(persons: readonly Person[], language: string, options: TeiOptions): TeiCorpus {
  const { corpus, licence, publisher, source } = options;
  const root: Element = element(
    "teiCorpus",
    { xmlns: "http://www.tei-c.org/ns/1.0", "xml:id": corpus.id, "xml:lang": language },
    [
      element("teiHeader", {}, [
        element("fileDesc", {}, [
          element("titleStmt", {}, [wordsElement("title", { type: "main" }, corpus.id)]),
          element("editionStmt", {}, [wordsElement("edition", {}, corpus.edition)]),
          element("publicationStmt", {}, [
            wordsElement("publisher", {}, publisher),
            element("availability", {}, [
              wordsElement("licence", {}, licence.target),
              wordsElement("p", {}, licence.text),
            ]),
            wordsElement("date", { when: corpus.date }, corpus.date),
          ]),
          element("sourceDesc", {}, [
            element("bibl", {}, [
              wordsElement("title", { type: "main" }, corpus.id),
              wordsElement("publisher", {}, source.publisher),
            ]),
          ]),
        ]),
        element("encodingDesc", {}, [
          element("projectDesc", {}, [wordsElement("p", {}, corpus.description)]),
        ]),
        persons.length === 0
          ? null
          : element("profileDesc", {}, [element("particDesc", {}, [listPerson(persons, null, language)])]),
      ]),
    ],
  );
  const end = "</teiCorpus>\n";
  return { start: serialize(root).slice(0, -end.length), end };
}

/** The document of an event without the declaration that opens a file. */
export const withoutDeclaration = (xml: string): string => xml.replace(DECLARATION, "");
