import type { Dialect } from "../dialect/dialect.js";
import type { Block, PagePart, Reading, Residue } from "../source/block.js";
import { carve, type Gap } from "../source/carve.js";
import { joinLines, type Line, lineSpans } from "../source/line.js";
import { findTail } from "../survey/tail.js";
import { cardGaps, createCardFinder } from "./hover-cards.js";

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
export function createLineReader({ seams, gaps }: LineLayout, dialect: Dialect): (source: string) => Reading {
  const findCards = createCardFinder(dialect);
  return (source) => {
    const residue: Residue[] = [];
    const without = <T extends Pick<Block, "text" | "pieces">>(words: T, between: readonly Gap[]): T => {
      if (between.length === 0) return words;
      const { residue: found, ...carved } = carve(words, between);
      for (const part of found) residue.push(part);
      return { ...words, ...carved };
    };
    const lines: Line[] = [];
    for (const span of lineSpans(source)) {
      const { from, to } = span;
      const text = source.slice(from, to);
      const line = without(
        { ...span, printed: text, text, pieces: [{ at: 0, length: to - from, from, to }] },
        gaps?.(text) ?? [],
      );
      if (line.text !== "") lines.push(line);
    }
    const isSeam = seams(lines, dialect);
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
      const whole = without(block, bracketGaps(block.text));
      blocks.push(part === "body" ? without(whole, cardGaps(findCards(whole.text))) : whole);
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
