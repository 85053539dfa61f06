import type { LeafNode, Node } from "./nodes.js";

/** What opens a note or an elision; neither has another such bracket inside. */
const OPENING = /^[[<‹]/;

/** Whether a leaf goes on from the one before: a direction, note or elision that is broken in the source is a leaf a piece. */
export function isContinued(node: Node): boolean {
  if (node.type === "stageDirection") return node.continued ?? false;
  return (node.type === "editorialNote" || node.type === "elision") && !OPENING.test(node.value);
}

/** The same nodes without marks and cards, each direction, note or elision that is broken in the source as one. */
export function wholeInserts<T extends Node>(nodes: readonly T[]): T[] {
  const whole: T[] = [];
  for (const node of nodes) {
    if (node.type === "mark" || node.type === "card") continue;
    const last = whole[whole.length - 1];
    if (last?.type === node.type && isContinued(node)) whole[whole.length - 1] = oneOf(last, node);
    else whole.push(node);
  }
  return whole;
}

/** Two pieces of a leaf as one. */
const oneOf = <T extends Node>(first: T, second: T): T => ({
  ...first,
  value: (first as unknown as LeafNode).value + (second as unknown as LeafNode).value,
  position: { start: first.position.start, end: second.position.end },
});
