// Thank you. (Applause.) I asked Mr Rask [Minister of Harbours] to stay. <…>
// ^^^^^^^^^^ ^^^^^^^^^^^ ^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^ ^^^
// text       direction   text            editorial note         text     elision
// A bracket that is none of these is text: `(by the way)`, `[`, `<b>`.
import type { Paragraph, StageAction } from "../ast/nodes.js";
import type { Dialect } from "../dialect/dialect.js";
import { append } from "../source/append.js";
import type { Span } from "../source/block.js";
import { holdsSign } from "../source/signs.js";
import { isSpaceAt } from "../source/space.js";
import { kind } from "./block-kind.js";
import { alt, block, type Parser, reader, seqMap, stretch } from "./combinators.js";
import { editorialNote } from "./editorial-note.js";
import { elisionSign } from "./elision.js";
import { around, leavesOf, wholeOf } from "./locate.js";
import type { Draft, Page } from "./page.js";
import { continued, directionFields, stageAction } from "./stage-direction.js";

type Part = Span &
  (
    | { readonly type: "text" | "editorialNote" | "elision" }
    | { readonly type: "stageDirection"; readonly action: StageAction }
  );

/** Begins all that stands in a paragraph beside its text. */
const OPENING = ["(", "[", "<", "‹"];

/** Builds a paragraph from a stretch of a block; `null` where the stretch holds nothing but white space. */
export type ParagraphBuilder = (page: Page, block: number, span: Span) => Paragraph | null;

/** The words of a paragraph. */
export function paragraphWords(dialect: Dialect): ParagraphBuilder {
  const read = reader(parts(dialect));
  return (page, at, span) => {
    const whole = page.blocks[at]!.text;
    const { to } = span;
    let { from } = span;
    while (from < to && isSpaceAt(whole, from)) from++;
    if (from === to) return null;
    const text = whole.slice(from, to);
    const children: Paragraph["children"] = [];
    // Most paragraphs are nothing but text
    if (!holdsSign(text, OPENING)) append(children, leavesOf(page, at, { from, to }, { type: "text" }));
    else for (const part of merged(read(text)!)) append(children, partLeaves(page, at, part, from));
    return { type: "paragraph", children, position: around(children) };
  };
}

/** A plain block. */
export function paragraph(dialect: Dialect): Parser<Draft<Paragraph>> {
  const build = paragraphWords(dialect);
  return block(kind.plain).map((at) => (page) => build(page, at, wholeOf(page.blocks[at]!))!);
}

function parts(dialect: Dialect): Parser<Part[]> {
  const direction = seqMap(
    stretch(/(?=\()/),
    stageAction(dialect),
    stretch(/[^()]*\)/),
    (start, action, end): Part => ({ type: "stageDirection", action, from: start.from, to: end.to }),
  );
  const note = editorialNote.map((span): Part => ({ type: "editorialNote", ...span }));
  const gap = stretch(elisionSign).map((span): Part => ({ type: "elision", ...span }));
  const run = stretch(/[^([<‹]+/).map((span): Part => ({ type: "text", ...span }));
  const lone = stretch(/[([<‹]/).map((span): Part => ({ type: "text", ...span }));
  return alt(run, gap, direction, note, lone).many();
}

/** Neighbouring stretches of text as one. */
function merged(found: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (const part of found) {
    const last = out[out.length - 1];
    if (part.type === "text" && last?.type === "text")
      out[out.length - 1] = { type: "text", from: last.from, to: part.to };
    else out.push(part);
  }
  return out;
}

function partLeaves(page: Page, at: number, part: Part, offset: number): Paragraph["children"] {
  const span = { from: part.from + offset, to: part.to + offset };
  switch (part.type) {
    case "text":
      return leavesOf(page, at, span, { type: "text" });
    case "stageDirection":
      return continued(leavesOf(page, at, span, directionFields(part.action)));
    case "editorialNote":
      return leavesOf(page, at, span, { type: "editorialNote" });
    case "elision":
      return leavesOf(page, at, span, { type: "elision" });
  }
}
