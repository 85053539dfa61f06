import { ChunkedList } from "./chunked-list.js";
import { element } from "./element.js";
import { visibleText } from "./visible-text.js";

const LINES = 80;

/** The record as JSON, in parts. */
export function recordView(box: HTMLElement, record: string): void {
  const lines = record.split("\n");
  const chunks = [];
  for (let from = 0; from < lines.length; from += LINES) {
    const words = lines.slice(from, from + LINES).join("\n");
    chunks.push({
      estimate: words.length / 3,
      fill: () => element("pre", {}, ...visibleText(words)),
    });
  }
  new ChunkedList(box).show(chunks);
}
