import type { LeafNode, Node } from "./nodes.js";

/**
 * Whether a space that the source has not belongs between two leaves of a paragraph: where an extractor ran words
 * together, the tree has two leaves of text with nothing between them; and no word touches a stage direction, or the
 * note behind it, but for a note in lower case, which may end the word: `ship[s]`.
 */
export function isRunTogether(before: LeafNode, leaf: LeafNode): boolean {
  if (before.position.end.offset !== leaf.position.start.offset) return false;
  if (!isWords(before) || !isWords(leaf) || SPACE_END.test(before.value) || OPEN.test(leaf.value))
    return false;
  if (before.type === "text") return leaf.type !== "editorialNote" || !WORD_END.test(leaf.value);
  return before.type === "stageDirection" && leaf.type === "text";
}

const isWords = ({ type }: Node): boolean =>
  type === "text" || type === "stageDirection" || type === "editorialNote";

const SPACE_END = /[\s([“«„]$/u;
const OPEN = /^[\s.,;:!?…)\]”»’]/u;
const WORD_END = /^\[\p{Ll}/u;
