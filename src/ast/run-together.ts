import type { LeafNode, Node } from "./nodes.js";

/**
 * Whether a space that the source has not belongs between two leaves of a paragraph: where an extractor ran words
 * together, the tree has two leaves of text with nothing between them; and no word touches a stage direction, or the
 * note behind it.
 */
export function isRunTogether(before: LeafNode, leaf: LeafNode): boolean {
  if (before.position.end.offset !== leaf.position.start.offset) return false;
  if (!isWords(before) || !isWords(leaf) || SPACE_END.test(before.value) || OPEN.test(leaf.value))
    return false;
  return before.type === "text" || (before.type === "stageDirection" && leaf.type === "text");
}

const isWords = ({ type }: Node): boolean =>
  type === "text" || type === "stageDirection" || type === "editorialNote";

const SPACE_END = /[\s([“«„]$/u;
const OPEN = /^[\s.,;:!?…)\]”»’]/u;
