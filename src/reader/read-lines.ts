import type { Dialect } from "../dialect/dialect.js";
import type { Block, PagePart, Reading, Residue, Span } from "../source/block.js";
import { carve, type Gap } from "../source/carve.js";
import { joinLines, type Line, lineSpans } from "../source/line.js";
import { partWords } from "../source/part-words.js";
import { findTail } from "../survey/tail.js";
import { cardGaps, createCardFinder } from "./hover-cards.js";
import { createNodeSeamFinder } from "./joined-nodes.js";
import { createStraySpaceFinder } from "./stray-spaces.js";

/** Whether the end of the line before `at` ends no block: the layout broke a line there. */
type Seam = (at: number, part: PagePart) => boolean;

/** What is particular to a layout of lines. */
export interface LineLayout {
  /** Finds the line ends inside blocks; asked once a page. */
  readonly seams: (dialect: Dialect) => (lines: readonly Line[]) => Seam;
  /** What of a line is no words of the page; absent where all is. */
  readonly gaps?: (line: string) => readonly Gap[];
}

/** Reads texts whose blocks are lines, or several lines in a row each. */
export function createLineReader({ seams, gaps }: LineLayout, dialect: Dialect): (source: string) => Reading {
  const findCards = createCardFinder(dialect);
  const findSeams = seams(dialect);
  const stray = createStraySpaceFinder(dialect);
  const findNodes = createNodeSeamFinder(dialect);
  return (source) => {
    const residue: Residue[] = [];
    const without = <T extends Pick<Block, "text" | "pieces">>(words: T, between: readonly Gap[]): T => {
      if (between.length === 0) return words;
      const { residue: found, ...carved } = carve(words, between);
      for (const part of found) residue.push(part);
      return { ...words, ...carved };
    };
    const printed: Line[] = [];
    for (const span of lineSpans(source)) {
      const { from, to } = span;
      const text = source.slice(from, to);
      const line = without(
        { ...span, printed: text, text, pieces: [{ at: 0, length: to - from, from, to }] },
        gaps?.(text) ?? [],
      );
      if (line.text !== "") printed.push(line);
    }
    const places = findNodes(printed.map((line) => line.text));
    const lines = printed.map((line, at) => partWords(line, places[at]!));
    const isSeam = findSeams(lines);
    const tail = findTail(
      lines.map((line) => line.text),
      dialect,
    );
    const blocks: Block[] = [];
    for (let at = 0; at < lines.length; ) {
      const part: PagePart = at < tail ? "body" : "tail";
      const end = part === "body" ? tail : lines.length;
      let next = at + 1;
      while (next < end && isSeam(next, part)) next++;
      const block = joinLines(lines, at, next, part);
      const whole = without(block, gapsAt(stray.lineEnds(block.text)));
      blocks.push(part === "body" ? without(whole, cardGaps(findCards(whole.text))) : whole);
      at = next;
    }
    residue.sort((a, b) => a.from - b.from);
    return { blocks, ...(residue.length > 0 && { residue }), markup: { labels: false, kinds: false } };
  };
}

const gapsAt = (spans: readonly Span[]): Gap[] => spans.map((span) => ({ ...span, side: "behind" }));
