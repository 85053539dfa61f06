// Olaf Rask: “This is a matter of law.”     a name the page does not have elsewhere, and a quotation
// ^^^^^^^^^ read as speech: in doubt no label
import { readLabelShape } from "../../grammar/attribution.js";
import { foldSpace } from "../../source/fold.js";
import type { Finding } from "../finding.js";
import type { PageView } from "../page-view.js";

export function* possibleLabel({ paragraphs, language }: PageView): Iterable<Finding> {
  if (!language) return;
  for (const { words, turn, opening } of paragraphs) {
    if (opening || !turn) continue;
    const shape = readLabelShape(words.raw);
    if (!shape) continue;
    const { from, to } = shape.label;
    const label = foldSpace(words.raw.slice(from, to));
    const read = language.readLabel(label);
    if (!read || read.isSentence || read.isOpener) continue;
    if (!read.unnamed && !(read.isName && read.count > 1) && !(read.endsInName && read.hasRole)) continue;
    yield { code: "possible-label", place: words.position(from, to), actual: label };
  }
}
