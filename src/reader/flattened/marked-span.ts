import type { MarkedKind, Span } from "../../source/block.js";

/** A stretch of the line that stood apart on the page, and what it is; `null` where its own words say so. */
export interface MarkedSpan extends Span {
  readonly kind: MarkedKind | null;
}

/** Finds stretches of one kind, or of several, between two places. */
export type MarkedSpanFinder = (text: string, from: number, to: number) => MarkedSpan[];
