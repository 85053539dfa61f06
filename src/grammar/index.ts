// The grammar of blocks, in document order. It reads the tape the survey wrote, one letter a block.
import type { Event, EventContent } from "../ast/nodes.js";
import type { Dialect } from "../dialect/dialect.js";
import { ahead, alt, type Parser, reader, seqMap } from "./combinators.js";
import { kind } from "./block-kind.js";
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
import { stageDirection } from "./stage-direction.js";
import { summary } from "./summary.js";
import { title } from "./title.js";
import { unparsed } from "./unparsed.js";
import { utterance } from "./utterance.js";

type Content = Draft<EventContent[]>;

/** The head of a page on its tape: rubric, title, lead, and the date line that ends it. */
export const headOfTape = new RegExp(`${kind.section}?${kind.plain}{1,12}[${kind.date}${kind.announcement}]`);

/** Turns a page, surveyed, into its tree. */
export type Grammar = (page: Page) => Event;

/** Assembles the constructs for a dialect. Any tape at all is read: what no construct claims is unparsed. */
export function createGrammar(dialect: Dialect): Grammar {
  const head = ahead(headOfTape).then(
    seqMap(optional(section), one(title), one(summary).many(), one(dateline(dialect)), (rubric, name, lead, when) => [
      ...rubric,
      name,
      ...lead,
      when,
    ]),
  );
  const body = alt<Content>(
    one(utterance(dialect)),
    one(narration(dialect)),
    one(photoCaption(dialect)),
    one(relatedLinks(dialect)),
    one(pullQuote(dialect)),
    one(heading),
    separator,
    elision,
    stageDirection(dialect),
    one(metadataBlock(dialect)),
    unparsed,
  ).many();
  const page = alt(seqMap(head, body, (first, rest) => [...first, ...rest]), body);
  const read = reader(page);
  return (surveyed) => build(read(surveyed.tape)!, surveyed);
}

function build(drafts: readonly Content[], page: Page): Event {
  const children = drafts.flatMap((draft) => draft(page));
  let turns = 0;
  for (const child of children) if (child.type === "utterance") child.id = `u${++turns}`;
  return {
    type: "event",
    language: page.language,
    kind: page.tape.includes(kind.announcement) ? "announcement" : "event",
    children,
    position: page.source.position(0, page.source.text.length),
  };
}

function one<T extends EventContent>(parser: Parser<Draft<T>>): Parser<Content> {
  return parser.map((draft): Content => (page) => [draft(page)]);
}

function optional<T extends EventContent>(parser: Parser<Draft<T>>): Parser<Content[]> {
  return one(parser).times(0, 1);
}
