import { ChunkedList } from "./chunked-list.js";
import { element } from "./element.js";
import { visibleText } from "./visible-text.js";

/** The record as JSON, in parts. */
export function recordView(box: HTMLElement, parts: readonly string[]): void {
  new ChunkedList(box).show(
    parts.map((words) => ({
      estimate: words.length / 3,
      fill: () => element("pre", {}, ...visibleText(words)),
    })),
  );
}
