import { type EventPersons, personsAt } from "../../export/tei/persons.js";
import { checkFits } from "../../export/tei/to-tei.js";
import { teiOptions } from "../tei/tei-settings.js";
import type { MakePart } from "./part.js";

/** What the first pass tells of a page. */
export interface TeiPage {
  readonly persons: EventPersons;
  readonly language: string;
}

/** The first pass: who speaks on the page; one that has no place in the profile is refused. */
export const teiPersonsPart: MakePart = ({ id, event }, { tei }) => {
  checkFits({ id, event }, teiOptions(tei!));
  return JSON.stringify({ persons: personsAt(event), language: event.language } satisfies TeiPage);
};
