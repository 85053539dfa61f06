import type { LeafNode, Node, Point, Position } from "./nodes.js";
import { type WordLeaf, wordLeaves } from "./word-leaves.js";

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
  const leaves: { at: number; leaf: WordLeaf }[] = [];
  let text = "";
  for (const { leaf, gap } of wordLeaves(node)) {
    if (part === "speech" && leaf.type !== "text") {
      text += " ";
      continue;
    }
    if (!text.endsWith(" ")) text += gap;
    leaves.push({ at: text.length, leaf });
    text += leaf.value;
  }
  // White space as a line break or a no-break space is one space here: offsets stay what they are
  const flat = text.replace(/[^\S ]/g, " ");
  const pointOf = (offset: number, atEnd: boolean): Point => {
    const { at, leaf } = leaves.findLast(({ at }) => (atEnd ? at < offset : at <= offset)) ?? leaves[0]!;
    return pointIn(leaf, offset - at, atEnd);
  };
  return {
    text: flat,
    raw: text,
    position: (start, end) => ({ start: pointOf(start, false), end: pointOf(end, true) }),
  };
}

/** Where a stretch of the words of a leaf lies. */
export const placeIn = (leaf: LeafNode, start: number, end: number): Position => ({
  start: pointIn(leaf, start, false),
  end: pointIn(leaf, end, true),
});

/** A place in a leaf. Where its words are decoded from HTML, and so are of another length, the leaf's own start or end. */
function pointIn({ value, position: { start, end } }: LeafNode, offset: number, atEnd: boolean): Point {
  if (offset >= value.length) return { ...end };
  if (end.offset - start.offset !== value.length) return { ...(atEnd ? end : start) };
  const before = value.slice(0, offset);
  const lastBreak = before.lastIndexOf("\n");
  return lastBreak < 0
    ? { line: start.line, column: start.column + offset, offset: start.offset + offset }
    : {
        line: start.line + before.split("\n").length - 1,
        column: offset - lastBreak,
        offset: start.offset + offset,
      };
}
