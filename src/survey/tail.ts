import type { Dialect } from "../dialect/dialect.js";
import { datelineSigns } from "../grammar/dateline.js";
import type { Span } from "../source/block.js";
import { foldCase } from "../source/fold.js";
import type { Line } from "../source/line.js";
import { opensLikeOne } from "../source/openings.js";

type Lines = readonly Pick<Line, "text">[];

/**
 * Which lines are the metadata block: one stretch at the end of the page, none, or, where a copy has the block or its
 * publication lines elsewhere, that stretch and what of the block is left at the end.
 *
 * It is looked for from the end, because a speech may well hold a line `Topics`, but hardly one before the list
 * of topics: the last line that is a heading of the block, then upwards over lines that could be entries of a list.
 */
export function createTailFinder(dialect: Dialect): (lines: Lines) => Span[] {
  const headings = dialect.metadataHeadings.map(([, heading]) => foldCase(heading));
  const publication = headings.length - 1;
  const { sections, date, link } = dialect.publication;
  const openings = [...sections, ...date, ...link].map(foldCase);
  const closings = [...openings, ...[...dialect.textVersion, ...dialect.colophons].map(foldCase)];
  const closes = startsWithOne(closings);
  const looksLikeDateline = datelineSigns(dialect);
  const opens = startsWithOne(openings);

  /** Where the publication lines end that somebody speaks behind; 0 where nobody does. */
  const movedTo = (lines: Lines): number => {
    let to = 0;
    for (const [at, { text }] of lines.entries()) {
      if (!closes(text)) continue;
      // A line that ends in its colon has its value on the next
      to = at + (text.endsWith(":") ? 2 : 1);
    }
    if (to === 0) return 0;
    return lines.slice(to).some(({ text }) => SPEECH.test(text) || TIME.test(text) || looksLikeDateline(text))
      ? to
      : 0;
  };

  const startOf = (lines: Lines): number => findTail(lines, headings, publication, opens);

  return (lines) => {
    const to = movedTo(lines);
    const last = { from: to + startOf(lines.slice(to)), to: lines.length };
    return (to > 0 ? [{ from: startOf(lines.slice(0, to)), to }, last] : [last]).filter(
      (stretch) => stretch.from < stretch.to,
    );
  };
}

/** What only the body has, `Olaf Rask: Good afternoon.` or a colon alone, and what only the head has, a time of day. */
const SPEECH = /^\p{Lu}[^:.!?]{2,150}:(?: ?\p{Lu}|$)|^:/u;
const TIME = /^\d{1,2}:\d\d$/;

/** Says whether a line starts with one of some phrases, folded. */
function startsWithOne(phrases: readonly string[]): (line: string) => boolean {
  const couldBe = opensLikeOne(phrases);
  return (line) => {
    if (!couldBe(line)) return false;
    const folded = foldCase(line.slice(0, 60));
    return phrases.some((words) => folded.startsWith(words));
  };
}

function findTail(
  lines: Lines,
  headings: readonly string[],
  publication: number,
  opens: (line: string) => boolean,
): number {
  let order = headings.length;
  let tail = lines.length;
  let onlyEntries = true;
  for (let at = lines.length - 1; at >= 0 && order > 0; at--) {
    const { text: line } = lines[at]!;
    // Where the heading is gone, its lines tell.
    const heading = opens(line) ? publication : line.length < 60 ? headings.indexOf(foldCase(line)) : -1;
    if (heading === publication && order === publication && onlyEntries) tail = at;
    else if (heading >= 0 && heading < order && (onlyEntries || heading === publication)) {
      order = heading;
      tail = at;
      onlyEntries = true;
    } else if (!isEntry(line)) {
      if (tail < lines.length || line.length > LONGEST_TAIL_LINE) break;
      onlyEntries = false;
    }
  }
  return tail;
}

/** What follows the block on a page is short: a longer line is speech, and the page has no block. */
const LONGEST_TAIL_LINE = 400;

/** Could the line be an entry of a list of places, topics or persons? An initial may end one: `Brandt Ilse K.` */
function isEntry(line: string): boolean {
  return line.length <= 160 && (!".:;!?…>".includes(line.slice(-1)) || INITIAL_END.test(line.slice(-3)));
}

const INITIAL_END = /[\s.]\p{Lu}\.$/u;
