// Geography                                      Publication status
// ^^^^^^^^^ heading of a field                   ^^^^^^^^^^^^^^^^^^ heading
// Veldmark                                       Published in sections: News, Transcripts
// ^^^^^^^^ entry                                 ^^^^^^^^^^^^^^^^^^^^^^ mark     ^ mark; the sections are entries
//                                                Publication date: November 11, 2013, 15:30
// Text version                                   Direct link: veld.example/d/12
// ^^^^^^^^^^^^ mark, the end of the page
import type { MetadataBlock, MetadataField, MetadataFieldName } from "../ast/nodes.js";
import type { Dialect } from "../dialect/dialect.js";
import { foldSpace } from "../source/fold.js";
import type { Span } from "../source/block.js";
import { all, alt, block, type Parser, phrase, reader, seqMap, sign, space, stretch } from "./combinators.js";
import { kind } from "./block-kind.js";
import { day, time } from "./date.js";
import { around, blockLeaves, leaves } from "./locate.js";
import type { Draft, Page } from "./page.js";

type FieldPart = MetadataField["children"][number];

export function metadataBlock(dialect: Dialect): Parser<Draft<MetadataBlock>> {
  const end: Parser<Draft<MetadataBlock["children"]>> = block(kind.textVersion).map(
    (at) => (page) => blockLeaves<MetadataBlock["children"][number] & { type: "mark" }>(page, at, { type: "mark" }),
  );
  const field = alt(list(kind.geography, "geography"), list(kind.topics, "topics"), list(kind.persons, "persons"), publication(dialect));
  const anything = field.map((draft): Draft<MetadataBlock["children"]> => (page) => [draft(page)]);
  const stray: Parser<Draft<MetadataBlock["children"]>> = block(kind.entry).map(
    (at) => (page) => blockLeaves<MetadataBlock["children"][number] & { type: "unparsed" }>(page, at, { type: "unparsed" }),
  );
  return seqMap(anything, alt(anything, stray).many(), end.times(0, 1), (first, rest, last) => (page) => {
    const children = [first, ...rest, ...last].flatMap((draft) => draft(page));
    return { type: "metadataBlock", children, position: around(children) };
  });
}

function list(heading: string, name: MetadataFieldName): Parser<Draft<MetadataField>> {
  return seqMap(block(heading), block(kind.entry).many(), (at, entries) => (page) => {
    const children = blockLeaves<FieldPart>(page, at, { type: "mark" });
    for (const entry of entries) children.push(...blockLeaves<FieldPart>(page, entry, { type: "metadataItem" }));
    return { type: "metadataField", name, children, position: around(children) };
  });
}

/** What a publication line says: its printed words, the values after them. */
export interface PublicationLine {
  readonly mark: Span;
  readonly values: readonly Span[];
}

/** Readers of the three publication lines. */
export function publicationLines(dialect: Dialect): Record<"publishedIn" | "publicationDate" | "publicationLink", (text: string) => PublicationLine | null> {
  const entries = stretch(/[^,]+/).sepBy(sign(","));
  const whole = all.map((): Span[] => []);
  const line = (openings: readonly string[], values: Parser<Span[]>): ((text: string) => PublicationLine | null) =>
    reader(seqMap(phrase(openings.map((opening) => opening.replace(/:$/, ""))), stretch(/\s*:/), space, values, (mark, colon, gap, found) => ({
      mark: { from: mark.from, to: colon.to },
      values: found.length > 0 ? found : [{ from: gap.to, to: Infinity }],
    })));
  return {
    publishedIn: line(dialect.publication.sections, entries),
    publicationDate: line(dialect.publication.date, whole),
    publicationLink: line(dialect.publication.link, whole),
  };
}

interface PublicationPart {
  readonly at: number;
  readonly is: "heading" | "publishedIn" | "publicationDate" | "publicationLink";
}

function publication(dialect: Dialect): Parser<Draft<MetadataField>> {
  const lines = publicationLines(dialect);
  const readMoment = reader(
    alt(
      seqMap(day(dialect), stretch(/\s*,?\s*/), stretch(/(?=\d)/), time, (date, gap, start, clock) => ({
        iso: date.iso !== null && clock.iso !== null ? `${date.iso}T${clock.iso}` : null,
        dateEnd: gap.from,
        timeStart: start.from,
      })),
      seqMap(day(dialect), stretch(/(?:)/), (date, at) => ({ iso: date.iso, dateEnd: at.from, timeStart: at.from })),
    ),
  );
  const line = (letter: string, is: PublicationPart["is"]): Parser<PublicationPart> =>
    block(letter).map((at) => ({ at, is }));
  return alt(
    line(kind.publication, "heading"),
    line(kind.publishedIn, "publishedIn"),
    line(kind.publicationDate, "publicationDate"),
    line(kind.publicationLink, "publicationLink"),
  )
    .atLeast(1)
    .map((found) => (page) => {
      const children: FieldPart[] = [];
      let sections: string[] = [];
      let published: string | null = null;
      let link: string | null = null;
      for (const { at, is } of found) {
        if (is === "heading") {
          children.push(...blockLeaves<FieldPart>(page, at, { type: "mark" }));
          continue;
        }
        const { text } = page.blocks[at]!;
        const { mark, values } = lines[is](text)!;
        children.push(...leaves<FieldPart>(page, at, mark, { type: "mark" }));
        if (is === "publishedIn") {
          sections = values.map((value) => foldSpace(text.slice(value.from, value.to))).filter((value) => value !== "");
          children.push(...commaList(page, at, values));
          continue;
        }
        const value = { from: values[0]!.from, to: text.length };
        const words = text.slice(value.from);
        if (is === "publicationLink") {
          link = words === "" ? null : words;
          children.push(...leaves<FieldPart>(page, at, value, { type: "text" }));
          continue;
        }
        const moment = readMoment(words);
        published = moment?.iso ?? null;
        if (moment) {
          const { dateEnd, timeStart } = moment;
          children.push(...leaves<FieldPart>(page, at, { from: value.from, to: value.from + dateEnd }, { type: "dateText" }));
          children.push(...leaves<FieldPart>(page, at, { from: value.from + dateEnd, to: value.from + timeStart }, { type: "mark" }));
          children.push(...leaves<FieldPart>(page, at, { from: value.from + timeStart, to: value.to }, { type: "timeText" }));
        } else children.push(...leaves<FieldPart>(page, at, value, { type: "text" }));
      }
      return { type: "metadataField", name: "publication", sections, published, link, children, position: around(children) };
    });
}

/** The entries of a list and the commas between them. */
function commaList(page: Page, at: number, values: readonly Span[]): FieldPart[] {
  const { length } = page.blocks[at]!.text;
  return values.flatMap((value, index) => [
    ...leaves<FieldPart>(page, at, { from: value.from, to: Math.min(value.to, length) }, { type: "metadataItem" }),
    ...leaves<FieldPart>(page, at, { from: value.to, to: values[index + 1]?.from ?? value.to }, { type: "mark" }),
  ]);
}
