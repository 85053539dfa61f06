import type { Element } from "xast";
import { append } from "../../source/append.js";
import { note } from "./comment.js";
import { element, wordsElement } from "./element.js";

/** A part of the page between headings and separators. */
export interface Division {
  heads: string[];
  children: Element[];
}

/** Does anybody speak in it? */
const hasSpeech = ({ children }: Division): boolean => children.some(({ name }) => name === "u");

/**
 * Parts without speech are joined to one with: no `div` of ParlaMint is without. What stands before the first speech
 * goes to the part of that speech, what stands after it to the part before.
 */
export function withSpeech(divisions: readonly Division[]): Division[] {
  const joined: Division[] = [];
  let spoken = false;
  for (const division of divisions) {
    const last = joined.at(-1);
    const speaks = hasSpeech(division);
    if (!last || (spoken && speaks)) joined.push(division);
    else addTo(last, division);
    spoken ||= speaks;
  }
  return joined;
}

/** Heads stand first in a `div`: a later one is a note. */
function addTo(one: Division, { heads, children }: Division): void {
  if (one.children.length === 0) append(one.heads, heads);
  else
    append(
      one.children,
      heads.map((head) => note("heading", head)),
    );
  append(one.children, children);
}

/** As an element. */
export const divisionElement = (division: Division): Element =>
  element("div", { type: hasSpeech(division) ? "debateSection" : "commentSection" }, [
    ...division.heads.map((head) => wordsElement("head", {}, head)),
    ...division.children,
  ]);
