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
  const readCounter = counter(dialect);
  const readDate = reader(date(dialect));
  const readTime = reader(time);
  const readDateline = readDatelineAlone(dialect);
  const looksLikeDateline = datelineSigns(dialect);
  const endsDate = dateEnding(dialect);
  const announces = isAnnouncement(dialect);
  const isDirection = readDirection(dialect);
  const lines = publicationLines(dialect);
  const bodyWords = new Map<string, BlockKind>();
  for (const words of dialect.relatedHeadings) bodyWords.set(foldCase(words), kind.relatedHeading);
  const tailWords = new Map<string, BlockKind>();
  for (const [name, words] of dialect.metadataHeadings) tailWords.set(foldCase(words), kind[name]);
  for (const words of dialect.textVersion) tailWords.set(foldCase(words), kind.textVersion);
  const sections = new Set(dialect.sections.map(foldCase));
  const siteLines = dialect.siteLines.map(foldCase);
  const colophons = new Set(dialect.colophons.map(foldCase));
  for (const words of siteLines) bodyWords.set(words, kind.siteLine);

  const couldBeWords = opensLikeOne([...bodyWords.keys(), ...sections]);
  const couldBePublished = opensLikeOne(
    [dialect.publication.sections, dialect.publication.date, dialect.publication.link].flat(),
  );

  // Administration of the President2014      the year of the visit stands behind the words, perhaps without a space
  const isSiteLine = (folded: string): boolean =>
    siteLines.some(
      (words) => folded.startsWith(words) && /^\s?(?:\d{4}\s?\p{L}{0,4})?$/u.test(folded.slice(words.length)),
    );

  const inTail = (text: string): BlockKind => {
    if (text.length <= LONGEST_LINE) {
      const folded = foldCase(text);
      const heading = tailWords.get(folded);
      if (heading) return heading;
      if (colophons.has(folded) || isSiteLine(folded)) return kind.siteLine;
    }
    if (!text.includes(":") || !couldBePublished(text)) return kind.entry;
    if (lines.publishedIn(text)) return kind.publishedIn;
    if (lines.publicationDate(text)) return kind.publicationDate;
    if (lines.publicationLink(text)) return kind.publicationLink;
    return kind.entry;
  };

  return ({ text, part, evidence }, index, blocks) => {
    if (evidence?.kind === "video") return kind.stageDirection;
    if (evidence?.kind) return kind[evidence.kind];
    if (part === "tail") return inTail(text);
    if (text.length > LONGEST_LINE && !text.startsWith("(")) return kind.plain;
    if (isDirection(text)) return kind.stageDirection;
    if (/^[\p{L}\p{N}]/u.test(text)) {
      if (/\d$/.test(text)) {
        if (readTime(text)) return kind.time;
        if (readCounter(text)) return kind.counter;
      }
      if (endsDate(text)) {
        if (readDate(text)) return kind.date;
        if (announces(text)) return kind.announcement;
      }
      if (looksLikeDateline(text) && readDateline(text)) return kind.dateline;
      if (!couldBeWords(text)) return kind.plain;
      const folded = foldCase(text);
      // The first words of the page, but for a foot that stands over them
      if ((index === 0 || blocks[index - 1]!.part === "tail") && sections.has(folded)) return kind.section;
      return bodyWords.get(folded) ?? kind.plain;
    }
    if (readElision(text)) return kind.elision;
    return readSeparator(text) ? kind.separator : kind.plain;
  };
}
