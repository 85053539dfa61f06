import type { Node } from "../ast/nodes.js";

/** The same nodes, each stage direction that is broken in the source as one. */
export function wholeDirections<T extends Node>(nodes: readonly T[]): T[] {
  const whole: T[] = [];
  for (const node of nodes) {
    const last = whole.at(-1);
    if (node.type === "stageDirection" && node.continued && last?.type === "stageDirection")
      whole[whole.length - 1] = { ...last, value: last.value + node.value };
    else whole.push(node);
  }
  return whole;
}
