// We spoke of the Skerra
// Shipyard and its docks.       a line break where a link stood, before a capital: one paragraph or two
import type { Finding } from "../finding.js";
import type { PageView } from "../page-view.js";

const SHORTEST = 120;

export function* brokenParagraph({ event, paragraphs }: PageView): Iterable<Finding> {
  if (event.layout === "flattened") return;
  for (const [at, { node, text, turn }] of paragraphs.entries()) {
    const next = paragraphs[at + 1];
    if (!next || next.turn !== turn || next.opening) continue;
    if (text.length < SHORTEST || /[.!?…:;,–—-][”“"»’)\]]*$|['”“"»)\]>]$/u.test(text)) continue;
    if (!/^[\p{Lu}\p{N}]/u.test(next.text)) continue;
    yield { code: "broken-paragraph", place: node.position, actual: text.slice(-60) };
  }
}
