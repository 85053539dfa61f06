// The page on one line, or with line ends that mean nothing; or a speech of very many sentences in one paragraph
import type { Finding } from "../finding.js";
import type { PageView } from "../page-view.js";

/** No paragraph of the site's has so many characters. */
const LONGEST = 8000;

export function* flattenedParagraphs({ event, paragraphs }: PageView): Iterable<Finding> {
  if (event.layout === "flattened") {
    yield { code: "flattened-paragraphs", detail: "text whose lines are no paragraphs" };
    return;
  }
  for (const { node, text } of paragraphs)
    if (text.length > LONGEST) yield { code: "flattened-paragraphs", place: node.position, actual: text };
}
