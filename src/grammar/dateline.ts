// November 11, 2013            Announcement, March 24, 2013
// ^^^^^^^^^^^^^^^^^ date       ^^^^^^^^^^^^^ mark
// 15:30
// ^^^^^ time, or none
// Port Elin
// ^^^^^^^^^ place, or none
import type { Dateline } from "../ast/nodes.js";
import type { Dialect } from "../dialect/dialect.js";
import { kind } from "./block-kind.js";
import { alt, block, of, type Parser, phrase, reader, seqMap, stretch } from "./combinators.js";
import { day, time } from "./date.js";
import { append, around, blockLeaves, leaves, wordsOf } from "./locate.js";
import type { Draft } from "./page.js";

export function dateline(dialect: Dialect): Parser<Draft<Dateline>> {
  const readDay = reader(day(dialect));
  const readTime = reader(time);
  const announcement = seqMap(
    phrase(dialect.announcements),
    stretch(/\s*,\s*/),
    day(dialect),
    (_word, comma, date) => ({
      from: comma.to,
      date,
    }),
  );
  const readAnnouncement = reader(announcement);
  const first = block(kind.date + kind.announcement);
  return seqMap(
    first,
    orNone(block(kind.time)),
    orNone(block(kind.place)),
    (at, timeAt, placeAt) => (page) => {
      const { text } = page.blocks[at]!;
      const announced = readAnnouncement(text);
      const from = announced?.from ?? 0;
      const children: Dateline["children"] = [
        ...leaves(page, at, { from: 0, to: from }, { type: "mark" }),
        ...leaves(page, at, { from, to: text.length }, { type: "dateText" }),
      ];
      if (timeAt !== null) append(children, blockLeaves(page, timeAt, { type: "timeText" }));
      if (placeAt !== null) append(children, blockLeaves(page, placeAt, { type: "placeText" }));
      return {
        type: "dateline",
        date: (announced?.date ?? readDay(text))?.iso ?? markedDay(page.blocks[at]!.evidence?.datetime),
        time: timeAt === null ? null : (readTime(page.blocks[timeAt]!.text)?.iso ?? null),
        place: placeAt === null ? null : wordsOf(page, placeAt),
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
  const read = reader(seqMap(phrase(dialect.announcements), stretch(/\s*,\s*/), day(dialect), () => true));
  return (text) => read(text) === true;
}

const orNone = (parser: Parser<number>): Parser<number | null> => alt<number | null>(parser, of(null));
