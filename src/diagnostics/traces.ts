import type { LeafNode } from "../ast/nodes.js";
import { placeIn } from "../ast/words.js";
import type { DiagnosticCode } from "./codes.js";
import type { Finding } from "./finding.js";

/** What a fault of the whole page leaves among its words. */
interface Traces {
  readonly code: DiagnosticCode;
  /** A quick look: what every trace begins with. */
  readonly suspect: RegExp;
  readonly trace: RegExp;
}

/** One finding for all traces, at the first: whoever mends the page mends them together. */
export function* tracesIn(leaves: readonly LeafNode[], { code, suspect, trace }: Traces): Iterable<Finding> {
  let first: { leaf: LeafNode; index: number; found: string } | null = null;
  let count = 0;
  for (const leaf of leaves) {
    if (!suspect.test(leaf.value)) continue;
    for (const { 0: found, index } of leaf.value.matchAll(trace)) {
      first ??= { leaf, index, found };
      count++;
    }
  }
  if (!first) return;
  const { leaf, index, found } = first;
  yield {
    code,
    place: placeIn(leaf, index, index + found.length),
    actual: found,
    detail: count > 1 ? `; ${count} places` : "",
  };
}
