// … all the best. Geography Veldmark Topics Harbours Foreign policy Persons Brandt Ilse Publication status
//                 ^^^^^^^^^ the block at the foot begins here; its headings are looked for from the end
// Published in section: News Publication date: November 11, 2013, 15:30 Direct link: veld.example/d/12 Text version
//
// Not its heading: `The Topics of the day are many. …`, for a sentence ends between it and the block.
import type { MetadataFieldName } from "../../ast/nodes.js";
import type { Dialect } from "../../dialect/dialect.js";
import type { Span } from "../../source/block.js";

/** A line of the block as it stood on the page. */
export interface TailLine extends Span {
  /** Of which list it holds the entries; `null` for headings and the publication lines. */
  readonly list: Exclude<MetadataFieldName, "publication"> | null;
}

export interface FlatTail {
  /** Where the block begins; the length of the text where there is none. */
  readonly from: number;
  readonly lines: readonly TailLine[];
}

/** What stands behind the block on a page is short. */
const LONGEST_REST = 400;
/** So is the longest of its lists. */
const LONGEST_LIST = 2000;
const SENTENCE_END = /[\p{L}\p{N})”"»’][.!?…:]+[”"»’)]*\s|[>*]\s/gu;

export function createTailFinder(dialect: Dialect): (text: string) => FlatTail {
  const { sections, date, link } = dialect.publication;
  const headings = dialect.metadataHeadings
    .filter(([name]) => name === "publication")
    .map(([, words]) => words);
  // What stands alone on its line: what follows it is another
  const alone = [...headings, ...dialect.textVersion];

  return (text) => {
    // From the end: a line of the block counts only before what has been found of it.
    const versions = marksFromEnd(text, [dialect.textVersion], text.length);
    const publication = marksFromEnd(text, [link, date, sections, headings], versions[0] ?? text.length);
    const [published] = publication;
    // A page cut off before its publication lines, or none of the site
    if (published === undefined) return { from: text.length, lines: [] };
    const lists = listLines(text, published, dialect.metadataHeadings);
    const lines = [...lists, ...publicationLines(text, [...publication, ...versions], alone)];
    return { from: lists[0]?.from ?? published, lines };
  };
}

/** Where the lines of the foot begin, in order; each is told by some of its words, the last line first. */
function marksFromEnd(text: string, lines: readonly (readonly string[])[], to: number): number[] {
  const marks: number[] = [];
  let end = to;
  for (const words of lines) {
    const at = Math.max(...words.map((word) => lastWhole(text, word, end)));
    if (at < 0 || end - at > LONGEST_REST) continue;
    marks.unshift(at);
    end = at;
  }
  return marks;
}

// Geography Veldmark Topics Harbours Foreign policy Persons Brandt Ilse
// ^^^^^^^^^          ^^^^^^                         ^^^^^^^ a heading counts where no sentence ends between it and the block
function listLines(text: string, to: number, headings: Dialect["metadataHeadings"]): TailLine[] {
  const lines: TailLine[] = [];
  const least = lastSentenceEnd(text, Math.max(0, to - LONGEST_LIST), to);
  let end = to;
  for (const [list, words] of headings.toReversed()) {
    const at = lastWhole(text, words, end);
    if (list === "publication" || at < least) continue;
    const from = at + words.length;
    lines.unshift({ from: at, to: from, list: null }, { from, to: end, list });
    end = at;
  }
  return lines;
}

/** The lines between the marks, those parted that begin with words which stand alone. */
function publicationLines(text: string, marks: readonly number[], alone: readonly string[]): TailLine[] {
  return marks.flatMap((from, index): TailLine[] => {
    const to = marks[index + 1] ?? text.length;
    const opening = alone.find((words) => text.startsWith(words, from));
    if (opening === undefined) return [{ from, to, list: null }];
    const end = from + opening.length;
    return [
      { from, to: end, list: null },
      { from: end, to, list: null },
    ];
  });
}

/** The last place before `end` where the words stand whole; -1 where they do not. */
function lastWhole(text: string, words: string, end: number): number {
  for (let at = text.lastIndexOf(words, end - words.length), tried = 0; at >= 0 && tried < 8; tried++) {
    const before = text[at - 1] ?? " ";
    const after = text[at + words.length] ?? " ";
    if (/\s/.test(before) && (/\s/.test(after) || words.endsWith(":"))) return at;
    if (at === 0) break;
    at = text.lastIndexOf(words, at - 1);
  }
  return -1;
}

/** Just past the last sentence that ends in a stretch; its start where none does. */
function lastSentenceEnd(text: string, from: number, to: number): number {
  let end = from;
  for (const found of text.slice(from, to).matchAll(SENTENCE_END)) end = from + found.index + found[0].length;
  return end;
}
