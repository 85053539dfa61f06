// November 11, 2013            Announcement, March 24, 2013
// ^^^^^^^^^^^^^^^^^ date       ^^^^^^^^^^^^^ mark; some languages announce a stretch of days, which is no date of the page
// 15:30
// ^^^^^ time, or none
// Port Elin
// ^^^^^^^^^ place, or none
import type { Dateline } from "../ast/nodes.js";
import type { Dialect } from "../dialect/dialect.js";
import type { Block, Span } from "../source/block.js";
import { kind } from "./block-kind.js";
import { alt, block, of, type Parser, phrase, reader, seqMap, sign, space } from "./combinators.js";
import { date, day, time } from "./date.js";
import { append, around, blockLeaves, leaves, wordsOf } from "./locate.js";
import type { Draft } from "./page.js";

export function dateline(dialect: Dialect): Parser<Draft<Dateline>> {
  const readDay = reader(day(dialect));
  const readTime = reader(time);
  const dayOf = (text: string, { evidence }: Block): string | null =>
    readDay(text)?.iso ?? markedDay(evidence?.datetime);
  const readAnnouncement = reader(
    seqMap(announcing(dialect), date(dialect), (opening, announced) => ({ from: opening.to, announced })),
  );
  const first = block(kind.date + kind.announcement);
  return seqMap(
    first,
    orNone(block(kind.time)),
    orNone(block(kind.place)),
    (at, timeAt, placeAt) => (page) => {
      const { text } = page.blocks[at]!;
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
