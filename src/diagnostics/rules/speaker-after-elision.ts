// <…>
// Our harbours are ready.
// ^^^^^^^^^^^^^^^^^^^^^^^ in the turn before the elision, but perhaps somebody else's; the first paragraph after each
import type { Finding } from "../finding.js";
import type { PageView } from "../page-view.js";

export function* speakerAfterElision({ turns }: PageView): Iterable<Finding> {
  for (const { node, paragraphs } of turns) {
    let elided = false;
    for (const child of node.children) {
      if (child.type === "elision") elided = true;
      if (child.type !== "paragraph" || !elided || !child.uncertain) continue;
      elided = false;
      const paragraph = paragraphs.find((own) => own.node === child);
      yield { code: "speaker-after-elision", place: child.position, actual: paragraph?.text ?? "" };
    }
  }
}
