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
  const heading = dialect.metadataHeadings.find(([name]) => name === "publication")?.[1];
  const lists = dialect.metadataHeadings.filter(([name]) => name !== "publication");

  return (text) => {
    const marks: number[] = [];
    // From the end: a line of the block counts only before what has been found of it.
    let end = text.length;
    const back = (words: readonly string[], reach: number): void => {
      const at = Math.max(...words.map((word) => lastWhole(text, word, end)));
      if (at < 0 || end - at > reach) return;
      marks.push(at);
      end = at;
    };
    back(dialect.textVersion, LONGEST_REST);
    const closed = marks.length > 0;
    back(link, LONGEST_REST);
    back(date, LONGEST_REST);
    back(sections, LONGEST_REST);
    if (heading !== undefined) back([heading], LONGEST_REST);
    if (marks.length === (closed ? 1 : 0)) {
      // A page cut off before its publication lines, or none of the site
      return { from: text.length, lines: [] };
    }
    const published = end;
    const listed: TailLine[] = [];
    const free = lastSentenceEnd(text, Math.max(0, published - LONGEST_LIST), published);
    for (const [name, words] of lists.toReversed()) {
      const at = lastWhole(text, words, end);
      if (at < free) continue;
      const listFrom = at + words.length;
      if (listFrom < end && name !== "publication") listed.push({ from: listFrom, to: end, list: name });
      listed.push({ from: at, to: listFrom, list: null });
      end = at;
    }
    const lines: TailLine[] = listed.reverse();
    const cuts = [...marks].reverse();
    cuts.forEach((from, index) => {
      const to = cuts[index + 1] ?? text.length;
      const own = from === published && heading !== undefined && text.startsWith(heading, from);
      if (!own) return void lines.push({ from, to, list: null });
      lines.push({ from, to: from + heading.length, list: null });
      if (text.slice(from + heading.length, to).trim() !== "")
        lines.push({ from: from + heading.length, to, list: null });
    });
    const version = dialect.textVersion.find((word) => text.startsWith(word, cuts.at(-1)));
    const last = lines.at(-1);
    if (last && version !== undefined && last.to - last.from > version.length) {
      lines[lines.length - 1] = { ...last, to: last.from + version.length };
      lines.push({ from: last.from + version.length, to: text.length, list: null });
    }
    return { from: end, lines };
  };
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
