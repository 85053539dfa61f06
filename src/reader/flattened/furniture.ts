// What the site sets between and into turns and what shows itself on one line: `* * *`, `<…>`, `2 of 5`, links.
//
// … by spring. See also Harbour Forum March 26 − 27, 2013 Visit to Veldmark March 26, 2013 We shall …
//              ^^^^^^^^ heading        ^^^^^^^^^^^^^^^^^^ a title runs up to its date; the last date ends the block
import type { Dialect } from "../../dialect/dialect.js";
import { reader, stretch } from "../../grammar/combinators.js";
import { counter as counterOf } from "../../grammar/photo-caption.js";
import { stageAction } from "../../grammar/stage-direction.js";
import { append } from "../../source/append.js";
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

/** A bracket behind the end of a sentence. */
const BRACKET = /[.!?…] (?=\()/g;
/** Directions of these kinds are paragraphs; others stand in the sentence they answer to. */
const OWN: ReadonlySet<string> = new Set(["video", "silence"]);
/** A bracket that tells how the meeting went on has more words than a direction. */
const LEAST_TOLD = 6;
const COUNTER = /(?<![\p{L}\p{N}])\d{1,3} \p{L}{1,4} \d{1,3}(?![\p{L}\p{N}])/gu;

const SIGNS = /(?:\*\s*){3,}|<(?:…|\.\.\.)>|\[(?:…|\.\.\.)\]/g;
/** A title of two sentences is no longer: `Visit to Norland. Harbour Forum` */
const LONGEST_OF_TWO = 110;
const TITLE_STOP = /[\p{L}\p{N})”"»’][.!?…]+\s+\p{Lu}/gu;
const FILE = /\s(?:pdf|docx?|rtf|xlsx?|zip),\s[\d.,]+\s\p{L}{1,2}(?!\p{L})/u;
const NO_TITLE = /[:;<>*?!]/;

export function createFurnitureFinder(
  dialect: Dialect,
  findDates: DateFinder,
): (text: string, from: number, to: number) => Furniture[] {
  const headings = dialect.relatedHeadings;
  const bodies = new Set(dialect.names.bodyWords);
  const tellers = new Set([...dialect.names.roleNouns, ...dialect.ordinals]);
  const readCounter = counterOf(dialect);
  const readAction = reader(stageAction(dialect).skip(stretch(/[\s\S]*/)));

  const relatedAt = (text: string, from: number, end: number, heading: string): Furniture[] | null => {
    const start = from + heading.length;
    const found: Furniture[] = [{ from, to: start, kind: "relatedHeading" }];
    let at = start;
    let to = nextHeading(text, at, end)?.from ?? end;
    for (let link = 0; link < MOST_LINKS; link++) {
      // … Visit to Norland March 26, 2013 Additional News of the Harbour Council
      //                                   ^^^^^^^^^^ one block right behind the other
      if (at > start && to < end && text.slice(at, to).trim() === "") {
        const other = nextHeading(text, at, end)!;
        found.push({ ...other, kind: "relatedHeading" });
        at = other.to;
        to = nextHeading(text, at, end)?.from ?? end;
      }
      const title = text.slice(at, Math.min(to, at + LONGEST_TITLE));
      if (!/^\s+[\p{Lu}\p{N}“"«]/u.test(title)) break;
      const [ahead] = findDates(text, at, Math.min(to, at + LONGEST_TITLE));
      const dated = ahead !== undefined && isTitle(text.slice(at, ahead.from));
      const undated = dated ? null : (hubEnd(text, at, to) ?? fileEnd(text, at, to));
      if (undated) {
        append(found, undated);
        at = undated.at(-1)!.to;
        continue;
      }
      // A title may hold a day of its own; the date of the page is the last before the next title
      const dates = findDates(text, at, Math.min(to, at + LONGEST_TITLE + 40));
      const [first, second] = dates;
      if (!first || !isTitle(text.slice(at, first.from))) break;
      const next = second && text.slice(first.to, second.from).trim() === "" ? second : first;
      if (text.slice(at, next.from).trim() === "") break;
      found.push({ from: at, to: next.from, kind: "relatedTitle" }, { ...next, kind: "date" });
      at = next.to;
    }
    if (at === start) {
      // Titles without a date: only where the body ends with them
      const rest = text.slice(start, end);
      if (rest.length > LONGEST_TITLE || !/^\s+\p{Lu}/u.test(rest) || /[.!?…:;](?:\s|$)/.test(rest))
        return null;
      found.push({ from: start, to: end, kind: "relatedTitle" });
    }
    return found;
  };

  /** The next heading of links, a title behind it. */
  const nextHeading = (text: string, at: number, end: number): Span | null => {
    const ahead = text.slice(at, Math.min(end, at + LONGEST_TITLE));
    let next: Span | null = null;
    for (const heading of headings) {
      const index = ahead.indexOf(` ${heading} `);
      if (index < 0 || (next && at + index + 1 > next.from)) continue;
      if (/^[\p{Lu}\p{N}“"«]/u.test(ahead.slice(index + heading.length + 2)))
        next = { from: at + index + 1, to: at + index + 1 + heading.length };
    }
    return next;
  };

  // News of the Council on Harbours Let me add …      a page of pages has no date: its title ends with the name of a body,
  //                                                   before a capital that nothing ties to it
  const hubEnd = (text: string, at: number, to: number): Furniture[] | null => {
    const words = [...text.slice(at, Math.min(to, at + LONGEST_TITLE)).matchAll(/\S+/g)];
    const opening = dialect.relatedHubs.find((hub) =>
      text.startsWith(`${hub} `, at + (words[0]?.index ?? 0)),
    );
    if (opening === undefined) return null;
    const first = opening.split(" ").length;
    const capital = (index: number): boolean => /^\p{Lu}/u.test(words[index]?.[0] ?? "");
    let end = first;
    while (capital(end)) end++;
    while (end < words.length && end > first + 1 && !bodies.has(words[end - 1]![0].toLowerCase())) end--;
    while (end < words.length && !capital(end) && !/[.!?…]$/.test(words[end - 1]![0])) end++;
    const last = words[end - 1];
    if (end === first || !last || /[.!?…:,]$/.test(last[0])) return null;
    return [{ from: at, to: at + last.index + last[0].length, kind: "relatedTitle" }];
  };

  // Order No. 81 pdf, 34.7 kB Order No. 82 pdf, 39.2 kB      so has a file: its format and size stand behind its title
  const fileEnd = (text: string, at: number, to: number): Furniture[] | null => {
    const words = text.slice(at, Math.min(to, at + LONGEST_TITLE));
    const size = FILE.exec(words);
    if (!size || !isTitle(words.slice(0, size.index))) return null;
    const from = at + size.index + 1;
    const end = at + size.index + size[0].length;
    return [
      { from: at, to: from, kind: "relatedTitle" },
      { from, to: end, kind: "relatedNote" },
    ];
  };

  // (Mr Rask went on to speak about the harbours.)     the site tells, with a title or `Next` first, what was said
  const tellsOn = (bracket: string): boolean => {
    const words = bracket.slice(1).split(/\s+/);
    return words.length >= LEAST_TOLD && tellers.has(words[0]!.toLowerCase()) && !/[?!]/.test(bracket);
  };

  const directionAt = (text: string, from: number, to: number): Furniture | null => {
    const bracket = /^\(\p{Lu}[^()]{3,400}\)\.?/u.exec(text.slice(from, Math.min(to, from + 410)))?.[0];
    if (bracket === undefined || !(OWN.has(readAction(bracket) ?? "") || tellsOn(bracket))) return null;
    return { from, to: from + bracket.length, kind: null };
  };

  return (text, from, to) => {
    const found: Furniture[] = [];
    for (const { index } of text.slice(from, to).matchAll(BRACKET)) {
      const direction = directionAt(text, from + index + 2, to);
      if (
        direction &&
        /^\s*(?:$|[\p{Lu}<*(“"«\d])/u.test(text.slice(direction.to, Math.min(to, direction.to + 3)))
      )
        found.push(direction);
    }
    for (const { 0: counter, index } of text.slice(from, to).matchAll(COUNTER))
      if (isOpen(text, from, from + index, from + index + counter.length) && readCounter(counter))
        found.push({ from: from + index, to: from + index + counter.length, kind: "counter" });
    for (const { 0: sign, index } of text.slice(from, to).matchAll(SIGNS)) {
      const at = from + index;
      // `we met <…> and spoke`: words left out within a sentence
      const amid =
        !/[.!?…”"»)*>:,]\s*$/u.test(text.slice(Math.max(from, at - 3), at)) &&
        /^\s*\p{Ll}/u.test(text.slice(at + sign.length, at + sign.length + 3));
      if (!amid) found.push({ from: at, to: at + sign.length, kind: null });
    }
    for (const line of dialect.siteLines)
      for (let at = text.indexOf(line, from); at >= 0 && at < to; at = text.indexOf(line, at + line.length))
        found.push({ from: at, to: at + line.length, kind: null });
    for (const heading of headings) {
      let free = from;
      for (let at = text.indexOf(heading, from); at >= 0 && at < to; at = text.indexOf(heading, at + 1)) {
        if (at < free) continue;
        const before = text.slice(Math.max(0, at - 4), at);
        if (at > from && !/[.!?…>*”“"»)\d]\s+$/u.test(before) && !/,\s+$/.test(before)) continue;
        const block = relatedAt(text, at, to, heading);
        if (!block) continue;
        append(found, block);
        free = block.at(-1)!.to;
      }
    }
    return withoutOverlaps(found.sort((a, b) => a.from - b.from));
  };
}

// … is ready. 2 of 5 With President …      Port Elin 1 of 3 With President …
//             ^^^^^^ a capital after it, and before it no small word: `why 17 of 34 harbours`
function isOpen(text: string, least: number, from: number, to: number): boolean {
  const word = text
    .slice(Math.max(least, from - 40), from)
    .trimEnd()
    .split(/\s/)
    .at(-1)!;
  const opens = word === "" || /^[\p{Lu}\d*]/u.test(word) || /[.!?…>*”"»“)]$/u.test(word);
  return opens && /^\s+[\p{Lu}“"«]/u.test(text.slice(to, to + 4));
}

function isTitle(words: string): boolean {
  if (NO_TITLE.test(words)) return false;
  const stops = words.match(TITLE_STOP)?.length ?? 0;
  return stops === 0 || (stops === 1 && words.length <= LONGEST_OF_TWO);
}

function withoutOverlaps(found: readonly Furniture[]): Furniture[] {
  const kept: Furniture[] = [];
  for (const one of found) if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one);
  return kept;
}
