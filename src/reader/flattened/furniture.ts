// What the site sets between and into turns and what shows itself on one line: `* * *`, `<…>`, `2 of 5`, links.
//
// … by spring. See also Harbour Forum March 26 − 27, 2013 Visit to Veldmark March 26, 2013 We shall …
//              ^^^^^^^^ heading        ^^^^^^^^^^^^^^^^^^ a title runs up to its date; the last date ends the block
import type { Dialect } from "../../dialect/dialect.js";
import type { MarkedKind, Span } from "../../source/block.js";
import type { DateFinder } from "./dates.js";

/** A stretch that is set apart, and what it is; `null` where its own words say so. */
export interface Furniture extends Span {
  readonly kind: MarkedKind | null;
}

/** The title of a related page is no longer. */
const LONGEST_TITLE = 220;
/** So many related pages in a row, at most. */
const MOST_LINKS = 12;

const SIGNS = /(?:\*\s*){3,}|<(?:…|\.\.\.)>|\[(?:…|\.\.\.)\]/g;
const TITLE_STOP = /[\p{L}\p{N})”"»’][.!?…]+\s+\p{Lu}|[:;<>*]/u;

export function createFurnitureFinder(
  dialect: Dialect,
  findDates: DateFinder,
): (text: string, from: number, to: number) => Furniture[] {
  const headings = dialect.relatedHeadings;

  const relatedAt = (text: string, from: number, to: number, heading: string): Furniture[] | null => {
    const start = from + heading.length;
    const found: Furniture[] = [{ from, to: start, kind: "relatedHeading" }];
    let at = start;
    for (let link = 0; link < MOST_LINKS; link++) {
      const title = text.slice(at, Math.min(to, at + LONGEST_TITLE));
      if (!/^\s+[\p{Lu}\p{N}“"«]/u.test(title)) break;
      // A title may hold a day of its own; the date of the page is the last before the next title
      const dates = findDates(text, at, Math.min(to, at + LONGEST_TITLE + 40));
      const [first, second] = dates;
      if (!first || TITLE_STOP.test(text.slice(at, first.from))) break;
      const next = second && text.slice(first.to, second.from).trim() === "" ? second : first;
      if (text.slice(at, next.from).trim() === "") break;
      found.push({ from: at, to: next.from, kind: "relatedTitle" }, { ...next, kind: "date" });
      at = next.to;
    }
    if (at === start) {
      // Titles without a date: only where the body ends with them
      const rest = text.slice(start, to);
      if (rest.length > LONGEST_TITLE || !/^\s+\p{Lu}/u.test(rest) || /[.!?…:;](?:\s|$)/.test(rest)) return null;
      found.push({ from: start, to, kind: "relatedTitle" });
    }
    return found;
  };

  return (text, from, to) => {
    const found: Furniture[] = [];
    for (const { 0: sign, index } of text.slice(from, to).matchAll(SIGNS)) {
      const at = from + index;
      // `we met <…> and spoke`: words left out within a sentence
      const amid = !/[.!?…”"»)*>:,]\s*$/u.test(text.slice(Math.max(from, at - 3), at)) && /^\s*\p{Ll}/u.test(text.slice(at + sign.length, at + sign.length + 3));
      if (!amid) found.push({ from: at, to: at + sign.length, kind: null });
    }
    for (const heading of headings) {
      let free = from;
      for (let at = text.indexOf(heading, from); at >= 0 && at < to; at = text.indexOf(heading, at + 1)) {
        if (at < free) continue;
        const before = text.slice(Math.max(0, at - 4), at);
        if (at > from && !/[.!?…>*”"»)\d]\s+$/u.test(before) && !/,\s+$/.test(before)) continue;
        const block = relatedAt(text, at, to, heading);
        if (!block) continue;
        found.push(...block);
        free = block.at(-1)!.to;
      }
    }
    return withoutOverlaps(found.sort((a, b) => a.from - b.from));
  };
}

function withoutOverlaps(found: readonly Furniture[]): Furniture[] {
  const kept: Furniture[] = [];
  for (const one of found) if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one);
  return kept;
}
