// TEI is made in two passes, for persons are tied over all pages: the first reads what each page tells of its persons,
// the second writes. Neither holds a tree longer than it is needed.
import { type TeiCorpus, withoutDeclaration } from "../../export/tei/corpus.js";
import { serialize } from "../../export/tei/element.js";
import { type EventPersons, type Person, personsAt } from "../../export/tei/persons.js";
import { checkFits, component } from "../../export/tei/to-tei.js";
import type { Page } from "../page/read-page.js";
import { type TeiSettings, teiOptions } from "../tei/tei-settings.js";
import { asTheyAre, type Format } from "./format.js";

/** What the first pass tells of a page. */
export interface TeiPage {
  readonly persons: EventPersons;
  readonly language: string;
}

/** What the second pass must know of a page beside the page. */
export interface TeiTies {
  /** Its name as a file, and in ids. */
  readonly name: string;
  /** From the id of a speaker on the page to the person. */
  readonly persons: ReadonlyMap<string, Person>;
}

/** The first pass. */
export const teiPersons: Format = {
  does: "what a page tells of its persons",
  ending: ".json",
  rows: [],
  page: ({ id, event }, { tei }) => {
    checkFits({ id, event }, teiOptions(tei!));
    return JSON.stringify({ persons: personsAt(event), language: event.language } satisfies TeiPage);
  },
  join: () => asTheyAre,
};

/** The second pass: a document a page. */
export const tei: Format = {
  does: "TEI XML, Parla-CLARIN or ParlaMint, for the tools of parliamentary corpora",
  ending: ".xml",
  rows: [],
  page: ({ id, event, ties }, { tei: settings, teiCorpus }) => {
    const { name, persons } = ties as NonNullable<Page["ties"]>;
    const alone = settings!.profile === "parla-clarin" && teiCorpus !== true;
    const listed = alone ? [...new Set(persons.values())] : null;
    return serialize(component({ id, event }, name, persons, listed, teiOptions(settings as TeiSettings)));
  },
  join: () => asTheyAre,
};

/** The second pass into one file. */
export const teiInOneFile = ({ start, end }: TeiCorpus): Format => ({
  ...tei,
  inOneGo: true,
  join: () => ({
    start: () => start,
    page: (part) => withoutDeclaration(Buffer.from(part).toString()),
    end: () => end,
  }),
});
