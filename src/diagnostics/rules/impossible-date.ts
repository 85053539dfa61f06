// February 31, 2014        25:70
// ^^^^^^^^^^^^^^^^^ no day   ^^^^^ no time of day
import type { LeafNode, Node, ParentNode } from "../../ast/nodes.js";
import { foldSpace } from "../../source/fold.js";
import type { Finding } from "../finding.js";
import type { PageView } from "../page-view.js";

export function* impossibleDate({ event }: PageView): Iterable<Finding> {
  for (const node of datedNodes(event)) {
    if (node.type === "dateline") {
      if (node.date === null && typeof node.announced !== "string") yield* found(node, "dateText", "a day");
      if (node.time === null) yield* found(node, "timeText", "a time of day");
    } else if (node.type === "relatedLink") {
      if (node.date === null) yield* found(node, "dateText", "a day");
    } else if (node.type === "metadataField" && node.published === null)
      yield* found(node, "dateText", "a day and a time");
  }
}

function* datedNodes(node: Node): Iterable<Node> {
  yield node;
  if ("children" in node && node.type !== "narration")
    for (const child of node.children) if ("children" in child) yield* datedNodes(child);
}

function* found(node: ParentNode, type: LeafNode["type"], expected: string): Iterable<Finding> {
  const leaves = (node.children as Node[]).filter((child): child is LeafNode => child.type === type);
  const [first] = leaves;
  const last = leaves.at(-1);
  if (!first || !last) return;
  yield {
    code: "impossible-date",
    place: { start: first.position.start, end: last.position.end },
    actual: foldSpace(leaves.map(({ value }) => value).join("")),
    expected: [expected],
  };
}
