// A long paragraph that stands twice, word for word. Short ones do: `Thank you very much.`
// In text the second of two is read as a pull quote, which repeats a passage: one that repeats a whole paragraph may as
// well be a part of the page copied twice.
import type { Event, PullQuote } from "../../ast/nodes.js";
import { wordsIn } from "../../ast/words.js";
import { foldCase, foldSpace } from "../../source/fold.js";
import type { Finding } from "../finding.js";
import type { PageView } from "../page-view.js";

const SHORTEST = 80;

export function* repeatedPassage({ event, paragraphs }: PageView): Iterable<Finding> {
  const seen = new Set<string>();
  for (const { node, text } of paragraphs) {
    if (text.length < SHORTEST) continue;
    const key = foldCase(text);
    if (seen.has(key)) yield { code: "repeated-passage", place: node.position, actual: text };
    seen.add(key);
  }
  for (const quote of quotesIn(event)) {
    const text = foldSpace(wordsIn(quote).raw);
    if (seen.has(foldCase(text))) yield { code: "repeated-passage", place: quote.position, actual: text };
  }
}

function quotesIn(event: Event): PullQuote[] {
  return event.children.flatMap((node) => {
    const nodes = node.type === "utterance" ? node.children : [node];
    return nodes.filter((child) => child.type === "pullQuote");
  });
}
