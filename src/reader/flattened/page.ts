// A page on one line, cut where its blocks were: every construct says where it stands, and this puts them in order.
import type { Dialect } from "../../dialect/dialect.js";
import type { Span } from "../../source/block.js";
import { type CaptionFinder, createCaptionFinder } from "./captions.js";
import { type Cut, cutsInOrder, markedCut } from "./cuts.js";
import { createDateFinder } from "./dates.js";
import { createFurnitureFinder } from "./furniture.js";
import { createHeadFinder, type FlatHead } from "./head.js";
import { createLabelFinder } from "./labels.js";
import type { MarkedSpan } from "./marked-span.js";
import { createHeadParter, type PartedHead } from "./parted-head.js";
import { createPlaceFinder, type PlaceFinder } from "./place.js";
import { findFlatQuotes } from "./pull-quotes.js";
import { repeatedTitle } from "./repeated-title.js";
import { createSentences } from "./sentences.js";
import { type BodyStretch, cutAtEnds, cutAtLabels, openStretches } from "./stretches.js";
import { createListParter, type ListParter } from "./tag-list.js";
import { createTailFinder, type FlatTail } from "./tail.js";

/**
 * Cuts a line: in order, none over another; what is in none is white space. `ends` are places where a block ends for
 * sure: there was no space between it and the next.
 */
export type PageCutter = (text: string, ends: readonly number[]) => Cut[];

export function createPageCutter(dialect: Dialect): PageCutter {
  const findDates = createDateFinder(dialect);
  const findTail = createTailFinder(dialect);
  const partList = createListParter(dialect);
  const findHead = createHeadFinder(dialect, findDates);
  const partHead = createHeadParter(dialect);
  const findPlace = createPlaceFinder(dialect);
  const findFurniture = createFurnitureFinder(dialect, findDates);
  const findLabels = createLabelFinder(dialect);
  const findCaptions = createCaptionFinder(dialect);
  const sentences = createSentences(dialect);

  return (text, ends) => {
    const tail = findTail(text);
    const flatHead = findHead(text, tail.from);
    const body = { from: flatHead?.to ?? 0, to: tail.from };
    const furniture = findFurniture(text, body.from, body.to);
    const open = cutAtEnds(openStretches(furniture, body, flatHead !== null), ends);
    const labels = findLabels(text, open, namesOf(text, flatHead, tail));
    const head = flatHead && partHead(text, flatHead, labels);
    const turns = cutAtLabels(open, labels);
    const place = head && placeOf(text, head, turns, findPlace);
    const stretches = place ? behindPlace(turns, place) : turns;
    const captions = captionsOf(text, stretches, head, place?.to ?? body.from, findCaptions);
    const quotes = findFlatQuotes(text, stretches, captions, sentences);
    return cutsInOrder(text, stretches, [
      ...(head ? headCuts(head) : []),
      ...(place ? [markedCut({ ...place, kind: "place" })] : []),
      ...furniture.map(markedCut),
      ...captions.map((span) => markedCut({ ...span, kind: "caption" })),
      ...quotes.map((span) => markedCut({ ...span, kind: "pullQuote" })),
      ...tailCuts(text, tail, partList),
    ]);
  };
}

/** The place, where right under the head neither a label stands nor the title again. */
function placeOf(
  text: string,
  head: PartedHead,
  turns: readonly BodyStretch[],
  findPlace: PlaceFinder,
): Span | null {
  const first = turns.find(({ from, to }) => text.slice(from, to).trim() !== "");
  if (first?.from !== head.to || first.label || repeatedTitle(text, head.title, head.to)) return null;
  return findPlace(text, first, text.slice(head.words.from, head.words.to));
}

/** The title where it stands again at `from`, right under the head, and the captions behind it. */
function captionsOf(
  text: string,
  stretches: readonly BodyStretch[],
  head: PartedHead | null,
  from: number,
  findCaptions: CaptionFinder,
): Span[] {
  const repeated = head && repeatedTitle(text, head.title, from);
  const captions = findCaptions(text, stretches, { title: head?.title ?? null, summary: [head?.lead ?? ""] });
  return repeated ? [repeated, ...captions.filter(({ to }) => to > repeated.to)] : captions;
}

function headCuts({ lines, leadFrom }: PartedHead): Cut[] {
  return lines
    .flatMap((line): MarkedSpan[] =>
      line.kind === null
        ? [
            { from: line.from, to: leadFrom, kind: "plain" },
            { from: leadFrom, to: line.to, kind: "plain" },
          ]
        : [line],
    )
    .map(markedCut);
}

/** The stretches without the place that opens the first of them. */
function behindPlace(stretches: readonly BodyStretch[], place: Span): BodyStretch[] {
  return stretches.map((open) => (open.from === place.from ? { ...open, from: place.to } : open));
}

/** Where the page names persons beside its labels. */
function namesOf(text: string, head: FlatHead | null, tail: FlatTail): string[] {
  const persons = tail.lines.filter(({ list }) => list === "persons");
  return [...(head ? [head.words] : []), ...persons].map(({ from, to }) => text.slice(from, to));
}

/** The block at the foot, its lists parted. */
function tailCuts(text: string, tail: FlatTail, partList: ListParter): Cut[] {
  const running = text.slice(0, tail.from);
  return tail.lines
    .flatMap((line): Span[] => (line.list === null ? [line] : partList(text, line, running)))
    .map(({ from, to }) => ({ from, to, part: "tail" }));
}
