import type { Dialect } from "../dialect/dialect.js";
import type { Block, Evidence, PagePart, Reading, Span } from "../source/block.js";
import { sliceBlock } from "../source/slice.js";
import { type BodyStretch, createCaptionFinder } from "./flattened/captions.js";
import { createDateFinder } from "./flattened/dates.js";
import { createFurnitureFinder, type Furniture } from "./flattened/furniture.js";
import { createHeadFinder } from "./flattened/head.js";
import { createLabelFinder, type LabelCut, type OpenStretch } from "./flattened/labels.js";
import { createPlaceFinder } from "./flattened/place.js";
import { createListParter } from "./flattened/tag-list.js";
import { createTailFinder } from "./flattened/tail.js";
import { createLeadFinder } from "./flattened/title.js";
import { createCardFinder } from "./hover-cards.js";
import { straySpaces } from "./stray-spaces.js";
import { cardGaps, mergedGaps, without } from "./without.js";

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
  const partList = createListParter(dialect);
  const findLead = createLeadFinder(dialect);
  const findPlace = createPlaceFinder(dialect);
  const findCaptions = createCaptionFinder(dialect);
  const findLabels = createLabelFinder(dialect);

  return (source) => {
    const markup = { labels: false, kinds: false, captions: true };
    const from = source.search(/\S/);
    if (from < 0) return { blocks: [], markup };
    const text = source.trim();
    const printed: Block = {
      text,
      pieces: [{ at: 0, length: text.length, from, to: from + text.length }],
      part: "body",
    };
    const line = without(printed, mergedGaps(cardGaps(text, findCards(text)), straySpaces(text)));
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
    const bodyFrom = head?.to ?? 0;
    const furniture = findFurniture(text, bodyFrom, tail.from);
    const stretches: OpenStretch[] = [];
    let at = bodyFrom;
    for (const one of [...furniture, { from: tail.from, to: tail.from, kind: null }]) {
      stretches.push({ from: at, to: one.from, opensWith: at === 0 ? null : at === bodyFrom ? "place" : "heading" });
      at = one.to;
    }
    const names = [head ? text.slice(head.words.from, head.words.to) : "", ...tail.lines.filter(({ list }) => list === "persons").map((span) => text.slice(span.from, span.to))];
    const labels = findLabels(text, stretches, names);
    let leadFrom = 0;
    if (head) {
      leadFrom = findLead(text, head.words, namesIn(text, labels));
      for (const { kind, ...span } of head.lines) {
        if (kind !== null) add(span, "body", { kind });
        else {
          add({ from: span.from, to: leadFrom }, "body", { kind: "plain" });
          add({ from: leadFrom, to: span.to }, "body", { kind: "plain" });
        }
      }
    }
    const opened: BodyStretch[] = [];
    const evidences = new Map<number, Evidence>();
    let next = 0;
    for (const open of stretches) {
      let free = open.from;
      while (next < labels.length && labels[next]!.at < open.to) {
        const { at, end, lineFrom, evidence } = labels[next]!;
        next++;
        opened.push({ from: free, to: lineFrom, speechFrom: null }, { from: lineFrom, to: at, speechFrom: null });
        free = Math.min(open.to, labels[next]?.lineFrom ?? open.to);
        opened.push({ from: at, to: free, speechFrom: end });
        evidences.set(at, { label: evidence });
      }
      opened.push({ from: free, to: open.to, speechFrom: null });
    }
    const placed = head && opened.find(({ from, to }) => text.slice(from, to).trim() !== "");
    const first = placed?.speechFrom === null && placed.from === bodyFrom ? placed : undefined;
    const place = head && first ? findPlace(text, first, text.slice(head.words.from, head.words.to)) : null;
    if (place && first) {
      add(place, "body", { kind: "place" });
      opened[opened.indexOf(first)] = { ...first, from: place.to };
    }
    const captions = findCaptions(text, opened, { title: head && text.slice(head.words.from, leadFrom).trim(), summary: head ? [text.slice(leadFrom, head.words.to).trim()] : [] });
    let caption = 0;
    let mark = 0;
    for (const open of opened) {
      for (; mark < furniture.length && furniture[mark]!.from < open.from; mark++) add(furniture[mark]!, "body", evidenceOf(furniture[mark]!));
      let free = open.from;
      for (; caption < captions.length && captions[caption]!.from < open.to; caption++) {
        add({ from: free, to: captions[caption]!.from }, "body", evidences.get(free));
        add(captions[caption]!, "body", { kind: "caption" });
        free = captions[caption]!.to;
      }
      add({ from: free, to: open.to }, "body", evidences.get(free));
    }
    for (; mark < furniture.length; mark++) add(furniture[mark]!, "body", evidenceOf(furniture[mark]!));
    const running = text.slice(0, tail.from);
    for (const tailLine of tail.lines)
      for (const span of tailLine.list === null ? [tailLine] : partList(text, tailLine, running)) add(span, "tail");
    return cuts;
  }
}

const evidenceOf = ({ kind }: Furniture): Evidence | undefined => (kind ? { kind } : undefined);

/** The last two words of every label, in lower case: who speaks on the page. */
function namesIn(text: string, labels: readonly LabelCut[]): ReadonlySet<string> {
  const names = labels.map(({ at, end }) => text.slice(at, end - 1).replace(/\s*\([^()]*\)\s*$/, "").trim().split(/\s+/).slice(-2));
  return new Set(names.filter((words) => words.length === 2).map((words) => words.join(" ").toLowerCase()));
}
