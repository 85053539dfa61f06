// A page on one line, cut where its blocks were: every construct says where it stands, and this puts them in order.
import type { Dialect } from "../../dialect/dialect.js";
import type { Evidence, PagePart, Span } from "../../source/block.js";
import { type BodyStretch, createCaptionFinder } from "./captions.js";
import { createDateFinder } from "./dates.js";
import { createFurnitureFinder } from "./furniture.js";
import { createHeadFinder, type FlatHead } from "./head.js";
import { createLabelFinder, type LabelCut, type OpenStretch } from "./labels.js";
import { createLeadFinder } from "./lead.js";
import type { MarkedSpan } from "./marked-span.js";
import { createPlaceFinder } from "./place.js";
import { findFlatQuotes } from "./pull-quotes.js";
import { createSentences } from "./sentences.js";
import { createListParter } from "./tag-list.js";
import { createTailFinder, type FlatTail } from "./tail.js";

/** The title stands again under the date within so many letters: a place is between them. */
const FARTHEST_REPEAT = 220;

/** A stretch of the line that stood apart on the page. */
interface Cut extends Span {
  readonly part: PagePart;
  readonly evidence?: Evidence;
}

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
  const findLead = createLeadFinder(dialect);
  const findPlace = createPlaceFinder(dialect);
  const findFurniture = createFurnitureFinder(dialect, findDates);
  const findLabels = createLabelFinder(dialect);
  const findCaptions = createCaptionFinder(dialect);
  const sentences = createSentences(dialect);

  return (text, ends) => {
    const tail = findTail(text);
    const head = findHead(text, tail.from);
    const bodyFrom = head?.to ?? 0;
    const furniture = findFurniture(text, bodyFrom, tail.from);
    const open = cutAtEnds(openStretches(furniture, bodyFrom, tail.from, head !== null), ends);
    const labels = findLabels(text, open, namesOf(text, head, tail));
    const leadFrom = head
      ? (twiceEnd(text, head) ?? findLead(text, head.words, speakersOf(text, labels)))
      : 0;
    const title = head && text.slice(head.words.from, leadFrom).trim();
    const lead = head ? text.slice(leadFrom, head.words.to).trim() : "";
    const turns = cutAtLabels(open, labels);
    const place = head ? placeOf(text, head, turns, title ?? "") : null;
    const stretches = place
      ? turns.map((turn) => (turn.from === bodyFrom ? { ...turn, from: place.to } : turn))
      : turns;
    const headTo = place?.to ?? bodyFrom;
    const repeated = title === null ? null : repeatOf(text, title, headTo);
    const captions = [
      ...(repeated ? [repeated] : []),
      ...findCaptions(text, stretches, { title, summary: [lead] }).filter(
        ({ to }) => to > (repeated?.to ?? 0),
      ),
    ];
    const quotes = findFlatQuotes(text, stretches, captions, sentences);
    const apart: Cut[] = [
      ...(head ? headCuts(head, leadFrom) : []),
      ...(place ? [marked(place, "place")] : []),
      ...furniture.map((one) => marked(one, one.kind)),
      ...captions.map((one) => marked(one, "caption")),
      ...quotes.map((one) => marked(one, "pullQuote")),
      ...tailCuts(text, tail),
    ];
    return withStretches(text, stretches, apart);
  };

  // Meeting of the Harbour Council Ilse Brandt met … 4 March 2014 12:10 Port Elin Meeting of the Harbour Council * * *
  // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ where captions repeat the title, what stands over the date and again under it is the title
  function twiceEnd(text: string, { words, to }: FlatHead): number | null {
    if (!dialect.captionsRepeatTitle) return null;
    const opening = /^\s*(?:\S+\s+){2}\S+/.exec(text.slice(words.from, words.to))?.[0].trimStart();
    const first = words.from + text.slice(words.from).search(/\S/);
    const again = opening === undefined ? -1 : text.slice(to, to + FARTHEST_REPEAT).indexOf(opening);
    if (again < 0) return null;
    let length = 0;
    while (first + length < words.to && text[first + length] === text[to + again + length]) length++;
    const end = first + length;
    if (end >= words.to) return words.to;
    const tail = text.lastIndexOf(" ", end) + 1;
    return /^\s*[\p{Lu}\d«*]/u.test(text.slice(tail, tail + 2)) ? tail : null;
  }

  function placeOf(text: string, head: FlatHead, turns: readonly BodyStretch[], title: string): Span | null {
    const first = turns.find(({ from, to }) => text.slice(from, to).trim() !== "");
    if (first?.from !== head.to || first.speechFrom !== null) return null;
    if (repeatOf(text, title, head.to)) return null;
    return findPlace(text, first, text.slice(head.words.from, head.words.to));
  }

  function tailCuts(text: string, tail: FlatTail): Cut[] {
    const running = text.slice(0, tail.from);
    return tail.lines.flatMap((line) =>
      (line.list === null ? [line] : partList(text, line, running)).map(
        ({ from, to }): Cut => ({ from, to, part: "tail" }),
      ),
    );
  }
}

// … 15:30 Port Elin Meeting of the Harbour Council O.Rask: …
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the title once more, right under the head, without a stop: a caption
function repeatOf(text: string, title: string, headTo: number): Span | null {
  const from = headTo + text.slice(headTo).search(/\S|$/);
  const to = from + title.length;
  if (title === "" || !text.startsWith(title, from) || !/^\s+[\p{Lu}*<(“"«]/u.test(text.slice(to, to + 4)))
    return null;
  return { from, to };
}

function marked({ from, to }: Span, kind: Evidence["kind"] | null): Cut {
  return { from, to, part: "body", ...(kind && { evidence: { kind } }) };
}

function headCuts({ lines }: FlatHead, leadFrom: number): Cut[] {
  return lines.flatMap(({ kind, from, to }) =>
    kind === null
      ? [marked({ from, to: leadFrom }, "plain"), marked({ from: leadFrom, to }, "plain")]
      : [marked({ from, to }, kind)],
  );
}

/** What lies between the things that are set apart. */
function openStretches(
  furniture: readonly MarkedSpan[],
  from: number,
  to: number,
  hasHead: boolean,
): OpenStretch[] {
  const stretches: OpenStretch[] = [];
  let at = from;
  for (const next of [...furniture, { from: to, to }]) {
    const first = at === from;
    stretches.push({ from: at, to: next.from, opensWith: first ? (hasHead ? "place" : null) : "heading" });
    at = next.to;
  }
  return stretches;
}

/** Stretches, cut at the ends of blocks within them: what follows one opens with nothing but a label. */
function cutAtEnds(stretches: readonly OpenStretch[], ends: readonly number[]): OpenStretch[] {
  const cut: OpenStretch[] = [];
  let next = 0;
  for (const { from, to, opensWith } of stretches) {
    let open: OpenStretch = { from, to, opensWith };
    for (; next < ends.length && ends[next]! < to; next++) {
      const end = ends[next]!;
      if (end <= open.from) continue;
      cut.push({ ...open, to: end });
      open = { from: end, to, opensWith: null };
    }
    cut.push(open);
  }
  return cut;
}

function cutAtLabels(
  open: readonly OpenStretch[],
  labels: readonly LabelCut[],
): (BodyStretch & { label?: LabelCut })[] {
  const turns: (BodyStretch & { label?: LabelCut })[] = [];
  let next = 0;
  for (const stretch of open) {
    let free = stretch.from;
    while (next < labels.length && labels[next]!.at < stretch.to) {
      const label = labels[next++]!;
      const { at, end, lineFrom } = label;
      const to = Math.min(stretch.to, labels[next]?.lineFrom ?? stretch.to);
      turns.push(
        { from: free, to: lineFrom, speechFrom: null },
        { from: lineFrom, to: at, speechFrom: null },
      );
      turns.push({ from: at, to, speechFrom: end, label });
      free = to;
    }
    turns.push({ from: free, to: stretch.to, speechFrom: null });
  }
  return turns;
}

/** Everything in page order: what is set apart, and what of the stretches lies between. */
function withStretches(
  text: string,
  stretches: readonly (BodyStretch & { label?: LabelCut })[],
  apart: readonly Cut[],
): Cut[] {
  const sorted = apart.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  const cuts: Cut[] = [];
  let end = 0;
  const add = (cut: Cut): void => {
    const from = Math.max(cut.from, end);
    if (text.slice(from, cut.to).trim() === "") return;
    cuts.push({ ...cut, from });
    end = cut.to;
  };
  let next = 0;
  for (const { from, to, label } of stretches) {
    let free = from;
    const running = (until: number): void => {
      const evidence = label?.at === free ? { evidence: { label: label.evidence } } : {};
      add({ from: free, to: until, part: "body", ...evidence });
    };
    for (; next < sorted.length && sorted[next]!.from < to; next++) {
      const cut = sorted[next]!;
      if (cut.from > free) running(cut.from);
      add(cut);
      free = Math.max(free, cut.to);
    }
    if (free < to) running(to);
  }
  for (; next < sorted.length; next++) add(sorted[next]!);
  return cuts;
}

/** Where the page names persons beside its labels. */
function namesOf(text: string, head: FlatHead | null, tail: FlatTail): string[] {
  const persons = tail.lines.filter(({ list }) => list === "persons");
  return [...(head ? [head.words] : []), ...persons].map(({ from, to }) => text.slice(from, to));
}

/** The last two words of every label, or the one with initials, in lower case: who speaks on the page. */
function speakersOf(text: string, labels: readonly LabelCut[]): ReadonlySet<string> {
  const speakers = new Set<string>();
  for (const { at, end } of labels) {
    const name = text
      .slice(at, end - 1)
      .split("(", 1)[0]!
      .trim()
      .toLowerCase()
      .split(/\s+/);
    if (name.length > 1) speakers.add(name.slice(-2).join(" "));
    const initialled = name.find((word) => /^\p{L}{1,2}\.\p{L}/u.test(word));
    if (initialled !== undefined) speakers.add(initialled);
  }
  return speakers;
}
