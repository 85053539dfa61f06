// Meeting of the Harbour Council Ilse Brandt met … 4 March 2014 12:10 Port Elin Meeting of the Harbour Council * * *
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the title, and under the date the caption that repeats it
import type { Span } from "../../source/block.js";
import type { FlatHead } from "./head.js";

/** The title stands again under the date within so many letters: a place is between them. */
const FARTHEST_REPEAT = 220;
const FIRST_WORDS = /^\s*(?:\S+\s+){2}\S+/;

/** Where the title of a head ends, by what stands again under the date; `null` where nothing does. */
export function repeatedTitleEnd(text: string, { words, to }: FlatHead): number | null {
  const head = text.slice(words.from, words.to);
  const opening = FIRST_WORDS.exec(head)?.[0].trimStart();
  const again = opening === undefined ? -1 : text.slice(to, to + FARTHEST_REPEAT).indexOf(opening);
  if (again < 0) return null;
  const first = words.from + head.search(/\S/);
  let length = 0;
  while (first + length < words.to && text[first + length] === text[to + again + length]) length++;
  const end = first + length;
  if (end >= words.to) return words.to;
  const lead = text.lastIndexOf(" ", end) + 1;
  return /^\s*[\p{Lu}\d«*]/u.test(text.slice(lead, lead + 2)) ? lead : null;
}

// … 15:30 Port Elin Meeting of the Harbour Council O.Rask: …
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the title once more, right under the head, without a stop: a caption
export function repeatedTitle(text: string, title: string, headTo: number): Span | null {
  const from = headTo + text.slice(headTo).search(/\S|$/);
  const to = from + title.length;
  if (title === "" || !text.startsWith(title, from) || !opensBlock(text, to)) return null;
  return { from, to };
}

const opensBlock = (text: string, at: number): boolean => /^\s+[\p{Lu}*<(“"«]/u.test(text.slice(at, at + 4));
