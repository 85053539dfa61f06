import type { Evidence, PagePart, Span } from "../../source/block.js";
import type { MarkedSpan } from "./marked-span.js";
import type { BodyStretch } from "./stretches.js";

/** A stretch of the line that is a block of the page. */
export interface Cut extends Span {
  readonly part: PagePart;
  readonly evidence?: Evidence;
}

export function markedCut({ from, to, kind }: MarkedSpan): Cut {
  return { from, to, part: "body", ...(kind && { evidence: { kind } }) };
}

/** Everything in page order: what is set `apart`, and what of the stretches lies between. */
export function cutsInOrder(text: string, stretches: readonly BodyStretch[], apart: readonly Cut[]): Cut[] {
  const sorted = apart.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  const cuts: Cut[] = [];
  let end = 0;
  const add = (cut: Cut): void => {
    const from = Math.max(cut.from, end);
    if (text.slice(from, cut.to).trim() === "") return;
    cuts.push({ ...cut, from });
    end = cut.to;
  };
  let next = 0;
  for (const { from, to, label } of stretches) {
    let free = from;
    for (; next < sorted.length && sorted[next]!.from < to; next++) {
      const cut = sorted[next]!;
      if (cut.from > free) add(runningCut(free, cut.from, label));
      add(cut);
      free = Math.max(free, cut.to);
    }
    if (free < to) add(runningCut(free, to, label));
  }
  for (; next < sorted.length; next++) add(sorted[next]!);
  return cuts;
}

/** Running text of a stretch; with its label where it begins with it. */
function runningCut(from: number, to: number, label: BodyStretch["label"]): Cut {
  return { from, to, part: "body", ...(label?.at === from && { evidence: { label: label.evidence } }) };
}
