import type { Element } from "xast";
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
  for (const division of divisions) {
    const last = joined.at(-1);
    if (!last || (hasSpeech(last) && hasSpeech(division))) joined.push(division);
    else joined[joined.length - 1] = join(last, division);
  }
  return joined;
}

/** Heads stand first in a `div`: a later one is a note. */
function join(one: Division, other: Division): Division {
  if (one.children.length === 0) return { heads: [...one.heads, ...other.heads], children: other.children };
  const heads = other.heads.map((head) => note("heading", head));
  return { heads: one.heads, children: [...one.children, ...heads, ...other.children] };
}

/** As an element. */
export const divisionElement = (division: Division): Element =>
  element("div", { type: hasSpeech(division) ? "debateSection" : "commentSection" }, [
    ...division.heads.map((head) => wordsElement("head", {}, head)),
    ...division.children,
  ]);
