import type { Span } from "../../source/block.js";

/** Stretches in the order of the page, none over one before it; of those that begin together the first in the list. */
export function inOrder<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from))
    if (span.from >= (kept.at(-1)?.to ?? 0)) kept.push(span);
  return kept;
}
