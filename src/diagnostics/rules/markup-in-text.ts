// <p>Ilse Brandt: Good day.</p>          saved HTML read as text
// Ilse Brandt: Good day.<br/>            what an extractor left of it
// <…>   if a < b   <applause>            no markup: nothing is closed
import type { Finding } from "../finding.js";
import type { PageView } from "../page-view.js";
import { tracesIn } from "../traces.js";

/** What closes, or is closed: a word in angle brackets alone may be anybody’s sign. */
const TRACES = /<\/[a-z][a-z\d-]*\s*>|<[a-z][a-z\d-]*\s*\/>/giu;
const SUSPECT = /</;

export const markupInText = ({ leaves }: PageView): Iterable<Finding> =>
  tracesIn(leaves, { code: "markup-in-text", suspect: SUSPECT, trace: TRACES });
