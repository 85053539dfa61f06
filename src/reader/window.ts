// A whole window as text, as lynx prints an address or a reader copies it: the menus of the site stand over the page,
// and its buttons under it.
//
// President of Veldmark
// - Structure
// - Contacts                        a line of the site
// Events                            the rubric: here the page begins
// Opening of the ferry terminal
// November 11, 2013
// 15:30                             a date and a time of day show whose rubric it is
// Ilse Brandt: Good afternoon.
// Direct link: veld.example/d/12    the last of the publication lines: here it ends
// Share
// Print                             lines of the site
import type { Dialect } from "../dialect/dialect.js";
import { reader } from "../grammar/combinators.js";
import { date } from "../grammar/date.js";
import type { Block, Reading, Span } from "../source/block.js";
import { foldCase } from "../source/fold.js";
import type { PrintedText } from "./printed-text.js";

/** No window has more lines over its date. */
const MOST_OVER = 400;
/** So many of the site's lines stand over a rubric: fewer may be those of a copy. */
const LEAST_OVER = 3;
/** No rubric stands further over its date: a title and a long lead lie between. */
const LONGEST_HEAD = 40;

const TIME = /^\d{1,2}:\d\d$/;
/** What a layout puts before a line: bullets, signs of a heading. */
const BEFORE = /^[^\p{L}\p{N}]+/u;

// - [Events](https://veld.example/events)
//    ^^^^^^
/** The words of a line, without the signs of a layout about them. */
function unmarked(line: string): string {
  const words = line.replace(BEFORE, "");
  const link = words.endsWith(")") ? words.indexOf("](") : -1;
  return link < 0 ? words : words.slice(0, link);
}

/** The page in a window: its lines alone, and what was read of it with the lines of the site about it. */
interface WindowPage {
  readonly page: PrintedText;
  readonly within: (reading: Reading) => Reading;
}

const finders = new WeakMap<Dialect, (text: PrintedText) => Span | null>();

/** Finds the page in a text, which may be a whole window. */
export function pageInWindow(text: PrintedText, dialect: Dialect): WindowPage {
  const findPage = finders.get(dialect) ?? createPageFinder(dialect);
  finders.set(dialect, findPage);
  const span = findPage(text);
  if (!span) return { page: text, within: (reading) => reading };
  const { from, to } = span;
  const { source, lines } = text;
  const linesOfSite = (first: number, end?: number): Block[] =>
    lines.slice(first, end).map((line) => ({
      text: source.slice(line.from, line.to),
      pieces: [{ at: 0, length: line.to - line.from, from: line.from, to: line.to }],
      part: "tail",
      evidence: { kind: "siteLine" },
    }));
  return {
    page: { source, lines: lines.slice(from, to) },
    within: (reading) => ({
      ...reading,
      blocks: [...linesOfSite(0, from), ...reading.blocks, ...linesOfSite(to)],
    }),
  };
}

/** Finds which lines of a window are the page's; `null` where all are. */
function createPageFinder(dialect: Dialect): (text: PrintedText) => Span | null {
  const sections = new Set(dialect.sections.map(foldCase));
  const { publication } = dialect;
  const closings = [...publication.sections, ...publication.date, ...publication.link].map(foldCase);
  const textVersion = new Set(dialect.textVersion.map(foldCase));
  const readDate = reader(date(dialect));

  return ({ source, lines }) => {
    const wordsAt = (at: number): string => {
      const span = lines[at];
      return span ? unmarked(source.slice(span.from, span.to)) : "";
    };
    const isTime = (at: number): boolean => {
      const { from, to } = lines[at]!;
      return to - from <= 5 && TIME.test(source.slice(from, to));
    };
    const rubricOver = (day: number): number => {
      for (let at = day - 1; at >= Math.max(0, day - LONGEST_HEAD); at--)
        if (sections.has(foldCase(wordsAt(at)))) return at;
      return 0;
    };
    const endFrom = (day: number): number => {
      let end = 0;
      for (let at = day; at < lines.length; at++) {
        const words = foldCase(wordsAt(at));
        const closing = closings.find((opening) => words.startsWith(opening));
        if (closing !== undefined) end = words === closing ? at + 2 : at + 1;
      }
      if (end === 0) return lines.length;
      return textVersion.has(foldCase(wordsAt(end))) ? end + 1 : end;
    };
    for (let at = 1; at < Math.min(lines.length, MOST_OVER); at++) {
      if (!isTime(at) || !readDate(wordsAt(at - 1))) continue;
      const from = rubricOver(at - 1);
      return from < LEAST_OVER ? null : { from, to: Math.min(endFrom(at), lines.length) };
    }
    return null;
  };
}
