// I hereby open the harbour. (The ships set out.) They will be back by night.
//                            ^^^^^^^^^^^^^^^^^^^^^ on one line: a direction that stood by itself, or words of the speech
// Not one: `Thank you. (Applause.) Please.`, which is told by the dialect's words wherever it stands; a bracket of many
// words, which is prose of the site's.
import type { Finding } from "../finding.js";
import type { PageView } from "../page-view.js";

const LEAST_WORDS = 3;
const MOST_WORDS = 8;
const BRACKET = /(?<=[.!?…]["”»]?\s+)\((\p{Lu}[^()]{0,120})\)\.?(?=\s+["“«]?\p{Lu}|\s*$)/gu;

export function* directionInDoubt({ event, turns }: PageView): Iterable<Finding> {
  if (event.layout !== "flattened") return;
  for (const { paragraphs } of turns)
    for (const { node, words } of paragraphs) {
      const known = new Set(node.children.map((leaf) => (leaf.type === "stageDirection" && leaf.action !== "noise" ? leaf.value : "")));
      for (const { index, 0: bracket } of words.text.matchAll(BRACKET)) {
        const count = bracket.split(" ").length;
        if (count < LEAST_WORDS || count > MOST_WORDS || known.has(bracket)) continue;
        const place = words.place(index, index + bracket.length);
        if (place) yield { code: "direction-in-doubt", place, actual: bracket };
      }
    }
}
