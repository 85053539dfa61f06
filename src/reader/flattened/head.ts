// Events Meeting with Olaf Rask The two presidents discussed the harbours. November 11, 2013 15:30 Port Elin …
// ^^^^^^ rubric                 ^ lead, told from the title by its sentence  ^^^^^^^^^^^^^^^^^^^^^^^ the anchor of it all
import type { Dialect } from "../../dialect/dialect.js";
import type { Span } from "../../source/block.js";
import type { DateFinder } from "./dates.js";
import type { MarkedSpan } from "./marked-span.js";

export interface FlatHead {
  /** Its parts as they stood on lines of their own. */
  readonly lines: readonly MarkedSpan[];
  /** Rubric left out, title and lead together. */
  readonly words: Span;
  /** Where the body begins: behind the time, or the date. */
  readonly to: number;
}

/** No head is longer. */
const LONGEST_HEAD = 6000;
/** Without a time beside it only a date this near is the head's. */
const LONGEST_UNTIMED = 1500;

/** The time behind the date; both in one where dashes part them, and the place from them. */
const TIME = /^\s+(?:[-‐‑‒–—−|] )?\d{1,2}:\d{2}(?!\d)(?: [-‐‑‒–—−|](?= ))?/;
const LONGEST_PLACE = 80;
const LABELS = /[\p{L})]: \p{Lu}/gu;
const DASHED = /^\s+\D /;

/** The date of a head, and what stands beside it. */
interface HeadDate extends Span {
  /** Where the word stands that announces it, `Announcement, March 24, 2013`; its own place where none does. */
  readonly opening: number;
  /** Just past its time; its own end where none stands there. */
  readonly timeTo: number;
}

export function createHeadFinder(
  dialect: Dialect,
  findDates: DateFinder,
): (text: string, tail: number) => FlatHead | null {
  const announcedFrom = createAnnouncementFinder(dialect);

  /** The date of the head: the first with a time, or one that is announced, or one that stands alone. */
  const dateOf = (text: string, tail: number): HeadDate | undefined => {
    const dates = findDates(text, 0, Math.min(tail, LONGEST_HEAD)).map(
      ({ from, to }): HeadDate => ({
        from,
        to,
        opening: announcedFrom(text, from),
        timeTo: to + (TIME.exec(text.slice(to, to + 12))?.[0].length ?? 0),
      }),
    );
    return (
      dates.find(({ to, timeTo }) => timeTo > to) ??
      dates.find(({ from, opening }) => opening < from) ??
      dates.find(({ from, to }) => from < LONGEST_UNTIMED && standsAlone(text, from, to))
    );
  };

  return (text, tail) => {
    const from = rubricEnd(text, dialect.sections);
    const date = dateOf(text, tail);
    if (!date || date.from <= from + 1) return null;
    const words = { from, to: date.opening };
    if (tail - date.timeTo <= LONGEST_PLACE && isSpeech(text.slice(words.from, words.to))) return null;
    const lines: MarkedSpan[] = [{ ...words, kind: null }, ...dateLines(text, date)];
    if (from > 0) lines.unshift({ from: 0, to: from, kind: "section" });
    return { lines, words, to: date.timeTo };
  };
}

/** Where the rubric ends that opens the page; 0 where none does. */
function rubricEnd(text: string, sections: readonly string[]): number {
  const opening = sections.filter(
    (section) => text.startsWith(section) && /\s/.test(text[section.length] ?? ""),
  );
  return Math.max(0, ...opening.map((section) => section.length));
}

/** Where the word stands that announces a date; the date's own place where none does. */
function createAnnouncementFinder({ announcements }: Dialect): (text: string, date: number) => number {
  const { words: openings, tie } = announcements;
  const words = openings.map((opening) => opening.toLowerCase());
  return (text, date) => {
    const before = text.slice(Math.max(0, date - 40), date).toLowerCase();
    const tied = before.trimEnd();
    const word = tied.endsWith(tie) ? tied.slice(0, -tie.length).trimEnd() : tied;
    const found = words.find((opening) => word.endsWith(opening));
    return found === undefined ? date : date - before.length + word.length - found.length;
  };
}

// November 11, 2013 15:30      November 11, 2013 - 15:30 - Port Elin      Announcement, November 11, 2013
// ^^^^^^^^^^^^^^^^^ ^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
function dateLines(text: string, { from, to, opening, timeTo }: HeadDate): MarkedSpan[] {
  const isDashed = timeTo > to && DASHED.test(text.slice(to, to + 4));
  if (isDashed) return [{ from: opening, to: timeTo, kind: "dateline" }];
  const lines: MarkedSpan[] = [{ from: opening, to, kind: opening < from ? "announcement" : "date" }];
  if (timeTo > to) lines.push({ from: to, to: timeTo, kind: "time" });
  return lines;
}

/** The speech stands over the date: a head at the end of the line, which nothing parts from the last words said. */
const isSpeech = (words: string): boolean => (words.match(LABELS)?.length ?? 0) > 1;

/** A date after the end of a sentence or a title, with a capital after it: no words of a sentence. */
function standsAlone(text: string, from: number, to: number): boolean {
  return (
    /[.!?…”"»)\p{L}]\s+$/u.test(text.slice(Math.max(0, from - 3), from)) &&
    /^\s+[\p{Lu}*<(“"«]/u.test(text.slice(to, to + 3))
  );
}
