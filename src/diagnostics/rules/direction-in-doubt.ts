// I hereby open the harbour. (The ships set out.) They will be back by night.
//                            ^^^^^^^^^^^^^^^^^^^^^ on one line: a direction that stood by itself, or words of the speech
// Not one: `Thank you. (Applause.) Please.`, which is told by the dialect's words wherever it stands; a bracket of many
// words, which is prose of the site's.
import { wholeInserts } from "../../ast/whole-inserts.js";
import type { Finding } from "../finding.js";
import type { PageView } from "../page-view.js";
import { endsSentence } from "../sentences.js";

const LEAST_WORDS = 3;
const MOST_WORDS = 8;
const BRACKET = /\(\p{Lu}[^()]{0,120}\)/gu;
/** So much of the text about a bracket is looked at. */
const NEAR = 20;

export function* directionInDoubt({ event, turns }: PageView): Iterable<Finding> {
  if (event.layout !== "flattened") return;
  for (const { paragraphs } of turns)
    for (const { node, words } of paragraphs) {
      const known = new Set(
        wholeInserts(node.children).map((leaf) =>
          leaf.type === "stageDirection" && leaf.action !== "noise" ? leaf.value : "",
        ),
      );
      for (const { index, 0: bracket } of words.raw.matchAll(BRACKET)) {
        const count = bracket.split(" ").length;
        if (!standsAlone(words.raw, index, index + bracket.length)) continue;
        if (count < LEAST_WORDS || count > MOST_WORDS || known.has(bracket)) continue;
        const place = words.position(index, index + bracket.length);
        yield { code: "direction-in-doubt", place, actual: bracket };
      }
    }
}

/** A sentence ends before it, and the next begins behind it, or nothing stands there. */
function standsAlone(text: string, from: number, to: number): boolean {
  const after = text
    .slice(to, to + NEAR)
    .replace(/^\./, "")
    .trim();
  return (
    endsSentence(text.slice(Math.max(0, from - NEAR), from)) && (after === "" || /^["“«]?\p{Lu}/u.test(after))
  );
}
