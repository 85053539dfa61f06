import type { Dialect } from "../dialect/dialect.js";
import type { Block, Evidence, PagePart, Reading, Span } from "../source/block.js";
import { sliceBlock } from "../source/slice.js";
import { createDateFinder } from "./flattened/dates.js";
import { createFurnitureFinder } from "./flattened/furniture.js";
import { createHeadFinder } from "./flattened/head.js";
import { createLabelFinder, type OpenStretch } from "./flattened/labels.js";
import { createTailFinder } from "./flattened/tail.js";
import { createCardFinder, withoutCards } from "./hover-cards.js";

/** A stretch of the line that stood on a line of its own. */
interface Cut extends Span {
  readonly part: PagePart;
  readonly evidence?: Evidence;
}

/**
 * Text whose white space is all single spaces: a page on one line. The date, the headings at the foot, labels, breaks
 * and links show where blocks were; the ends of paragraphs are gone, so a turn is one paragraph.
 */
export function createFlattenedReader(dialect: Dialect): (source: string) => Reading {
  const findCards = createCardFinder(dialect);
  const findDates = createDateFinder(dialect);
  const findTail = createTailFinder(dialect);
  const findHead = createHeadFinder(dialect, findDates);
  const findFurniture = createFurnitureFinder(dialect, findDates);
  const findLabels = createLabelFinder(dialect);

  return (source) => {
    const markup = { labels: false, kinds: false };
    const from = source.search(/\S/);
    if (from < 0) return { blocks: [], markup };
    const text = source.trim();
    const printed: Block = {
      text,
      pieces: [{ at: 0, length: text.length, from, to: from + text.length }],
      part: "body",
    };
    const line = withoutCards(printed, findCards(text));
    const blocks: Block[] = [];
    for (const { part, evidence, ...span } of cutsOf(line.text)) {
      const block = sliceBlock(line, span, part, evidence);
      if (block) blocks.push(block);
    }
    return { blocks, markup };
  };

  function cutsOf(text: string): Cut[] {
    const tail = findTail(text);
    const head = findHead(text, tail.from);
    const cuts: Cut[] = [];
    const add = (span: Span, part: PagePart, evidence?: Evidence): void => {
      if (text.slice(span.from, span.to).trim() !== "") cuts.push({ from: span.from, to: span.to, part, ...(evidence && { evidence }) });
    };
    for (const { kind, ...span } of head?.lines ?? []) add(span, "body", kind ? { kind } : undefined);
    const bodyFrom = head?.to ?? 0;
    const furniture = findFurniture(text, bodyFrom, tail.from);
    const stretches: OpenStretch[] = [];
    let at = bodyFrom;
    for (const one of [...furniture, { from: tail.from, to: tail.from, kind: null }]) {
      stretches.push({ from: at, to: one.from, opensWithLine: at > 0 });
      at = one.to;
    }
    const names = [head ? text.slice(head.words.from, head.words.to) : "", ...tail.lines.filter(({ list }) => list === "persons").map((span) => text.slice(span.from, span.to))];
    const labels = findLabels(text, stretches, names);
    let next = 0;
    stretches.forEach((open, index) => {
      let free = open.from;
      while (next < labels.length && labels[next]!.at < open.to) {
        const { at, lineFrom, evidence } = labels[next]!;
        const end = labels[next + 1];
        add({ from: free, to: lineFrom }, "body");
        add({ from: lineFrom, to: at }, "body");
        const to = Math.min(open.to, end?.lineFrom ?? open.to);
        add({ from: at, to }, "body", { label: evidence });
        free = to;
        next++;
      }
      add({ from: free, to: open.to }, "body");
      const mark = furniture[index];
      if (mark) add(mark, "body", mark.kind ? { kind: mark.kind } : undefined);
    });
    for (const { list: _list, ...span } of tail.lines) add(span, "tail");
    return cuts;
  }
}
