// … by spring. * * * The President then met …      … by spring. <…> Let me add …
//              ^^^^^ a break                                    ^^^ words left out: a paragraph of its own
// we met <…> and spoke      none: left out within a sentence
import type { MarkedSpan } from "./marked-span.js";

const SIGNS = /(?:\*\s*){3,}|<(?:…|\.\.\.)>|\[(?:…|\.\.\.)\]/g;

export function findSigns(text: string, from: number, to: number): MarkedSpan[] {
  return [...text.slice(from, to).matchAll(SIGNS)]
    .map(
      ({ 0: sign, index }): MarkedSpan => ({
        from: from + index,
        to: from + index + sign.length,
        kind: null,
      }),
    )
    .filter((sign) => !isInSentence(text, from, sign));
}

function isInSentence(text: string, least: number, { from, to }: MarkedSpan): boolean {
  const before = text.slice(Math.max(least, from - 3), from);
  return !/[.!?…”"»)*>:,]\s*$/u.test(before) && /^\s*\p{Ll}/u.test(text.slice(to, to + 3));
}
