import type { Dialect } from "../dialect/dialect.js";
import type { Block, Reading } from "../source/block.js";
import { sliceBlock } from "../source/slice.js";
import { createPageCutter } from "./flattened/page.js";
import { createCardFinder } from "./hover-cards.js";
import { straySpaces } from "./stray-spaces.js";
import { cardGaps, mergedGaps, without } from "./without.js";

/**
 * Text whose white space is all single spaces: a page on one line. The date, the headings at the foot, labels, breaks
 * and links show where blocks were; the ends of paragraphs are gone, so a turn is one paragraph between them.
 */
export function createFlattenedReader(dialect: Dialect): (source: string) => Reading {
  const findCards = createCardFinder(dialect);
  const cut = createPageCutter(dialect);

  return (source) => {
    const markup = { labels: false, kinds: false, captions: true };
    const text = source.trim();
    const from = source.indexOf(text);
    const printed: Block = {
      text,
      pieces: [{ at: 0, length: text.length, from, to: from + text.length }],
      part: "body",
    };
    const line = without(printed, mergedGaps(cardGaps(text, findCards(text)), straySpaces(text)));
    const blocks: Block[] = [];
    for (const { part, evidence, ...span } of cut(line.text)) {
      const block = sliceBlock(line, span, part, evidence);
      if (block) blocks.push(block);
    }
    return { blocks, markup, ...(blocks.length > 1 && { layout: "flattened" }) };
  };
}
