import type { Dialect } from "../dialect/dialect.js";
import type { Block, PagePart, Reading, Residue, Span } from "../source/block.js";
import { beginsWithBoldLabel } from "../source/bold-label.js";
import { carve, type Gap } from "../source/carve.js";
import { joinLines, type Line } from "../source/line.js";
import { partWords } from "../source/part-words.js";
import { createTailFinder } from "../survey/tail.js";
import { cardGaps, createCardFinder } from "./hover-cards.js";
import { createNodeSeamFinder } from "./joined-nodes.js";
import type { PrintedText } from "./printed-text.js";
import { createStraySpaceFinder } from "./stray-spaces.js";

/** Whether the end of the line before `at` ends no block: the layout broke a line there. */
type Seam = (at: number, part: PagePart) => boolean;

/** What is particular to a layout of lines. */
export interface LineLayout {
  /** Finds the line ends inside blocks; asked once a page. */
  readonly seams: (dialect: Dialect) => (lines: readonly Line[]) => Seam;
  /** What of a line is no words of the page, which may stand under an empty line; absent where all is. */
  readonly gaps?: (line: string, afterBlank: boolean) => readonly Gap[];
  /** Which stretches of a line are bold, by its gaps; absent where nothing shows it. */
  readonly bold?: (line: string, gaps: readonly Gap[]) => readonly Span[];
}

/** Reads texts whose blocks are lines, or several lines in a row each. */
export function createLineReader(
  { seams, gaps, bold }: LineLayout,
  dialect: Dialect,
): (text: PrintedText) => Reading {
  const findCards = createCardFinder(dialect);
  const findTail = createTailFinder(dialect);
  const findSeams = seams(dialect);
  const stray = createStraySpaceFinder(dialect);
  const findNodes = createNodeSeamFinder(dialect);
  return ({ source, lines: spans }) => {
    const residue: Residue[] = [];
    const without = <T extends Pick<Block, "text" | "pieces">>(words: T, between: readonly Gap[]): T => {
      if (between.length === 0) return words;
      const { residue: found, ...carved } = carve(words, between);
      for (const part of found) residue.push(part);
      return { ...words, ...carved };
    };
    const words: Line[] = [];
    const marked: Span[] = [];
    for (const { from, to, next, afterBlank } of spans) {
      const text = source.slice(from, to);
      const pieces = [{ at: 0, length: to - from, from, to }];
      const printed: Line = { from, to, next, afterBlank, printed: text, text, pieces };
      const between = gaps?.(text, afterBlank) ?? [];
      for (const own of bold?.(text, between) ?? [])
        marked.push({ from: from + own.from, to: from + own.to });
      const line = without(printed, between);
      if (line.text !== "") words.push(line);
    }
    const places = findNodes(words.map((line) => line.text));
    const lines = places ? words.map((line, at) => partWords(line, places[at]!)) : words;
    const isSeam = findSeams(lines);
    const tails = findTail(lines);
    const blocks: Block[] = [];
    for (let at = 0; at < lines.length; ) {
      const tail = tails.find(({ to }) => at < to);
      const part: PagePart = tail && at >= tail.from ? "tail" : "body";
      const end = (part === "tail" ? tail?.to : tail?.from) ?? lines.length;
      let next = at + 1;
      while (next < end && isSeam(next, part)) next++;
      let block = joinLines(lines, at, next, part);
      if (next > at + 1) block = without(block, gapsAt(stray.lineEnds(block.text)));
      if (part === "body") block = withBold(without(block, cardGaps(findCards(block.text))), marked);
      blocks.push(block);
      at = next;
    }
    residue.sort((a, b) => a.from - b.from);
    return {
      blocks,
      ...(residue.length > 0 && { residue }),
      markup: { labels: blocks.some(beginsWithBoldLabel), kinds: false },
    };
  };
}

const gapsAt = (spans: readonly Span[]): Gap[] => spans.map((span) => ({ ...span, side: "behind" }));

/** A block with those of the bold stretches of the source that lie in it. */
function withBold(block: Block, marked: readonly Span[]): Block {
  if (marked.length === 0) return block;
  const { pieces } = block;
  const end = pieces[pieces.length - 1]!.to;
  const bold: Span[] = [];
  let first = 0;
  for (let at = firstAfter(marked, pieces[0]!.from); at < marked.length && marked[at]!.from < end; at++) {
    const span = marked[at]!;
    while (pieces[first]!.to <= span.from) first++;
    let last = first;
    while (last + 1 < pieces.length && pieces[last + 1]!.from < span.to) last++;
    const from = pieces[first]!.at + Math.max(0, span.from - pieces[first]!.from);
    const to = pieces[last]!.at + Math.min(pieces[last]!.length, span.to - pieces[last]!.from);
    if (from < to) bold.push({ from, to });
  }
  return bold.length > 0 ? { ...block, evidence: { ...block.evidence, bold } } : block;
}

/** The first of some stretches, in order, that ends behind a place. */
function firstAfter(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.to > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
