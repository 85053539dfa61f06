// November 11, 2013 15:30 Port Elin Olaf Rask: We shall … by spring. * * * On the harbours Ilse Brandt: Good. …
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ open
//                         ^^^^^^^^^                                        ^^^^^^^^^^^^^^^ what without a stop may open it
import type { Span } from "../../source/block.js";
import type { LabelCut } from "./label-cut.js";

/** A stretch of the body between two things that are set apart. */
export interface OpenStretch extends Span {
  /** What without a stop may open it: the place under the date, a heading behind a break, or nothing. */
  readonly opensWith: "place" | "heading" | null;
}

/** A stretch between two cuts. */
export interface BodyStretch extends Span {
  /** The label that opens it; `null` where none does. */
  readonly label: LabelCut | null;
}

/** What lies between the things that are set apart. `underDate` is whether the body begins under a date. */
export function openStretches(apart: readonly Span[], { from, to }: Span, underDate: boolean): OpenStretch[] {
  const stretches: OpenStretch[] = [];
  let free = from;
  let opensWith: OpenStretch["opensWith"] = underDate ? "place" : null;
  for (const next of [...apart, { from: to, to }]) {
    stretches.push({ from: free, to: next.from, opensWith });
    free = next.to;
    opensWith = "heading";
  }
  return stretches;
}

/** Stretches, cut at the ends of blocks within them: what follows one opens with nothing but a label. */
export function cutAtEnds(stretches: readonly OpenStretch[], ends: readonly number[]): OpenStretch[] {
  const cut: OpenStretch[] = [];
  let next = 0;
  for (const stretch of stretches) {
    let open = stretch;
    for (; next < ends.length && ends[next]! < stretch.to; next++) {
      const end = ends[next]!;
      if (end <= open.from) continue;
      cut.push({ ...open, to: end });
      open = { from: end, to: stretch.to, opensWith: null };
    }
    cut.push(open);
  }
  return cut;
}

/** Stretches, cut before each label and before the line of its own that opens it. */
export function cutAtLabels(open: readonly OpenStretch[], labels: readonly LabelCut[]): BodyStretch[] {
  const turns: BodyStretch[] = [];
  let next = 0;
  for (const stretch of open) {
    let free = stretch.from;
    for (; next < labels.length && labels[next]!.at < stretch.to; next++) {
      const label = labels[next]!;
      const to = Math.min(stretch.to, labels[next + 1]?.lineFrom ?? stretch.to);
      turns.push(
        { from: free, to: label.lineFrom, label: null },
        { from: label.lineFrom, to: label.at, label: null },
        { from: label.at, to, label },
      );
      free = to;
    }
    turns.push({ from: free, to: stretch.to, label: null });
  }
  return turns;
}
