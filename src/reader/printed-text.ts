import { type LineSpan, lineSpans } from "../source/line.js";

/** A text as the caller passed it, and its lines: found once, asked by many. */
export interface PrintedText {
  readonly source: string;
  readonly lines: readonly LineSpan[];
}

/** Finds the lines of a text. */
export const printedText = (source: string): PrintedText => ({ source, lines: lineSpans(source) });
