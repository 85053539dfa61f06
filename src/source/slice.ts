import type { Block, Evidence, PagePart, Span } from "./block.js";
import { piecesOf } from "./carve.js";

/** A stretch of a block as a block of its own, the white space at its ends left out; `null` where nothing is left. */
export function sliceBlock(
  block: Block,
  { from, to }: Span,
  part: PagePart,
  evidence?: Evidence,
): Block | null {
  const { text } = block;
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (start === end) return null;
  const own = [...piecesOf(block, { from: start, to: end })].map((piece) => ({
    ...piece,
    at: piece.at - start,
  }));
  return { text: text.slice(start, end), pieces: own, part, ...(evidence && { evidence }) };
}
