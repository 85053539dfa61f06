import type { Dialect } from "../dialect/dialect.js";
import { foldCase } from "../source/fold.js";
import type { Line } from "../source/line.js";

/**
 * Where the metadata block begins: the number of its first line, or how many lines there are where there is none.
 *
 * It is looked for from the end, because a speech may well hold a line `Topics`, but hardly one before the list
 * of topics: the last line that is a heading of the block, then upwards over lines that could be entries of a list.
 */
export function createTailFinder(dialect: Dialect): (lines: readonly Pick<Line, "text">[]) => number {
  const headings = dialect.metadataHeadings.map(([, heading]) => foldCase(heading));
  const publication = headings.length - 1;
  const { sections, date, link } = dialect.publication;
  const openings = [...sections, ...date, ...link].map(foldCase);
  return (lines) => findTail(lines, headings, publication, openings);
}

function findTail(
  lines: readonly Pick<Line, "text">[],
  headings: readonly string[],
  publication: number,
  openings: readonly string[],
): number {
  let order = headings.length;
  let tail = lines.length;
  let onlyEntries = true;
  for (let at = lines.length - 1; at >= 0 && order > 0; at--) {
    const { text: line } = lines[at]!;
    const folded = foldCase(line.slice(0, 60));
    // Where the heading is gone, its lines tell.
    const opens = openings.some((words) => folded.startsWith(words));
    const heading = opens ? publication : line.length < 60 ? headings.indexOf(folded) : -1;
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

/** Could the line be an entry of a list of places, topics or persons? */
function isEntry(line: string): boolean {
  return line.length <= 160 && !".:;!?…>".includes(line.slice(-1));
}
