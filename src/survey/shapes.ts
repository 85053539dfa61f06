// What a block is by its own words alone: dates, counters, signs, and the dialect's headings.
import type { Dialect } from "../dialect/dialect.js";
import { type BlockKind, kind } from "../grammar/block-kind.js";
import { reader } from "../grammar/combinators.js";
import { date, dateEnding, time } from "../grammar/date.js";
import { datelineSigns, isAnnouncement, readDatelineAlone } from "../grammar/dateline.js";
import { readElision } from "../grammar/elision.js";
import { counter } from "../grammar/photo-caption.js";
import { publicationLines } from "../grammar/publication.js";
import { readSeparator } from "../grammar/separator.js";
import { readDirection } from "../grammar/stage-direction.js";
import type { Block } from "../source/block.js";
import { foldCase } from "../source/fold.js";
import { opensLikeOne } from "../source/openings.js";

/** Blocks longer than this are never a date, a counter or a heading of the site. */
const LONGEST_LINE = 80;

/** Says of a block what its own words say. */
export function createShapes(
  dialect: Dialect,
): (block: Block, index: number, blocks: readonly Block[]) => BlockKind {
  const inTail = createTailShapes(dialect);
  const inBody = createBodyShapes(dialect);
  return ({ text, part, evidence }, index, blocks) => {
    if (evidence?.kind === "video") return kind.stageDirection;
    // The words of a heading may say more of it: a label, a date
    if (evidence?.kind && evidence.kind !== "heading") return kind[evidence.kind];
    if (part === "tail") return inTail(text);
    // The first words of the page, but for a foot that stands over them
    return inBody(text, index === 0 || blocks[index - 1]!.part === "tail");
  };
}

/** Says what a block of the metadata block is: an entry of a list where nothing else tells. */
function createTailShapes(dialect: Dialect): (text: string) => BlockKind {
  const lines = publicationLines(dialect);
  const words = new Map<string, BlockKind>();
  for (const [name, heading] of dialect.metadataHeadings) words.set(foldCase(heading), kind[name]);
  for (const line of dialect.textVersion) words.set(foldCase(line), kind.textVersion);
  const colophons = new Set(dialect.colophons.map(foldCase));
  const siteLines = dialect.siteLines.map(foldCase);
  const couldBePublished = opensLikeOne(
    [dialect.publication.sections, dialect.publication.date, dialect.publication.link].flat(),
  );

  // Administration of the President2014      the year of the visit stands behind the words, perhaps without a space
  const isSiteLine = (folded: string): boolean =>
    siteLines.some((line) => folded.startsWith(line) && YEAR_OR_NOTHING.test(folded.slice(line.length)));

  const lineOfSite = (text: string): BlockKind | undefined => {
    const folded = foldCase(text);
    return words.get(folded) ?? (colophons.has(folded) || isSiteLine(folded) ? kind.siteLine : undefined);
  };

  const publication = (text: string): BlockKind | undefined => {
    if (!text.includes(":") || !couldBePublished(text)) return undefined;
    if (lines.publishedIn(text)) return kind.publishedIn;
    if (lines.publicationDate(text)) return kind.publicationDate;
    return lines.publicationLink(text) ? kind.publicationLink : undefined;
  };

  return (text) =>
    (text.length <= LONGEST_LINE ? lineOfSite(text) : undefined) ?? publication(text) ?? kind.entry;
}

const YEAR_OR_NOTHING = /^\s?(?:\d{4}\s?\p{L}{0,4})?$/u;

/** Says what a block of the head or the body is: plain where nothing tells. */
function createBodyShapes(dialect: Dialect): (text: string, isFirst: boolean) => BlockKind {
  const isDirection = readDirection(dialect);
  const dated = createDatedShapes(dialect);
  const sections = new Set(dialect.sections.map(foldCase));
  const words = new Map<string, BlockKind>();
  for (const heading of dialect.relatedHeadings) words.set(foldCase(heading), kind.relatedHeading);
  for (const line of dialect.siteLines) words.set(foldCase(line), kind.siteLine);
  const couldBeWords = opensLikeOne([...words.keys(), ...sections]);

  const lineOfSite = (text: string, isFirst: boolean): BlockKind | undefined => {
    if (!couldBeWords(text)) return undefined;
    const folded = foldCase(text);
    return isFirst && sections.has(folded) ? kind.section : words.get(folded);
  };

  return (text, isFirst) => {
    if (text.length > LONGEST_LINE && !text.startsWith("(")) return kind.plain;
    if (isDirection(text)) return kind.stageDirection;
    if (/^[\p{L}\p{N}]/u.test(text)) return dated(text) ?? lineOfSite(text, isFirst) ?? kind.plain;
    if (readElision(text)) return kind.elision;
    return readSeparator(text) ? kind.separator : kind.plain;
  };
}

/** Says of a block that is a date, a time of day or a counter which it is. */
function createDatedShapes(dialect: Dialect): (text: string) => BlockKind | undefined {
  const readCounter = counter(dialect);
  const readDate = reader(date(dialect));
  const readTime = reader(time);
  const readDateline = readDatelineAlone(dialect);
  const looksLikeDateline = datelineSigns(dialect);
  const endsDate = dateEnding(dialect);
  const announces = isAnnouncement(dialect);
  return (text) => {
    if (/\d$/.test(text)) {
      if (readTime(text)) return kind.time;
      if (readCounter(text)) return kind.counter;
    }
    if (endsDate(text)) {
      if (readDate(text)) return kind.date;
      if (announces(text)) return kind.announcement;
    }
    return looksLikeDateline(text) && readDateline(text) ? kind.dateline : undefined;
  };
}
