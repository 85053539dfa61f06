// … by spring. See also Harbour Forum March 26 − 27, 2013 Visit to Veldmark March 26, 2013 We shall …
//              ^^^^^^^^ heading        ^^^^^^^^^^^^^^^^^^ a title runs up to its date; the last date ends the block
import type { Dialect } from "../../dialect/dialect.js";
import { append } from "../../source/append.js";
import type { Span } from "../../source/block.js";
import type { DateFinder } from "./dates.js";
import type { MarkedSpan, MarkedSpanFinder } from "./marked-span.js";
import { createHubReader } from "./related-hubs.js";

/** The title of a related page is no longer. */
const LONGEST_TITLE = 220;
/** Nor is the date behind it. */
const LONGEST_DATE = 40;
/** A title of two sentences is no longer: `Visit to Norland. Harbour Forum` */
const LONGEST_OF_TWO = 110;
/** So many related pages in a row, at most. */
const MOST_LINKS = 12;

/** What follows a day that is of a sentence. */
const GOES_ON = /^(?:[.,;]|\s\p{Ll})/u;
const TITLE_STOP = /[\p{L}\p{N})”"»’][.!?…]+\s+\p{Lu}/gu;
const NO_TITLE = /[:;<>*?!]/;
const FILE = /\s(?:pdf|docx?|rtf|xlsx?|zip),\s[\d.,]+\s\p{L}{1,2}(?!\p{L})/u;

/** Reads one related page at a place, up to `to`: its title and what stands behind it; `null` where none is there. */
type LinkReader = (text: string, at: number, to: number) => MarkedSpan[] | null;

export function createRelatedFinder(dialect: Dialect, findDates: DateFinder): MarkedSpanFinder {
  const { relatedHeadings, relatedHubs, names } = dialect;
  const readLink = createLinkReader(findDates, createHubReader(relatedHubs, names.bodyWords));

  /** The pages under a heading, which other headings may part; `null` where there are none. */
  const blockAt = (text: string, heading: Span, end: number): MarkedSpan[] | null => {
    const block: MarkedSpan[] = [{ ...heading, kind: "relatedHeading" }];
    let at = heading.to;
    let other = nextHeading(text, at, end, relatedHeadings);
    for (let links = 0; links < MOST_LINKS; links++) {
      // … Visit to Norland March 26, 2013 Additional News of the Harbour Council
      //                                   ^^^^^^^^^^ one block right behind the other
      if (at > heading.to && other && text.slice(at, other.from).trim() === "") {
        block.push({ ...other, kind: "relatedHeading" });
        at = other.to;
        other = nextHeading(text, at, end, relatedHeadings);
      }
      const link = readLink(text, at, other?.from ?? end);
      if (!link) break;
      append(block, link);
      at = link.at(-1)!.to;
    }
    if (at > heading.to) return block;
    const rest = lastTitles(text, at, end);
    return rest && [...block, rest];
  };

  return (text, from, to) => {
    const found: MarkedSpan[] = [];
    for (const heading of relatedHeadings) {
      let free = from;
      for (let at = text.indexOf(heading, from); at >= 0 && at < to; at = text.indexOf(heading, at + 1)) {
        if (at < free || !couldEndAt(text, from, at)) continue;
        const block = blockAt(text, { from: at, to: at + heading.length }, to);
        if (!block) continue;
        append(found, block);
        free = block.at(-1)!.to;
      }
    }
    return found;
  };
}

// Good afternoon. See also …      15:30 Port Elin, Skerra See also …
/** Whether a block could end at a place of a stretch: a paragraph, or the place that opens the page. */
function couldEndAt(text: string, from: number, at: number): boolean {
  if (at === from || ENDS_PARAGRAPH.test(text.slice(Math.max(0, at - 4), at))) return true;
  return at - from < LONGEST_PLACE && ALL_CAPITALS.test(text.slice(from, at));
}

const ENDS_PARAGRAPH = /[.!?…:;>*”“"»)\d,]\s+$/u;
const ALL_CAPITALS = /^\s*(?:\p{Lu}[^\s.]*\s+)+$/u;
/** No place is longer. */
const LONGEST_PLACE = 60;

/** The next heading of links, a title behind it. */
function nextHeading(text: string, at: number, end: number, headings: readonly string[]): Span | null {
  const ahead = text.slice(at, Math.min(end, at + LONGEST_TITLE));
  let next: Span | null = null;
  for (const heading of headings) {
    const index = ahead.indexOf(` ${heading} `);
    const from = at + index + 1;
    if (index < 0 || (next && from > next.from)) continue;
    const title = ahead.slice(index + heading.length + 2);
    if (/^[\p{Lu}\p{N}“"«]/u.test(title)) next = { from, to: from + heading.length };
  }
  return next;
}

// See also Visit to Norland Harbour Forum      titles without a date: only where the body ends with them
function lastTitles(text: string, at: number, end: number): MarkedSpan | null {
  const rest = text.slice(at, end);
  if (rest.length > LONGEST_TITLE || !/^\s+\p{Lu}/u.test(rest) || /[.!?…:;](?:\s|$)/.test(rest)) return null;
  return { from: at, to: end, kind: "relatedTitle" };
}

function createLinkReader(findDates: DateFinder, readHub: LinkReader): LinkReader {
  /** Whether a title stands before the first date. */
  const isDated = (text: string, at: number, to: number): boolean => {
    const [date] = findDates(text, at, to);
    return date !== undefined && isTitle(text.slice(at, date.from));
  };

  // Visit to Norland March 26, 2013
  // ^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^
  // A title may hold a day of its own: Forum of March 26, 2013 March 28, 2013      the second is the page’s
  // The slip was opened on March 26, 2013. We …                                     no link: the sentence goes on
  const readDated: LinkReader = (text, at, to) => {
    const [first, second] = findDates(text, at, Math.min(to, at + LONGEST_TITLE + LONGEST_DATE));
    if (!first || !isTitle(text.slice(at, first.from))) return null;
    const date = second && text.slice(first.to, second.from).trim() === "" ? second : first;
    if (text.slice(at, date.from).trim() === "") return null;
    if (GOES_ON.test(text.slice(date.to, date.to + 2))) return null;
    return [
      { from: at, to: date.from, kind: "relatedTitle" },
      { ...date, kind: "date" },
    ];
  };

  return (text, at, to) => {
    const reach = Math.min(to, at + LONGEST_TITLE);
    if (!opensTitle(text.slice(at, reach))) return null;
    if (isDated(text, at, reach)) return readDated(text, at, to);
    return readHub(text, at, reach) ?? readFile(text, at, reach) ?? readDated(text, at, to);
  };
}

// Order No. 81 pdf, 34.7 kB Order No. 82 pdf, 39.2 kB      a file has no date: its format and size stand behind its title
// ^^^^^^^^^^^^ ^^^^^^^^^^^^
function readFile(text: string, at: number, to: number): MarkedSpan[] | null {
  const words = text.slice(at, to);
  const size = FILE.exec(words);
  if (!size || !isTitle(words.slice(0, size.index))) return null;
  const from = at + size.index + 1;
  return [
    { from: at, to: from, kind: "relatedTitle" },
    { from, to: at + size.index + size[0].length, kind: "relatedNote" },
  ];
}

const opensTitle = (words: string): boolean => /^\s+[\p{Lu}\p{N}“"«]/u.test(words);

function isTitle(words: string): boolean {
  if (NO_TITLE.test(words)) return false;
  const stops = words.match(TITLE_STOP)?.length ?? 0;
  return stops === 0 || (stops === 1 && words.length <= LONGEST_OF_TWO);
}
