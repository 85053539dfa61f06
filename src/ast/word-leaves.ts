import type { Card, LeafNode, Mark, Node } from "./nodes.js";
import { isRunTogether } from "./run-together.js";

/** A leaf of words: signs that a layout added and what a hover card left are none. */
type WordLeaf = Exclude<LeafNode, Mark | Card>;

/** A leaf of words, and the space before it that the source has not. */
interface SpacedLeaf {
  readonly leaf: WordLeaf;
  readonly gap: "" | " ";
}

/**
 * The leaves that are the words of a node, in order: joined, each behind its gap, they are what was printed. A mark or
 * card between two of them adds nothing and parts nothing.
 */
export function wordLeaves(node: Node): SpacedLeaf[] {
  const leaves: SpacedLeaf[] = [];
  const visit = (inner: Node): void => {
    if ("children" in inner) for (const child of inner.children) visit(child);
    else if (inner.type !== "mark" && inner.type !== "card") {
      const before = leaves[leaves.length - 1]?.leaf;
      leaves.push({ leaf: inner, gap: before && isRunTogether(before, inner) ? " " : "" });
    }
  };
  visit(node);
  return leaves;
}
