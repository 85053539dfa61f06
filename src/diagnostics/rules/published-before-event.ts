// March 4, 2014  …  Publication date: March 2, 2014
//                                     ^^^^^^^^^^^^^ before the event, and the page is no announcement
import type { Finding } from "../finding.js";
import type { PageView } from "../page-view.js";

export function* publishedBeforeEvent({ event }: PageView): Iterable<Finding> {
  const day = event.children.find((node) => node.type === "dateline")?.date;
  if (event.kind === "announcement" || !day) return;
  for (const block of event.children) {
    if (block.type !== "metadataBlock") continue;
    for (const field of block.children) {
      if (field.type !== "metadataField" || !field.published || field.published.slice(0, 10) >= day) continue;
      const leaf = field.children.find((child) => child.type === "dateText");
      const published = field.published.slice(0, 10);
      yield {
        code: "published-before-event",
        place: (leaf ?? field).position,
        actual: published,
        expected: [day],
        detail: day,
      };
    }
  }
}
