// The grammar of blocks, in document order. It reads the tape the survey wrote, one letter a block.
import type { Event, EventContent, Utterance } from "../ast/nodes.js";
import type { Dialect } from "../dialect/dialect.js";
import { kind } from "./block-kind.js";
import { alt, byLetter, type Parser, reader } from "./combinators.js";
import { dateline } from "./dateline.js";
import { elision } from "./elision.js";
import { heading } from "./heading.js";
import { metadataBlock } from "./metadata-block.js";
import { narration } from "./narration.js";
import type { Draft, Page } from "./page.js";
import { photoCaption } from "./photo-caption.js";
import { pullQuote } from "./pull-quote.js";
import { relatedLinks } from "./related-links.js";
import { section } from "./section.js";
import { separator } from "./separator.js";
import { siteLine } from "./site-line.js";
import { stageDirection } from "./stage-direction.js";
import { summary } from "./summary.js";
import { title } from "./title.js";
import { unparsed } from "./unparsed.js";
import { utterance } from "./utterance.js";

type Content = Draft<EventContent[]>;

/** Turns a page, surveyed, into its tree. */
export type Grammar = (page: Page) => Event;

/** Assembles the constructs for a dialect. Any tape at all is read: what no construct claims is unparsed. */
export function createGrammar(dialect: Dialect): Grammar {
  const metadata = [kind.geography, kind.topics, kind.persons, kind.publication];
  const publicationLines = [kind.publishedIn, kind.publicationDate, kind.publicationLink];
  // Each construct is told by the letter it begins with.
  const construct = byLetter<Content>([
    [kind.section, one(section)],
    [kind.title + kind.footTitle, one(title)],
    [kind.summary + kind.lead, one(summary)],
    [kind.date + kind.announcement + kind.dateline, one(dateline(dialect))],
    [kind.labelled, one(utterance(dialect))],
    [kind.plain, one(narration(dialect))],
    [kind.counter + kind.caption, one(photoCaption(dialect))],
    [kind.relatedHeading, one(relatedLinks(dialect))],
    [kind.pullQuote, one(pullQuote(dialect))],
    [kind.heading, one(heading)],
    [kind.separator, separator],
    [kind.elision, elision],
    [kind.stageDirection, stageDirection(dialect)],
    [[...metadata, ...publicationLines].join(""), one(metadataBlock(dialect))],
    [kind.siteLine, siteLine],
  ]);
  const read = reader(alt(construct, unparsed).many());
  return (surveyed) => build(read(surveyed.tape)!, surveyed);
}

function build(drafts: readonly Content[], page: Page): Event {
  const children: EventContent[] = [];
  const turns: Utterance[] = [];
  for (const draft of drafts)
    for (const child of draft(page)) {
      children.push(child);
      if (child.type === "utterance") child.id = `u${turns.push(child)}`;
    }
  setQuoted(children, turns, page);
  return {
    type: "event",
    language: page.language,
    kind: page.tape.includes(kind.announcement) ? "announcement" : "event",
    ...(page.layout && { layout: page.layout }),
    children,
    position: page.source.position(0, page.source.text.length),
  };
}

/** Says of every pull quote which utterance holds the words that it repeats. */
function setQuoted(children: readonly EventContent[], turns: readonly Utterance[], page: Page): void {
  if (page.repeats.size === 0) return;
  const startOf = (block: number): number => page.blocks[block]!.pieces[0]!.from;
  const sources = new Map([...page.repeats].map(([quote, source]) => [startOf(quote), startOf(source)]));
  const quotes = [...children, ...turns.flatMap((turn) => turn.children)].filter(
    (child) => child.type === "pullQuote",
  );
  for (const quote of quotes) quote.of = turnAt(turns, sources.get(quote.position.start.offset) ?? -1);
}

/** The id of the utterance an offset lies in. */
function turnAt(turns: readonly Utterance[], offset: number): string | null {
  let low = 0;
  let high = turns.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { id, position } = turns[middle]!;
    if (offset < position.start.offset) high = middle - 1;
    else if (offset >= position.end.offset) low = middle + 1;
    else return id;
  }
  return null;
}

function one<T extends EventContent>(parser: Parser<Draft<T>>): Parser<Content> {
  return parser.map(
    (draft): Content =>
      (page) => [draft(page)],
  );
}
