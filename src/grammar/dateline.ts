// November 11, 2013            Announcement, March 24, 2013
// ^^^^^^^^^^^^^^^^^ date       ^^^^^^^^^^^^^ mark; some languages announce a stretch of days, which is no date of the page
// 15:30
// ^^^^^ time, or none
// Port Elin
// ^^^^^^^^^ place, or none
// November 11, 2013 - 15:30 - Port Elin        all of it on one line, as forums repeat it; the place may stand under it
// ^^^^^^^^^^^^^^^^^   ^^^^^   ^^^^^^^^^ date, time, place; the dashes are marks
// November 11, 2013, 15:30 Port Elin           the same with a comma, or with nothing but spaces
import type { Dateline } from "../ast/nodes.js";
import type { Dialect } from "../dialect/dialect.js";
import { append } from "../source/append.js";
import type { Block, Span } from "../source/block.js";
import { foldSpace } from "../source/fold.js";
import { kind } from "./block-kind.js";
import {
  all,
  alt,
  block,
  here,
  of,
  type Parser,
  phrase,
  reader,
  seqMap,
  sign,
  space,
  stretch,
} from "./combinators.js";
import { date, day, time } from "./date.js";
import { around, blockLeaves, leaves, wordsOf } from "./locate.js";
import type { Draft, Page } from "./page.js";
import { isPlace } from "./place.js";

export function dateline(dialect: Dialect): Parser<Draft<Dateline>> {
  const readDay = reader(day(dialect));
  const readTime = reader(time);
  const readLine = readDatelineAlone(dialect);
  const dayOf = (text: string, { evidence }: Block): string | null =>
    readDay(text)?.iso ?? markedDay(evidence?.datetime);
  const readAnnouncement = reader(
    seqMap(announcing(dialect), date(dialect), (opening, announced) => ({ from: opening.to, announced })),
  );
  const first = block(kind.date + kind.announcement + kind.dateline);
  return seqMap(
    first,
    orNone(block(kind.time)),
    orNone(block(kind.place)),
    (at, timeAt, placeAt) => (page) => {
      const { text } = page.blocks[at]!;
      const whole = page.tape[at] === kind.dateline ? readLine(text) : null;
      if (whole) return wholeDateline(page, at, whole, placeAt);
      const found = readAnnouncement(text);
      const from = found?.from ?? 0;
      const children: Dateline["children"] = [
        ...leaves(page, at, { from: 0, to: from }, { type: "mark" }),
        ...leaves(page, at, { from, to: text.length }, { type: "dateText" }),
      ];
      if (timeAt !== null) append(children, blockLeaves(page, timeAt, { type: "timeText" }));
      if (placeAt !== null) append(children, blockLeaves(page, placeAt, { type: "placeText" }));
      return {
        type: "dateline",
        date: found && !dialect.announcements.datesPage ? null : dayOf(text.slice(from), page.blocks[at]!),
        time: timeAt === null ? null : (readTime(page.blocks[timeAt]!.text)?.iso ?? null),
        place: placeAt === null ? null : wordsOf(page, placeAt),
        ...(found && { announced: found.announced.iso }),
        children,
        position: around(children),
      };
    },
  );
}

/** A date line in one block: where its parts lie, and what they say. */
interface DatelineAlone {
  readonly date: string | null;
  readonly dateEnd: number;
  readonly time: string | null;
  readonly timeFrom: number;
  readonly timeEnd: number;
  /** The end of the block where the place stands under it, or nowhere. */
  readonly placeFrom: number;
}

/**
 * Reads `November 11, 2013 - 15:30 - Port Elin`, with or without the place. A day without a time of day behind it is no
 * such line: `May 9 - a day of joy - was warm.`
 */
export function readDatelineAlone(dialect: Dialect): (text: string) => DatelineAlone | null {
  const partedBy = (sign: Parser<Span>): Parser<DatelineAlone> =>
    seqMap(
      day(dialect),
      sign,
      time,
      here,
      alt(
        sign.map(({ to }) => to),
        end.map(({ to }) => to),
      ),
      all,
      (printed, gap, clock, timeEnd, placeFrom) => ({
        date: printed.iso,
        dateEnd: gap.from,
        time: clock.iso,
        timeFrom: gap.to,
        timeEnd,
        placeFrom,
      }),
    );
  return reader(alt(partedBy(dash), partedBy(comma)));
}

/**
 * Whether a line has the signs of one: dashes about a time of day, or a year before it and nothing but a place behind it.
 * None is `3:30 PM` or `10:00 GMT`: which time of the clock on the wall that is, the line would not say.
 */
export function datelineSigns({ placeWords, photoCredits, finiteVerbs }: Dialect): (line: string) => boolean {
  const kinds = new Set(placeWords);
  const credits = new Set(photoCredits);
  const verbs = new Set(finiteVerbs);
  const placed = (text: string): boolean => {
    const words = text.split(/\s+/);
    return (
      isPlace(text, kinds) &&
      !CLOCK_MARK.test(text) &&
      !credits.has(words[0]!) &&
      !words.some((word) => verbs.has(word.toLowerCase()))
    );
  };
  return (line) => {
    if (line.length >= 160 || !line.includes(":")) return false;
    if (DASHED_TIME.test(line)) return true;
    const found = YEAR_AND_TIME.exec(line);
    return found !== null && (found[1] === undefined || placed(found[1]));
  };
}

const DASHED_TIME = /^[^.!?:]{5,40}\s[-‐‑‒–—−|]\s?\d{1,2}:\d\d(?:\s[-‐‑‒–—−|][^!?]*)?$/;
const YEAR_AND_TIME = /^[^.!?:]{5,30}\d{4}(?:\s?\p{L}{1,5}\.?)?,?\s\d{1,2}:\d\d(?:,?\s(\p{Lu}[^.!?:]*))?$/u;
/** `PM`, `GMT`, `UTC+3` */
const CLOCK_MARK = /^\p{Lu}{2,4}(?!\p{L})/u;
const dash = stretch(/\s+[-‐‑‒–—−|]\s*/);
const comma = stretch(/,?\s+/);
const end = stretch(/$/);

function wholeDateline(page: Page, at: number, line: DatelineAlone, placeAt: number | null): Dateline {
  const { text } = page.blocks[at]!;
  const children: Dateline["children"] = [
    ...leaves(page, at, { from: 0, to: line.dateEnd }, { type: "dateText" }),
    ...leaves(page, at, { from: line.dateEnd, to: line.timeFrom }, { type: "mark" }),
    ...leaves(page, at, { from: line.timeFrom, to: line.timeEnd }, { type: "timeText" }),
    ...leaves(page, at, { from: line.timeEnd, to: line.placeFrom }, { type: "mark" }),
    ...leaves(page, at, { from: line.placeFrom, to: text.length }, { type: "placeText" }),
  ];
  if (placeAt !== null) append(children, blockLeaves(page, placeAt, { type: "placeText" }));
  const place = foldSpace(text.slice(line.placeFrom)) || (placeAt === null ? null : wordsOf(page, placeAt));
  return { type: "dateline", date: line.date, time: line.time, place, children, position: around(children) };
}

/** The day that the markup gives, where the words give none. */
const markedDay = (datetime = ""): string | null => /^\d{4}-\d\d-\d\d/.exec(datetime)?.[0] ?? null;

/** Is the block the date line of an announcement? */
export function isAnnouncement(dialect: Dialect): (text: string) => boolean {
  const read = reader(seqMap(announcing(dialect), date(dialect), () => true));
  return (text) => read(text) === true;
}

/** The words before an announcement's date. */
function announcing({ announcements }: Dialect): Parser<Span> {
  const { words, tie } = announcements;
  return seqMap(phrase(words), space, sign(tie), space, (first, _space, _tie, last) => ({
    from: first.from,
    to: last.to,
  }));
}

const orNone = (parser: Parser<number>): Parser<number | null> => alt<number | null>(parser, of(null));
