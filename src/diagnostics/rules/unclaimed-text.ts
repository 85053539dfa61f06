// Text version
// Back to top        what no construct claims, lines that follow each other as one
// ^^^^^^^^^^^
import type { Node, Unparsed } from "../../ast/nodes.js";
import { foldSpace } from "../../source/fold.js";
import type { Finding } from "../finding.js";
import type { PageView } from "../page-view.js";

export function* unclaimedText({ event }: PageView): Iterable<Finding> {
  yield* runsIn(event.children);
  for (const node of event.children) if (node.type === "metadataBlock") yield* runsIn(node.children);
}

function* runsIn(nodes: readonly Node[]): Iterable<Finding> {
  let run: Unparsed[] = [];
  for (const node of [...nodes, null]) {
    if (node?.type === "unparsed") {
      run.push(node);
      continue;
    }
    const [first] = run;
    const last = run.at(-1);
    if (first && last)
      yield {
        code: "unclaimed-text",
        place: { start: first.position.start, end: last.position.end },
        actual: foldSpace(run.map(({ value }) => value).join("\n")),
      };
    run = [];
  }
}
