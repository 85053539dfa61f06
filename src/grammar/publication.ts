// Publication status
// ^^^^^^^^^^^^^^^^^^ mark; the three lines stand with or without it, in any order
// Published in sections: News, Transcripts
// ^^^^^^^^^^^^^^^^^^^^^^ mark   ^ mark; the sections are items
// Publication date: November 11, 2013, 15:30
//                   ^^^^^^^^^^^^^^^^^ date ^^^^^ time, or none
// Direct link: veld.example/d/12
//              ^^^^^^^^^^^^^^^^^ text
import type { MetadataField } from "../ast/nodes.js";
import type { Dialect } from "../dialect/dialect.js";
import { append } from "../source/append.js";
import type { Span } from "../source/block.js";
import { foldSpace } from "../source/fold.js";
import { kind } from "./block-kind.js";
import {
  all,
  alt,
  block,
  here,
  type Parser,
  phrase,
  reader,
  seqMap,
  sign,
  space,
  stretch,
} from "./combinators.js";
import { day, time } from "./date.js";
import { around, blockLeaves, leaves } from "./locate.js";
import type { Draft, Page } from "./page.js";

type Part = MetadataField["children"][number];

/** What a publication line is made of. */
interface PublicationLine {
  /** The printed words and the colon. */
  readonly mark: Span;
  /** What stands after them. */
  readonly value: Span;
}

/** Reads a line that opens with one of some phrases and a colon. */
function labelledLine(openings: readonly string[]): (text: string) => PublicationLine | null {
  const words = phrase(openings.map((opening) => opening.replace(/:$/, "")));
  return reader(
    seqMap(words, stretch(/\s*:/), space, all, here, (mark, colon, gap, _value, end) => ({
      mark: { from: mark.from, to: colon.to },
      value: { from: gap.to, to: end },
    })),
  );
}

/** Readers of the three publication lines. */
export function publicationLines({ publication: words }: Dialect): {
  readonly publishedIn: (text: string) => PublicationLine | null;
  readonly publicationDate: (text: string) => PublicationLine | null;
  readonly publicationLink: (text: string) => PublicationLine | null;
} {
  return {
    publishedIn: labelledLine(words.sections),
    publicationDate: labelledLine(words.date),
    publicationLink: labelledLine(words.link),
  };
}

/** What one line gives the field. */
type Facts = Partial<Pick<Required<MetadataField>, "sections" | "published" | "link">>;

/** One line of the field, as its leaves and what they say. */
type LineDraft = Draft<{ readonly children: Part[]; readonly facts: Facts }>;

export function publication(dialect: Dialect): Parser<Draft<MetadataField>> {
  const lines = publicationLines(dialect);
  const readMoment = reader(moment(dialect));

  const heading = block(kind.publication).map(
    (at): LineDraft =>
      (page) => ({ children: blockLeaves(page, at, { type: "mark" }), facts: {} }),
  );
  const sections = line(kind.publishedIn, lines.publishedIn, (page, at, value) => {
    const entries = entriesOf(page, at, value);
    const wordsOf = ({ from, to }: Span): string => foldSpace(page.blocks[at]!.text.slice(from, to));
    return { children: commaList(page, at, value, entries), facts: { sections: entries.map(wordsOf) } };
  });
  const date = line(kind.publicationDate, lines.publicationDate, (page, at, value) => {
    const found = readMoment(page.blocks[at]!.text.slice(value.from));
    if (!found) return { children: leaves(page, at, value, { type: "text" }), facts: {} };
    const dateEnd = value.from + found.dateEnd;
    const timeStart = value.from + found.timeStart;
    const children = [
      ...leaves(page, at, { from: value.from, to: dateEnd }, { type: "dateText" }),
      ...leaves(page, at, { from: dateEnd, to: timeStart }, { type: "mark" }),
      ...leaves(page, at, { from: timeStart, to: value.to }, { type: "timeText" }),
    ];
    return { children, facts: { published: found.iso } };
  });
  const link = line(kind.publicationLink, lines.publicationLink, (page, at, value) => ({
    children: leaves(page, at, value, { type: "text" }),
    facts: { link: foldSpace(page.blocks[at]!.text.slice(value.from)) || null },
  }));

  return alt(heading, sections, date, link)
    .atLeast(1)
    .map((drafts) => (page) => {
      const found = drafts.map((draft) => draft(page));
      const children: Part[] = [];
      for (const part of found) append(children, part.children);
      const facts: Required<Facts> = { sections: [], published: null, link: null };
      for (const part of found) Object.assign(facts, part.facts);
      return { type: "metadataField", name: "publication", ...facts, children, position: around(children) };
    });
}

/** A line of one kind: its printed words, then what `readValue` makes of the rest. */
function line(
  letter: string,
  read: (text: string) => PublicationLine | null,
  readValue: (page: Page, at: number, value: Span) => ReturnType<LineDraft>,
): Parser<LineDraft> {
  return block(letter).map((at) => (page) => {
    const { mark, value } = read(page.blocks[at]!.text)!;
    const { children, facts } = readValue(page, at, value);
    return { children: [...leaves(page, at, mark, { type: "mark" }), ...children], facts };
  });
}

/** A day, and mostly a time of day after it. */
function moment(dialect: Dialect): Parser<{ iso: string | null; dateEnd: number; timeStart: number }> {
  const dayAlone = seqMap(day(dialect), here, ({ iso }, end) => ({ iso, dateEnd: end, timeStart: end }));
  const dayAndTime = seqMap(day(dialect), stretch(/\s*,?\s*/), time, (date, gap, clock) => ({
    iso: date.iso !== null && clock.iso !== null ? `${date.iso}T${clock.iso}` : null,
    dateEnd: gap.from,
    timeStart: gap.to,
  }));
  return alt(dayAndTime.skip(stretch(/$/)), dayAlone);
}

const entry = stretch(/[^,]*/);
const readEntries = reader(
  seqMap(entry, sign(",").then(entry).many(), (first, rest): Span[] => [first, ...rest]),
);

/** The entries of a comma list. */
function entriesOf(page: Page, at: number, value: Span): Span[] {
  const text = page.blocks[at]!.text.slice(value.from, value.to);
  const entries = readEntries(text)!.filter(({ from, to }) => text.slice(from, to).trim() !== "");
  return entries.map(({ from, to }) => ({ from: value.from + from, to: value.from + to }));
}

/** The same as leaves, with the commas between them. */
function commaList(page: Page, at: number, value: Span, entries: readonly Span[]): Part[] {
  const children: Part[] = [];
  let end = value.from;
  for (const item of entries) {
    append(children, leaves(page, at, { from: end, to: item.from }, { type: "mark" }));
    append(children, leaves(page, at, item, { type: "metadataItem" }));
    end = item.to;
  }
  append(children, leaves(page, at, { from: end, to: value.to }, { type: "mark" }));
  return children;
}
