import { lastUpTo } from "./last-up-to.js";
import { lineStarts } from "./line-starts.js";
import type { LeafNode, Node, Point, Position } from "./nodes.js";
import { wordLeaves } from "./word-leaves.js";

/** The words under a node, and where each stands in the source. */
export interface Words {
  /** Every sign of white space is a space. */
  text: string;
  /** The same with white space as it stands in the source; offsets are the same. */
  raw: string;
  /** Where a stretch of them lies, which has at least one. */
  position: (start: number, end: number) => Position;
}

/** Reads the words under a node: all, or its speech alone; then what is set into it is a gap between two words. */
export function wordsIn(node: Node, part: "all" | "speech" = "all"): Words {
  const starts: number[] = [];
  const leaves: LeafPoints[] = [];
  let text = "";
  let last = "";
  for (const { leaf, gap } of wordLeaves(node)) {
    const isGap = part === "speech" && leaf.type !== "text";
    if (!isGap && !last.endsWith(" ")) text += gap;
    if (!isGap) {
      starts.push(text.length);
      leaves.push(pointsIn(leaf));
    }
    last = isGap ? " " : leaf.value;
    text += last;
  }
  // White space as a line break or a no-break space is one space here: offsets stay what they are
  const flat = text.replace(/[^\S ]/g, " ");
  const pointOf = (offset: number, atEnd: boolean): Point => {
    const index = lastUpTo(starts, atEnd ? offset - 1 : offset);
    return leaves[index]!(offset - starts[index]!, atEnd);
  };
  return {
    text: flat,
    raw: text,
    position: (start, end) => ({ start: pointOf(start, false), end: pointOf(end, true) }),
  };
}

/** Where a stretch of the words of a leaf lies. */
export const placeIn = (leaf: LeafNode, start: number, end: number): Position => {
  const pointAt = pointsIn(leaf);
  return { start: pointAt(start, false), end: pointAt(end, true) };
};

/** Gives the places in a leaf. */
type LeafPoints = (offset: number, atEnd: boolean) => Point;

/** Where the words of a leaf are decoded from HTML, and so are of another length, it has its own start and end alone. */
function pointsIn({ value, position: { start, end } }: LeafNode): LeafPoints {
  let lines: readonly number[] | null = null;
  return (offset, atEnd) => {
    if (offset >= value.length) return { ...end };
    if (end.offset - start.offset !== value.length) return { ...(atEnd ? end : start) };
    // Once for all places of the leaf
    lines ??= lineStarts(value);
    const line = lastUpTo(lines, offset);
    const column = line === 0 ? start.column + offset : offset - lines[line]! + 1;
    return { line: start.line + line, column, offset: start.offset + offset };
  };
}
