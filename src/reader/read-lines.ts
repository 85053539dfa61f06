import type { Dialect } from "../dialect/dialect.js";
import type { Block, MarkedKind, PagePart, Reading, Residue, Span } from "../source/block.js";
import { beginsWithBoldLabel } from "../source/bold-label.js";
import { carve, type Gap } from "../source/carve.js";
import { joinLines, type Line } from "../source/line.js";
import { partWords } from "../source/part-words.js";
import { createTailFinder } from "../survey/tail.js";
import { createCardFinder } from "./hover-cards.js";
import { hasInvisible, invisibleGaps } from "./invisible.js";
import { partAtLinks } from "./joined-links.js";
import { createNodeSeamFinder } from "./joined-nodes.js";
import type { PrintedText } from "./printed-text.js";
import { createStraySpaceFinder } from "./stray-spaces.js";

/** Whether the end of the line before `at` ends no block: the layout broke a line there. */
type Seam = (at: number, part: PagePart) => boolean;

/** What is particular to a layout of lines. */
export interface LineLayout {
  /** Finds the line ends inside blocks; asked once a page. */
  readonly seams: (dialect: Dialect) => (lines: readonly Line[]) => Seam;
  /** Finds the signs that the layout put among the words; asked once a page, absent where it puts none. */
  readonly signs?: (text: PrintedText) => LayoutSigns;
}

/** The signs that a layout put among the words of a page. */
export interface LayoutSigns {
  /** What of each line is no words of the page, by places in the line. */
  readonly gaps: readonly (readonly Gap[])[];
  /** Which stretches of the source are bold, in order. */
  readonly bold: readonly Span[];
  /** What each line is, where signs say it. */
  readonly kinds: readonly (MarkedKind | null)[];
  /** Which lines go on from the one before, whatever their words. */
  readonly tied: ReadonlySet<number>;
}

/** A line, and what signs of the layout say of it. */
interface SignedLine extends Line {
  readonly kind: MarkedKind | null;
  readonly isTied: boolean;
}

/** Reads texts whose blocks are lines, or several lines in a row each. */
export function createLineReader(
  { seams, signs }: LineLayout,
  dialect: Dialect,
): (text: PrintedText) => Reading {
  const findCards = createCardFinder(dialect);
  const findTail = createTailFinder(dialect);
  const findSeams = seams(dialect);
  const stray = createStraySpaceFinder(dialect);
  const findNodes = createNodeSeamFinder(dialect);
  return (text) => {
    const { source, lines: spans } = text;
    const { gaps, bold, kinds, tied } = signs?.(text) ?? NO_SIGNS;
    const mayBeInvisible = hasInvisible(source);
    const residue: Residue[] = [];
    const without = <T extends Pick<Block, "text" | "pieces">>(words: T, between: readonly Gap[]): T => {
      if (between.length === 0) return words;
      const { residue: found, ...carved } = carve(words, between);
      for (const part of found) residue.push(part);
      return { ...words, ...carved };
    };
    const words: SignedLine[] = [];
    let afterBlank = false;
    let last = -1;
    for (const [at, span] of spans.entries()) {
      const { from, to } = span;
      // A line of nothing but signs ends no paragraph, and what stands under an empty line still does
      afterBlank ||= span.afterBlank;
      const printed = source.slice(from, to);
      const pieces = [{ at: 0, length: to - from, from, to }];
      const line = without({ ...span, afterBlank, printed, text: printed, pieces }, gaps[at] ?? []);
      if (line.text === "") continue;
      const isTied = tied.has(at) && last === at - 1;
      words.push(partAtLinks({ ...line, kind: kinds[at] ?? null, isTied }, source));
      afterBlank = false;
      last = at;
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
      const { kind } = lines[at]!;
      const goesOn = (line: number): boolean =>
        lines[line]!.isTied || (lines[line]!.kind === kind && isSeam(line, part));
      while (next < end && goesOn(next)) next++;
      let block = joinLines(lines, at, next, part);
      if (next > at + 1) block = without(block, gapsAt(stray.lineEnds(block.text)));
      at = next;
      if (mayBeInvisible) block = without(block, invisibleGaps(block.text));
      if (block.text === "") continue;
      if (kind) block = { ...block, evidence: { kind } };
      if (part === "body") block = withBold(without(block, findCards(block.text)), bold);
      blocks.push(block);
    }
    residue.sort((a, b) => a.from - b.from);
    return {
      blocks,
      ...(residue.length > 0 && { residue }),
      markup: { labels: blocks.some(beginsWithBoldLabel), kinds: false },
    };
  };
}

const NO_SIGNS: LayoutSigns = { gaps: [], bold: [], kinds: [], tied: new Set() };

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
