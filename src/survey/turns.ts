// Ilse Brandt: Good afternoon.      whose turn it is
// Olaf Rask, Mayor of Elin.         and whose comes next
// Olaf Rask: Thank you.
import { LONGEST_LABEL } from "../grammar/attribution.js";
import { kind } from "../grammar/block-kind.js";
import type { Block } from "../source/block.js";
import type { CandidateReader } from "./candidate-words.js";

/** Who speaks where on the page, by the last words of the names; empty where nobody does. */
export interface Turns {
  readonly names: ReadonlySet<string>;
  /** Whose turn a block stands in. */
  readonly current: (at: number) => string;
  /** Whose turn comes after it. */
  readonly next: (at: number) => string;
}

export function turnsOf(
  tape: readonly string[],
  blocks: readonly Block[],
  readLabel: CandidateReader,
): Turns {
  const nameAt = (at: number): string => {
    const [label = ""] = blocks[at]!.text.slice(0, LONGEST_LABEL).split(/[:(]/, 1);
    return readLabel(label)?.nameEnd ?? "";
  };
  const current: string[] = [];
  let name = "";
  for (let at = 0; at < tape.length; at++) {
    if (tape[at] === kind.labelled) name = nameAt(at);
    current.push(name);
  }
  const next: string[] = [];
  let following = "";
  for (let at = tape.length - 1; at >= 0; at--) {
    next[at] = following;
    if (tape[at] === kind.labelled) following = current[at]!;
  }
  return {
    names: new Set(current.filter((found) => found !== "")),
    current: (at) => current[at] ?? "",
    next: (at) => next[at] ?? "",
  };
}
