import type { Block, Piece, Span } from "../source/block.js";
import type { HoverCard } from "./hover-cards.js";

/** What is no word of the page: a space that belongs to nothing, or a card. */
export interface Gap extends Span {
  readonly card?: HoverCard;
}

/**
 * A block without what is no word of the page. Cards stay with the words they hung over, as part of their pieces.
 *
 * @param block - One piece, in the source letter by letter.
 * @param gaps - In order, none over another.
 */
export function without(block: Block, gaps: readonly Gap[]): Block {
  if (gaps.length === 0) return block;
  const { text } = block;
  const offset = block.pieces[0]!.from;
  const pieces: Piece[] = [];
  const words: string[] = [];
  let length = 0;
  let from = 0;
  for (const { from: to, to: next, card } of [
    ...gaps,
    { from: text.length, to: text.length, card: undefined },
  ]) {
    const own = text.slice(from, to);
    const behind = length + own.trimEnd().length;
    const { name, office } = card ?? { name: "", office: null };
    if (own !== "")
      pieces.push({
        at: length,
        length: own.length,
        from: offset + from,
        to: offset + to,
        ...(card && { card: { from: offset + card.from, to: offset + card.to, behind, name, office } }),
      });
    words.push(own);
    length += own.length;
    from = next;
  }
  return { ...block, text: words.join(""), pieces };
}

/** Cards with the space they stand in: before a sign both of its spaces go, before a word one stays. */
export function cardGaps(text: string, cards: readonly HoverCard[]): Gap[] {
  return cards.map((card) => {
    const space = /^\s*/.exec(text.slice(card.to, card.to + 8))![0].length;
    const sign = /[,.:;!?)]/.test(text[card.to + space] ?? " ");
    const to = card.to + space;
    if (!sign) return { from: card.from, to, card };
    return { from: card.from - spaceBefore(text, card.from), to, card };
  });
}

/** Gaps of two kinds in one order; where two meet, the card's counts. */
export function mergedGaps(cards: readonly Gap[], spaces: readonly Span[]): Gap[] {
  const every: Gap[] = [...cards, ...spaces];
  const all = every.sort((a, b) => a.from - b.from || Number(!a.card) - Number(!b.card));
  const kept: Gap[] = [];
  for (const gap of all) {
    const last = kept.at(-1);
    if (last && gap.from < last.to) {
      if (gap.card && !last.card) kept[kept.length - 1] = gap;
      continue;
    }
    kept.push(gap);
  }
  return kept;
}

function spaceBefore(text: string, at: number): number {
  let from = at;
  while (from > 0 && /\s/.test(text[from - 1]!)) from--;
  return at - from;
}
