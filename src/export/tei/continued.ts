import type { Event, Utterance } from "../../ast/nodes.js";
import { wordsOf } from "../../record.js";

/** `… and so –`, `We could,`: no sentence ends here. */
const OPEN = /(?:[,–—\-…]|\.\.\.)$/u;
/** `– that we …`, `or rather later`: none begins here. */
const RESUMED = /^(?:[–—\-…\p{Ll}]|\.\.\.)/u;

/**
 * Turns that go on after somebody broke in: the words stop within a sentence, one other voice speaks, and the same
 * person goes on within a sentence. From each to the one it goes on with.
 */
export function continuedTurns(event: Event): Map<Utterance, Utterance> {
  const continued = new Map<Utterance, Utterance>();
  for (const [at, turn] of event.children.entries()) {
    const [other, later] = [event.children[at + 1], event.children[at + 2]];
    if (turn.type !== "utterance" || other?.type !== "utterance" || later?.type !== "utterance") continue;
    if (turn.speaker === null || turn.speaker !== later.speaker || other.speaker === turn.speaker) continue;
    const last = turn.children.at(-1);
    const [, first] = later.children;
    if (last?.type !== "paragraph" || first?.type !== "paragraph") continue;
    if (OPEN.test(wordsOf(last)) && RESUMED.test(wordsOf(first))) continued.set(turn, later);
  }
  return continued;
}
