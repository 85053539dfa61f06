import type { AttributionEvidence } from "../../ast/nodes.js";
import { readLabelShape } from "../../grammar/attribution.js";
import { foldCase } from "../../source/fold.js";

/** A label on the line. */
export interface LabelCut {
  /** Where it begins. */
  readonly at: number;
  /** Just past its colon. */
  readonly end: number;
  /** Where the words before it that are a line of their own begin: a heading; `at` where there are none. */
  readonly lineFrom: number;
  readonly evidence: AttributionEvidence;
}

/** What makes two labels the same: their words without remark and colon, folded; empty where there is no label. */
export function labelKey(text: string, at: number, end: number): string {
  const own = text.slice(at, end);
  const shape = readLabelShape(own);
  return shape ? foldCase(own.slice(shape.label.from, shape.label.to)) : "";
}
