import { serialize } from "../../export/tei/element.js";
import type { Person } from "../../export/tei/persons.js";
import { component } from "../../export/tei/to-tei.js";
import { teiOptions } from "../tei/tei-settings.js";
import type { MakePart } from "./part.js";

/** What the second pass must know of a page beside the page. */
export interface TeiTies {
  /** Its name as a file, and in ids. */
  readonly name: string;
  /** From the id of a speaker on the page to the person. */
  readonly persons: ReadonlyMap<string, Person>;
}

/** The second pass: the document of the page. */
export const teiPart: MakePart = ({ id, event, ties }, { tei: settings, teiCorpus }) => {
  const { name, persons } = ties!;
  const alone = settings!.profile === "parla-clarin" && teiCorpus !== true;
  const listed = alone ? [...new Set(persons.values())] : null;
  return serialize(component({ id, event }, name, persons, listed, teiOptions(settings!)));
};
