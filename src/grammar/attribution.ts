// President of Veldmark Ilse Brandt (retranslated): Good afternoon, colleagues.
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ label            a colon later in the block is none of a label
//                                    ^^^^^^^^^^^^ remark: any bracket that closes the label
//                                                ^^ marks
// A bracket inside the role is the role's: `Chairman of Veldbank (VB) Olaf Rask: …`.
// This file reads the shape alone; whether it is a label the survey decides with the whole page in view.
import type { Attribution } from "../ast/nodes.js";
import { append } from "../source/append.js";
import type { Span } from "../source/block.js";
import { foldSpace } from "../source/fold.js";
import { isSpaceAt } from "../source/space.js";
import { all, alt, type Parser, reader, seqMap, stretch } from "./combinators.js";
import { around, leaves } from "./locate.js";
import type { Page } from "./page.js";

/** No label of the site is longer, remark and all; what is longer is a sentence with a colon in it. */
export const LONGEST_LABEL = 320;

/** What stands before a block's first colon, in the shape of a label. */
export interface LabelShape {
  readonly label: Span;
  readonly remark: Span | null;
  readonly end: number;
}

interface Part extends Span {
  readonly bracket: boolean;
}

const run = stretch(/[^:()[\]]+/).map((span): Part => ({ ...span, bracket: false }));
const round = stretch(/\([^():]*\)\s*/).map((span): Part => ({ ...span, bracket: true }));
/** A remark whose bracket the editor forgot to close. */
const unclosed = stretch(/\([^():]*(?=:)/).map((span): Part => ({ ...span, bracket: true }));
const square = stretch(/\[[^[\]:]*\]\s*/).map((span): Part => ({ ...span, bracket: true }));
const parts = alt(run, round, unclosed, square).atLeast(1);

/** `15:30` and `https://` have no label before their colon. */
const colon = stretch(/:(?!\d|\/\/)/);

const BRACKET = /[()[\]]/;
const NO_LABEL_COLON = /^(?:\d|\/\/)/;

const shape: Parser<LabelShape> = seqMap(parts, colon, all, (found, sign) => {
  const last = found[found.length - 1]!;
  const hasRemark = last.bracket;
  return {
    label: { from: 0, to: hasRemark ? last.from : last.to },
    remark: hasRemark ? { from: last.from + 1, to: last.to } : null,
    end: sign.to,
  };
});

const readShape = reader(shape);

/** The shape of a label at the start of a block, with the remark's brackets and white space left out. */
export function readLabelShape(text: string): LabelShape | null {
  const colonAt = text.indexOf(":");
  if (colonAt < 0 || colonAt >= LONGEST_LABEL) return null;
  // Most labels have no bracket: all before the colon is the label
  if (!BRACKET.test(text.slice(0, colonAt)))
    return NO_LABEL_COLON.test(text.slice(colonAt + 1, colonAt + 3))
      ? null
      : trimmed(text, { label: { from: 0, to: colonAt }, remark: null, end: colonAt + 1 });
  const found = readShape(text);
  return found && trimmed(text, found);
}

function trimmed(text: string, { label, remark, end }: LabelShape): LabelShape | null {
  const words = trim(text, label.from, label.to);
  if (words.from === words.to) return null;
  if (remark === null) return { label: words, remark, end };
  const bracket = text.lastIndexOf(text[remark.from - 1] === "[" ? "]" : ")", remark.to);
  const inside = trim(text, remark.from, bracket >= remark.from ? bracket : remark.to);
  return { label: words, remark: inside.from < inside.to ? inside : null, end };
}

function trim(text: string, from: number, to: number): Span {
  while (from < to && isSpaceAt(text, from)) from++;
  while (from < to && isSpaceAt(text, to - 1)) to--;
  return { from, to };
}

/** The node for the label of a block. */
export function attribution(page: Page, block: number): Attribution {
  const { label, remark, end, evidence } = page.labels.get(block)!;
  const reading = page.readings.get(block)!;
  const { text, evidence: marks } = page.blocks[block]!;
  const person = marks?.links?.find((link) => link.person && link.to <= end)?.person;
  const children: Attribution["children"] = [];
  let at = 0;
  const claim = (span: Span | null, type: "role" | "name" | "remark"): void => {
    if (!span) return;
    append(children, leaves(page, block, { from: at, to: span.from }, { type: "mark" }));
    append(children, leaves(page, block, span, { type }));
    at = span.to;
  };
  const named = [
    { span: inBlock(reading.roleSpan, label), type: "role" as const },
    { span: inBlock(reading.nameSpan, label), type: "name" as const },
    { span: inBlock(reading.roleTailSpan, label), type: "role" as const },
  ].sort((a, b) => (a.span?.from ?? 0) - (b.span?.from ?? 0));
  for (const { span, type } of named) claim(span, type);
  claim(remark, "remark");
  append(children, leaves(page, block, { from: at, to: end }, { type: "mark" }));
  return {
    type: "attribution",
    label: foldSpace(text.slice(label.from, label.to)),
    name: reading.name,
    role: reading.role,
    remark: remark && foldSpace(text.slice(remark.from, remark.to)),
    voice: reading.voice,
    evidence,
    ...(person && { person: { ...person } }),
    children,
    position: around(children),
  };
}

function inBlock(span: Span | null, label: Span): Span | null {
  return span && { from: span.from + label.from, to: span.to + label.from };
}
