import type { Dialect } from "../dialect/dialect.js";
import type { Block, PagePart, Reading, Residue } from "../source/block.js";
import { carve, type Gap } from "../source/carve.js";
import { joinLines, type Line } from "../source/line.js";
import { createTailFinder } from "../survey/tail.js";
import { cardGaps, createCardFinder } from "./hover-cards.js";
import type { PrintedText } from "./printed-text.js";

/** Whether the end of the line before `at` ends no block: the layout broke a line there. */
type Seam = (at: number, part: PagePart) => boolean;

/** What is particular to a layout of lines. */
export interface LineLayout {
  /** Finds the line ends inside blocks; asked once a page. */
  readonly seams: (lines: readonly Line[], dialect: Dialect) => Seam;
  /** What of a line is no words of the page; absent where all is. */
  readonly gaps?: (line: string) => readonly Gap[];
}

/** Reads texts whose blocks are lines, or several lines in a row each. */
export function createLineReader(
  { seams, gaps }: LineLayout,
  dialect: Dialect,
): (text: PrintedText) => Reading {
  const findCards = createCardFinder(dialect);
  const findTail = createTailFinder(dialect);
  return ({ source, lines: spans }) => {
    const residue: Residue[] = [];
    const without = <T extends Pick<Block, "text" | "pieces">>(words: T, between: readonly Gap[]): T => {
      if (between.length === 0) return words;
      const { residue: found, ...carved } = carve(words, between);
      for (const part of found) residue.push(part);
      return { ...words, ...carved };
    };
    const lines: Line[] = [];
    for (const { from, to, next, afterBlank } of spans) {
      const text = source.slice(from, to);
      const pieces = [{ at: 0, length: to - from, from, to }];
      const printed: Line = { from, to, next, afterBlank, printed: text, text, pieces };
      const line = gaps ? without(printed, gaps(text)) : printed;
      if (line.text !== "") lines.push(line);
    }
    const isSeam = seams(lines, dialect);
    const tail = findTail(lines);
    const blocks: Block[] = [];
    for (let at = 0; at < lines.length; ) {
      const part: PagePart = at < tail ? "body" : "tail";
      const end = part === "body" ? tail : lines.length;
      let next = at + 1;
      while (next < end && isSeam(next, part)) next++;
      let block = joinLines(lines, at, next, part);
      if (next > at + 1) block = without(block, bracketGaps(block.text));
      if (part === "body") block = without(block, cardGaps(findCards(block.text)));
      blocks.push(block);
      at = next;
    }
    residue.sort((a, b) => a.from - b.from);
    return { blocks, ...(residue.length > 0 && { residue }), markup: { labels: false, kinds: false } };
  };
}

// (
// Applause.)         a line that ends behind an opening bracket ends amid a word
const bracketGaps = (text: string): Gap[] =>
  Array.from(text.matchAll(/[([]\n/g), ({ index }) => ({ from: index + 1, to: index + 2, side: "behind" }));
