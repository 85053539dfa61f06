import type { Block, Evidence, PagePart, Piece, Span } from "./block.js";

/** A stretch of a block as a block of its own, the white space at its ends left out; `null` where nothing is left. */
export function sliceBlock(
  block: Block,
  { from, to }: Span,
  part: PagePart,
  evidence?: Evidence,
): Block | null {
  const { text, pieces } = block;
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (start === end) return null;
  const own: Piece[] = [];
  for (let index = pieceAt(pieces, start); index < pieces.length; index++) {
    const piece = pieces[index]!;
    if (piece.at >= end) break;
    const first = Math.max(start, piece.at);
    const last = Math.min(end, piece.at + piece.length);
    const kept = piece.card && end >= piece.card.behind ? piece.card : undefined;
    own.push({
      at: first - start,
      length: last - first,
      from: piece.from + (first - piece.at),
      to: piece.from + (last - piece.at),
      ...(kept && { card: { ...kept, behind: kept.behind - start } }),
    });
  }
  return { text: text.slice(start, end), pieces: own, part, ...(evidence && { evidence }) };
}

function pieceAt(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.at <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
