// 2 of 2                       the counter of a slider, and no words after it
// 1 of 4                       four photos
// With Minister Olaf Rask.     and one caption: the other three are in the HTML alone
import type { Counter, Node, PhotoCaption } from "../../ast/nodes.js";
import { foldSpace } from "../../source/fold.js";
import type { Finding } from "../finding.js";
import type { PageView } from "../page-view.js";

export function* sliderCaptions({ event }: PageView): Iterable<Finding> {
  const captions = captionsIn(event);
  for (const caption of captions) {
    const counter = caption.children.find((child): child is Counter => child.type === "counter");
    if (!counter) continue;
    const actual = foldSpace(counter.value);
    if (!caption.children.some(({ type }) => type === "text")) {
      yield { code: "counter-without-caption", place: counter.position, actual, expected: ["a caption"] };
      continue;
    }
    const { count = 1 } = caption;
    if (count > 1)
      yield {
        code: "captions-not-in-text",
        place: counter.position,
        actual,
        expected: [`${count} captions`],
        detail: String(count),
      };
  }
}

function captionsIn(node: Node): PhotoCaption[] {
  if (node.type === "photoCaption") return [node];
  if (node.type !== "event" && node.type !== "utterance") return [];
  return node.children.flatMap(captionsIn);
}
