// Which blocks begin with a label: decided with the whole page in view, because the shape alone does not tell.
//
// Ilse Brandt: Good afternoon.           a label
// Second: I did not say that.            none: an ordinal
// Norland: “This is a matter of law.”    none: one word, a quotation after it, and nobody of that name on the page
// Short Answer: We must build.           in doubt: a name by its shape, but the page has no such name elsewhere
// Minister of Harbours: Olaf Rask.       none: an office, and all that follows is a name, as in a list
// Question: “How much?” Reply: “A lot.”  none: words of a speech, quotation marks show it
import type { Dialect } from "../dialect/dialect.js";
import type { Label } from "../grammar/page.js";
import type { Block } from "../source/block.js";
import { once } from "../source/once.js";
import type { CandidateReader } from "./candidate-words.js";
import { type Candidate, createCandidateFinder } from "./label-candidate.js";
import { evidenceFor } from "./label-rules.js";
import { viewLabels } from "./label-view.js";
import { doubtfulNames } from "./lone-names.js";
import { createPageWords } from "./page-words.js";
import { addStoppedLabels } from "./stopped-labels.js";

/** What the page says besides its labels. */
interface PageNames {
  /** Title, lead and the persons of the metadata block, as printed. */
  readonly texts: readonly string[];
  /** All that it prints, labels and all. */
  readonly printed: readonly string[];
}

export type LabelDecider = (
  blocks: readonly Block[],
  body: readonly number[],
  names: PageNames,
) => Map<number, Label>;

export function createLabelDecider(dialect: Dialect, readWords: CandidateReader): LabelDecider {
  const candidateAt = createCandidateFinder(dialect, readWords);
  const pageWords = createPageWords(dialect);

  return (blocks, body, names) => {
    const candidates: Candidate[] = [];
    for (const at of body) {
      const found = candidateAt(at, blocks[at]!.text);
      if (found) candidates.push(found);
    }
    const listed = inLists(candidates);
    const view = viewLabels(candidates, names.texts, listed);
    const labels = new Map<number, Label>();
    const known = new Set<string>();
    const alone: Candidate[] = [];
    for (const candidate of candidates) {
      const { at, shape } = candidate;
      const shown = blocks[at]!.evidence?.label;
      const evidence = shown ?? (listed.has(at) ? null : evidenceFor(candidate, view));
      if (evidence === null) continue;
      labels.set(at, { ...shape, evidence });
      if (evidence === "name-alone" && !shown) alone.push(candidate);
      for (const key of stoppedKeys(candidate)) known.add(key);
    }
    const printed = once(() => pageWords(names.printed));
    for (const { at, shape } of doubtfulNames(alone, labels, blocks, printed))
      labels.set(at, { ...shape, evidence: "uncertain" });
    addStoppedLabels(labels, known, blocks, body);
    return labels;
  };
}

// Minister of Harbours: Olaf Rask.      an office, then nothing but a name, line after line: a list
// Minister of Forests: Ilse Brandt.     one such line alone may well be somebody who says a name
function inLists(candidates: readonly Candidate[]): ReadonlySet<number> {
  const entries = new Set(
    candidates.filter(({ words, follow }) => words.hasRole && follow.isBareName()).map(({ at }) => at),
  );
  return new Set([...entries].filter((at) => entries.has(at - 1) || entries.has(at + 1)));
}

/** With what words a label may stand elsewhere without a colon. */
function stoppedKeys({ key, words }: Candidate): readonly string[] {
  if (words.isName || words.unnamed) return [key];
  return words.endsInName ? words.nameEnds() : [];
}
