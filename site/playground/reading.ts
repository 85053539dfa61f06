// What the page shows of a parsed event: plain data that the worker sends. Rows of the tree in document order, parents
// first; the page never holds the tree itself.
import {
  check,
  type Diagnostic,
  detectLayout,
  type Event,
  type Node,
  type Paragraph,
  parse,
  toRecord,
  type Utterance,
} from "stenogram";
import { parseHtml } from "stenogram/html";
import { type EventFigure, type FigureEvidence, figures, type Speaker, speakers } from "stenogram/stats";
import { colourOf, type NodeColour } from "../node-colour.js";

/** A node as a row of the tree. */
export interface TreeRow {
  type: string;
  level: number;
  /** Offsets in the source. */
  start: number;
  end: number;
  /** Where it begins, from 1. */
  line: number;
  column: number;
  /** Its parent’s row; -1 for the root. */
  parent: number;
  /** The last row below it, itself where it has none. */
  last: number;
  /** A leaf’s words, or what is known of a parent. */
  note: string;
  isLeaf: boolean;
  colour: NodeColour;
  /** Whose turn it stands in: a number of `speakers`; -1 outside turns. */
  speaker: number;
}

/** A stretch of the source. */
export interface Span {
  start: number;
  end: number;
}

/** A figure as a row of the table. */
export interface FigureRow {
  figure: EventFigure;
  /** The number in the source. */
  at: Span;
  /** The words behind a field, in the source. */
  evidence: { field: keyof FigureEvidence; at: Span }[];
}

/** Everything the page shows of an event. */
export interface Reading extends Lists {
  kind: "text" | "html";
  language: string;
  /** How the text is laid out, and how that was told; `null` of HTML. */
  layout: string | null;
  milliseconds: number;
  speakers: Speaker[];
  words: number;
}

/** What there may be thousands of on a page. */
export interface Lists {
  rows: TreeRow[];
  figures: FigureRow[];
  diagnostics: Diagnostic[];
  /** The record as JSON, in parts that end with a line. */
  record: string[];
}

/** How a page is to be read. */
export interface ReadingOptions {
  kind: "auto" | "text" | "html";
}

const MARKUP = /<(?:!doctype|html|head|body|article|section|main|div|p|b|br|strong|span|h[1-6])[\s/>]/i;

/** Text or HTML: by its tags, as a reader would tell. */
function kindOf(source: string): "text" | "html" {
  return MARKUP.test(source.slice(0, 200_000)) ? "html" : "text";
}

/** Reads a page: its tree, and all that is shown of it. */
export function readPage(source: string, options: ReadingOptions): { event: Event; reading: Reading } {
  const started = performance.now();
  const kind = options.kind === "auto" ? kindOf(source) : options.kind;
  const event = kind === "html" ? parseHtml(source) : parse(source);
  const milliseconds = performance.now() - started;
  const { speakers: all, totals } = speakers(event);
  const layout = kind === "html" ? null : detectLayout(source);
  const reading: Reading = {
    kind,
    language: event.language,
    layout: layout && `${layout.layout}: ${layout.reason}`,
    milliseconds,
    speakers: all,
    words: totals.words,
    rows: rowsOf(event, all),
    figures: figureRows(event, source),
    diagnostics: check(event),
    record: recordParts(event),
  };
  return { event, reading };
}

function rowsOf(event: Event, all: readonly Speaker[]): TreeRow[] {
  const numbers = new Map(all.map(({ id }, index) => [id, index]));
  const voices = new Map(all.flatMap(({ labels }, index) => labels.map((label) => [label, index] as const)));
  const rows: TreeRow[] = [];
  const add = (node: Node, level: number, parent: number, colour: NodeColour, speaker: number): void => {
    const own = node.type === "event" ? colour : colourOf(node.type, colour);
    const by = node.type === "utterance" ? numberOf(node, numbers, voices) : speaker;
    const { start, end } = node.position;
    const at = rows.length;
    const row: TreeRow = {
      type: node.type,
      level,
      start: start.offset,
      end: end.offset,
      line: start.line,
      column: start.column,
      parent,
      last: at,
      note: noteOf(node),
      isLeaf: !("children" in node),
      colour: own,
      speaker: by,
    };
    rows.push(row);
    if ("children" in node) for (const child of node.children) add(child, level + 1, at, own, by);
    row.last = rows.length - 1;
  };
  add(event, 1, -1, "prose", -1);
  return rows;
}

function numberOf(
  utterance: Utterance,
  numbers: ReadonlyMap<string, number>,
  voices: ReadonlyMap<string, number>,
): number {
  if (utterance.speaker !== null) return numbers.get(utterance.speaker) ?? -1;
  const attribution = utterance.children.find(({ type }) => type === "attribution");
  return attribution?.type === "attribution" ? (voices.get(attribution.label) ?? -1) : -1;
}

const LONGEST_NOTE = 140;

/** What a row says beside the type: the words of a leaf, the fields of a parent. */
function noteOf(node: Node): string {
  if ("value" in node) return shortened(node.value);
  const { type: _type, position: _position, data: _data, children: _children, ...fields } = node;
  const known = Object.entries(fields)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => `${key} ${typeof value === "string" ? value : JSON.stringify(value)}`);
  return shortened(known.join(" · "));
}

function shortened(words: string): string {
  const folded = words.slice(0, 2 * LONGEST_NOTE).replace(/\s+/g, " ");
  return folded.length > LONGEST_NOTE ? `${folded.slice(0, LONGEST_NOTE)}…` : folded;
}

const RECORD_LINES = 200;

function recordParts(event: Event): string[] {
  const lines = JSON.stringify(toRecord(event), null, 2).split("\n");
  const parts = [];
  for (let from = 0; from < lines.length; from += RECORD_LINES)
    parts.push(lines.slice(from, from + RECORD_LINES).join("\n"));
  return parts;
}

function figureRows(event: Event, source: string): FigureRow[] {
  const paragraphs = event.children
    .filter((node) => node.type === "utterance")
    .flatMap(({ children }) => children.filter((child) => child.type === "paragraph"));
  let index = 0;
  return figures(event).map((figure) => {
    const { start, end } = figure.position;
    // Figures come in page order, and so do paragraphs
    while (index < paragraphs.length - 1 && paragraphs[index]!.position.end.offset <= start.offset) index++;
    const paragraph = paragraphs[index];
    const evidence = paragraph ? evidenceIn(paragraph, source, figure) : [];
    return { figure, at: { start: start.offset, end: end.offset }, evidence };
  });
}

/** The words behind each field where they stand in the source: the sentence is found again sign by sign. */
function evidenceIn(paragraph: Paragraph, source: string, figure: EventFigure): FigureRow["evidence"] {
  const signs = signsOf(paragraph, source);
  const before = countSigns(figure.sentence, 0, figure.start);
  const number = signs.findIndex(({ end }) => end > figure.position.start.offset);
  const first = number - before;
  if (number < 0 || first < 0) return [];
  return Object.entries(figure.evidence).flatMap(([field, span]: [string, Span | null]) => {
    if (span === null) return [];
    const from = signs[first + countSigns(figure.sentence, 0, span.start)];
    const to = signs[first + countSigns(figure.sentence, 0, span.end) - 1];
    const words = figure.sentence.slice(span.start, span.end).replace(/\s/g, "");
    // Where the sentence was not found again, nothing is lit rather than the wrong words
    if (!from || !to || from.sign !== words[0] || to.sign !== words.at(-1)) return [];
    return [{ field: field as keyof FigureEvidence, at: { start: from.start, end: to.end } }];
  });
}

/** Every sign of the paragraph’s speech that is no white space, and where it stands in the source. */
function signsOf(paragraph: Paragraph, source: string): (Span & { sign: string })[] {
  const signs: (Span & { sign: string })[] = [];
  for (const leaf of paragraph.children) {
    if (leaf.type !== "text") continue;
    let at = leaf.position.start.offset;
    for (const sign of leaf.value.split("")) {
      const entity = source[at] === "&" && sign !== "&" ? /&#?\w{1,32};?/y : /&amp;?/y;
      entity.lastIndex = at;
      const [written] = entity.exec(source) ?? [source[at] ?? ""];
      const length = source[at] === "&" ? written.length : 1;
      if (sign.trim() !== "") signs.push({ sign, start: at, end: at + length });
      at += length;
    }
  }
  return signs;
}

function countSigns(words: string, from: number, to: number): number {
  return words.slice(from, to).replace(/\s/g, "").length;
}
