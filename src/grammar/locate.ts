// From offsets in a block's text to positions in the string the caller passed.
import type { LeafNode, Position } from "../ast/nodes.js";
import type { Block, Piece, Span } from "../source/block.js";
import { foldSpace } from "../source/fold.js";
import { pieceAt } from "../source/piece-at.js";
import { isSpaceAt } from "../source/space.js";
import type { Page } from "./page.js";

/** A leaf's type, and what it has beside value and position. */
type LeafFields = { [T in LeafNode as T["type"]]: Omit<T, "value" | "position" | "data"> }[LeafNode["type"]];

type LeafOf<F extends LeafFields> = Extract<LeafNode, { type: F["type"] }>;

/**
 * A stretch of a block as leaves, one for each piece of the source it lies in. White space at the ends of the stretch
 * is left out, between two pieces it is kept: the values of a paragraph's leaves, joined, are its words.
 */
export function leaves<const F extends LeafFields>(
  page: Page,
  block: number,
  span: Span,
  fields: F,
): LeafOf<F>[] {
  return leavesOf(page, block, trimmed(page.blocks[block]!.text, span), fields);
}

/** The same with the white space at the ends: for a stretch in the midst of a paragraph. */
export function leavesOf<const F extends LeafFields>(
  page: Page,
  block: number,
  { from, to }: Span,
  fields: F,
): LeafOf<F>[] {
  const found: LeafOf<F>[] = [];
  const { pieces, text } = page.blocks[block]!;
  const [only] = pieces;
  if (pieces.length === 1 && !only!.shifts) {
    // Most blocks lie in one piece, letter by letter
    const start = only!.from + from;
    const end = to >= only!.length ? only!.to : only!.from + to;
    if (start !== end) found.push(leaf(fields, page.source.text.slice(start, end), page, start, end));
    return found;
  }
  for (let index = pieceAt(pieces, from); index < pieces.length; index++) {
    const piece = pieces[index]!;
    if (piece.at >= to) break;
    const pieceEnd = piece.at + piece.length;
    const start = sourceOffset(piece, Math.max(from, piece.at));
    const end = to >= pieceEnd ? piece.to : sourceOffset(piece, to);
    if (start === end) continue;
    const value = piece.shifts
      ? text.slice(Math.max(from, piece.at), Math.min(to, pieceEnd))
      : page.source.text.slice(start, end);
    found.push(leaf(fields, value, page, start, end));
  }
  return found;
}

/** The fields of a leaf, its value and its position make the leaf: TypeScript cannot see it through the type parameter. */
function leaf<const F extends LeafFields>(
  fields: F,
  value: string,
  { source }: Page,
  start: number,
  end: number,
): LeafOf<F> {
  const own = { type: fields.type, value, position: source.position(start, end) };
  // Most leaves are a type and words: to copy the fields of the others costs as much as the rest
  for (const key in fields) if (key !== "type") return { ...fields, ...own } as unknown as LeafOf<F>;
  return own as unknown as LeafOf<F>;
}

/** Where a place in a block's text lies in the source. */
function sourceOffset(piece: Piece, at: number): number {
  const shifts = piece.shifts ?? [];
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shifts[middle]!.at <= at) low = middle + 1;
    else high = middle;
  }
  const shift = shifts[low - 1] ?? piece;
  return shift.from + (at - shift.at);
}

function trimmed(text: string, span: Span): Span {
  let { from, to } = span;
  while (from < to && isSpaceAt(text, from)) from++;
  while (from < to && isSpaceAt(text, to - 1)) to--;
  return from < to ? { from, to } : { from: 0, to: 0 };
}

/** A whole block as leaves. */
export function blockLeaves<const F extends LeafFields>(page: Page, block: number, fields: F): LeafOf<F>[] {
  return leaves(page, block, wholeOf(page.blocks[block]!), fields);
}

/** The whole text of a block. */
export const wholeOf = (block: Block): Span => ({ from: 0, to: block.text.length });

/** The words of a block with white space folded. */
export const wordsOf = (page: Page, block: number): string => foldSpace(page.blocks[block]!.text);

/** From the first child to the last: where a parent lies. */
export function around(children: readonly { position: Position }[]): Position {
  const first = children[0]!.position.start;
  const last = children[children.length - 1]!.position.end;
  return {
    start: { line: first.line, column: first.column, offset: first.offset },
    end: { line: last.line, column: last.column, offset: last.offset },
  };
}
