// Olaf Rask:
// Ilse Brandt: Good afternoon.
// ^ the turn before it holds nothing
import type { Finding } from "../finding.js";
import type { PageView } from "../page-view.js";

const SAID: readonly string[] = ["paragraph", "stageDirection", "elision"];

export function* turnWithoutWords({ turns }: PageView): Iterable<Finding> {
  for (const { node, attribution } of turns)
    if (!node.children.some((child) => SAID.includes(child.type)))
      yield { code: "turn-without-words", place: attribution.position, actual: attribution.label };
}
