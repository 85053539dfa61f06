import type { Dialect } from "../dialect/dialect.js";
import type { Block, Reading } from "../source/block.js";
import { carve, type Gap } from "../source/carve.js";
import { joinLines, type Line } from "../source/line.js";
import { partedAt, partWords } from "../source/part-words.js";
import { sliceBlock } from "../source/slice.js";
import { createPageCutter } from "./flattened/page.js";
import { createCardFinder } from "./hover-cards.js";
import { createBlockSeamFinder } from "./joined-blocks.js";
import type { PrintedText } from "./printed-text.js";
import { createStraySpaceFinder } from "./stray-spaces.js";

/**
 * Text whose white space is all single spaces, or whose line ends mean nothing: a page on one line. The date, the
 * headings at the foot, labels, breaks and links show where blocks were; the ends of paragraphs are gone, so a turn is
 * one paragraph between them.
 */
export function createFlattenedReader(dialect: Dialect): (text: PrintedText) => Reading {
  const findCards = createCardFinder(dialect);
  const cut = createPageCutter(dialect);
  const stray = createStraySpaceFinder(dialect);
  const findSeams = createBlockSeamFinder(dialect);

  return ({ source, lines: spans }) => {
    const markup = { labels: false, kinds: false, captions: true };
    const lines = spans.map((span): Line => {
      const text = source.slice(span.from, span.to);
      return {
        ...span,
        printed: text,
        text,
        pieces: [{ at: 0, length: text.length, from: span.from, to: span.to }],
      };
    });
    if (lines.length === 0) return { blocks: [], markup };
    const printed = joinLines(lines, 0, lines.length, "body");
    const folded = { ...printed, text: printed.text.replace(/\s/g, " ") };
    const words = partWords(folded, findSeams(folded.text));
    const { residue, ...line } = carve(words, gapsOf(findCards(words.text), stray.spaces(words.text)));
    const blocks: Block[] = [];
    for (const { part, evidence, ...span } of cut(line.text, partedAt(line))) {
      const block = sliceBlock({ ...line, part }, span, part, evidence);
      if (block) blocks.push(block);
    }
    return { blocks, markup, residue, ...(blocks.length > 1 && { layout: "flattened" as const }) };
  };
}

/** Gaps of two kinds in one order; where two meet, the card's counts. */
function gapsOf(cards: readonly Gap[], spaces: readonly { from: number; to: number }[]): Gap[] {
  const kept: Gap[] = [];
  const all: Gap[] = [...cards, ...spaces.map((span): Gap => ({ ...span, side: "behind" }))];
  for (const gap of all.sort((a, b) => a.from - b.from || Number(!a.card) - Number(!b.card))) {
    const last = kept.at(-1);
    if (!last || gap.from >= last.to) kept.push(gap);
    else if (gap.card && !last.card) kept[kept.length - 1] = gap;
  }
  return kept;
}
