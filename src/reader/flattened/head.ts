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

export function createHeadFinder(
  dialect: Dialect,
  findDates: DateFinder,
): (text: string, tail: number) => FlatHead | null {
  const { words: openings, tie } = dialect.announcements;
  const announcements = openings.map((words) => words.toLowerCase());

  /** The rubric that opens the page. */
  const rubricEnd = (text: string): number =>
    Math.max(
      0,
      ...dialect.sections
        .filter((section) => text.startsWith(section) && /^\s/.test(text.slice(section.length)))
        .map((section) => section.length),
    );

  /** `Announcement, March 24, 2013`: where its first word stands, or the date's own place. */
  const announced = (text: string, date: number): number => {
    const before = text.slice(Math.max(0, date - 40), date).toLowerCase();
    const tied = before.trimEnd();
    const word = tied.endsWith(tie) ? tied.slice(0, -tie.length).trimEnd() : tied;
    const found = announcements.find((opening) => word.endsWith(opening));
    return found === undefined ? date : date - before.length + word.length - found.length;
  };

  return (text, tail) => {
    const dates = findDates(text, 0, Math.min(tail, LONGEST_HEAD));
    const timed = dates.find(({ to }) => TIME.test(text.slice(to, to + 12)));
    const called = dates.find(({ from }) => announced(text, from) < from);
    const date =
      timed ?? called ?? dates.find(({ from, to }) => from < LONGEST_UNTIMED && standsAlone(text, from, to));
    const from = rubricEnd(text);
    if (!date || date.from <= from + 1) return null;
    const dateFrom = announced(text, date.from);
    const time = date === timed ? TIME.exec(text.slice(date.to, date.to + 12))![0].length : 0;
    // The speech stands over it: a head at the end of the line, which nothing parts from the last words of the speech
    if (tail - date.to - time <= LONGEST_PLACE && (text.slice(from, dateFrom).match(LABELS)?.length ?? 0) > 1)
      return null;
    const dashed = time > 0 && DASHED.test(text.slice(date.to, date.to + 4));
    const lines: MarkedSpan[] = [];
    if (from > 0) lines.push({ from: 0, to: from, kind: "section" });
    lines.push({ from, to: dateFrom, kind: null });
    if (dashed) {
      lines.push({ from: dateFrom, to: date.to + time, kind: "dateline" });
      return { lines, words: { from, to: dateFrom }, to: date.to + time };
    }
    lines.push({ from: dateFrom, to: date.to, kind: dateFrom < date.from ? "announcement" : "date" });
    if (time > 0) lines.push({ from: date.to, to: date.to + time, kind: "time" });
    return { lines, words: { from, to: dateFrom }, to: date.to + time };
  };
}

/** A date after the end of a sentence or a title, with a capital after it: no words of a sentence. */
function standsAlone(text: string, from: number, to: number): boolean {
  return (
    /[.!?…”"»)\p{L}]\s+$/u.test(text.slice(Math.max(0, from - 3), from)) &&
    /^\s+[\p{Lu}*<(“"«]/u.test(text.slice(to, to + 3))
  );
}
