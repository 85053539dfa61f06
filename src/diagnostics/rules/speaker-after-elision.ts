// <…>
// Our harbours are ready.
// ^^^^^^^^^^^^^^^^^^^^^^^ in the turn before the elision, but perhaps somebody else's; the first paragraph after each
import type { Finding } from "../finding.js";
import type { PageView } from "../page-view.js";

export function* speakerAfterElision({ turns }: PageView): Iterable<Finding> {
  for (const { node, paragraphs } of turns) {
    let elided = false;
    let at = 0;
    for (const child of node.children) {
      if (child.type === "elision") elided = true;
      if (child.type !== "paragraph") continue;
      const paragraph = paragraphs[at++]!;
      if (!elided || !child.uncertain) continue;
      elided = false;
      yield { code: "speaker-after-elision", place: child.position, actual: paragraph.text };
    }
  }
}
