// Which blocks begin with a label: decided with the whole page in view, because the shape alone does not tell.
//
// Ilse Brandt: Good afternoon.           a label
// Second: I did not say that.            none: an ordinal
// Norland: “This is a matter of law.”    none: one word, a quotation after it, and nobody of that name on the page
// Minister of Harbours: Olaf Rask.       none: an office, and all that follows is a name, as in a list
// Question: “How much?” Reply: “A lot.”  none: words of a speech, quotation marks show it
import type { AttributionEvidence } from "../ast/nodes.js";
import type { Dialect } from "../dialect/dialect.js";
import { foldCase, foldSpace } from "../source/fold.js";
import { type LabelShape, readLabelShape, readStoppedLabel } from "../grammar/attribution.js";
import type { Label } from "../grammar/page.js";
import type { Block } from "../source/block.js";
import { createLabelWords, type LabelWords } from "./label-words.js";

/** What the page says besides its labels. */
export interface PageNames {
  /** Title, lead and the persons of the metadata block, as printed. */
  readonly texts: readonly string[];
}

interface Candidate {
  readonly at: number;
  readonly shape: LabelShape;
  /** The label, folded, in lower case: what makes two labels the same. */
  readonly key: string;
  readonly words: LabelWords;
  readonly follow: Follow;
}

/** What stands after the colon. */
interface Follow {
  readonly empty: boolean;
  readonly lower: boolean;
  readonly quoted: boolean;
  /** Nothing but a name: an entry of a list. */
  readonly bareName: boolean;
}

export type LabelDecider = (blocks: readonly Block[], body: readonly number[], names: PageNames) => Map<number, Label>;

export function createLabelDecider(dialect: Dialect): LabelDecider {
  const readWords = createLabelWords(dialect);

  const candidateAt = (at: number, text: string): Candidate | null => {
    const shape = readLabelShape(text);
    if (!shape) return null;
    const label = foldSpace(text.slice(shape.label.from, shape.label.to));
    const words = readWords(label);
    if (!words) return null;
    return { at, shape, key: foldCase(label), words, follow: followOf(text.slice(shape.end).trimStart()) };
  };

  const followOf = (text: string): Follow => ({
    empty: text === "",
    lower: /^\p{Ll}/u.test(text),
    quoted: /^[“”„"«‘]/.test(text),
    bareName: text.length < 80 && (readWords(text.replace(/[.;,]$/, ""))?.isName ?? false),
  });

  return (blocks, body, names) => {
    const candidates: Candidate[] = [];
    for (const at of body) {
      const found = candidateAt(at, blocks[at]!.text);
      if (found) candidates.push(found);
    }
    const view = viewOf(candidates, names);
    const labels = new Map<number, Label>();
    const known = new Set<string>();
    for (const candidate of candidates) {
      const evidence = decide(candidate, view);
      if (evidence === null) continue;
      labels.set(candidate.at, { ...candidate.shape, evidence });
      if (candidate.words.isName || candidate.words.unnamed) known.add(candidate.key);
    }
    addStopped(labels, known, blocks, body);
    return labels;
  };
}

/** The page as far as it bears on labels. */
interface View {
  /** How often a label of these words could stand on the page, not counting those that only a list or a quotation has. */
  readonly uses: ReadonlyMap<string, number>;
  /** Words of names that stand in the title, the lead or among the persons, in lower case. */
  readonly named: ReadonlySet<string>;
  /** For the last word of a name: how many different labels end in it. */
  readonly surnames: ReadonlyMap<string, number>;
}

function viewOf(candidates: readonly Candidate[], names: PageNames): View {
  const uses = new Map<string, number>();
  const endings = new Map<string, Set<string>>();
  for (const { key, words, follow } of candidates) {
    if (!follow.quoted && !follow.lower && !follow.bareName) uses.set(key, (uses.get(key) ?? 0) + 1);
    const last = words.surname;
    if (last === null) continue;
    const labels = endings.get(last) ?? new Set();
    labels.add(key);
    endings.set(last, labels);
  }
  const named = new Set<string>();
  for (const text of names.texts) for (const word of text.match(/[\p{L}\p{M}’'-]+/gu) ?? []) named.add(word.toLowerCase());
  return { uses, named, surnames: new Map([...endings].map(([name, labels]) => [name, labels.size])) };
}

/** Why it is a label, or `null` where it is none. */
function decide({ key, words, follow }: Candidate, view: View): AttributionEvidence | null {
  if (words.unnamed) return follow.lower || follow.quoted ? null : "unnamed-word";
  const repeated = (view.uses.get(key) ?? 0) > 1;
  const elsewhere =
    words.surname !== null && (view.named.has(words.surname) || (view.surnames.get(words.surname) ?? 0) > 1);
  if (words.isSentence) return null;
  if (words.isOpener && !elsewhere) return null;
  if (words.isName) {
    if (follow.bareName && !repeated && !elsewhere) return null;
    if (words.count === 1) return repeated && elsewhere ? "repeated" : null;
    if (repeated) return "repeated";
    if (elsewhere) return "named-elsewhere";
    return follow.lower || follow.quoted ? null : "name-alone";
  }
  if (words.endsInName) {
    if (repeated) return "repeated";
    if (words.hasRole && !follow.lower) return "role-and-name";
    if (elsewhere) return "named-elsewhere";
    return follow.lower || follow.quoted || words.isOpener ? null : "uncertain";
  }
  if (words.hasRole && !follow.lower && !follow.quoted && !follow.bareName && !follow.empty) return "role-alone";
  return null;
}

// Olaf Rask. Good afternoon.      a full stop for the colon, after a label that stands elsewhere with one
// ^^^^^^^^^^
// Reply (without a microphone).   a whole block: a voice, and nothing of what it said
function addStopped(labels: Map<number, Label>, known: ReadonlySet<string>, blocks: readonly Block[], body: readonly number[]): void {
  for (const at of body) {
    if (labels.has(at)) continue;
    const { text } = blocks[at]!;
    const stop = text.slice(0, 120).search(/\.(?:\s|$)/);
    if (stop < 0 || /[:,;“”?!]/.test(text.slice(0, stop))) continue;
    const shape = readStoppedLabel(text, stop + 1);
    if (!shape) continue;
    const { label } = shape;
    if (!known.has(foldCase(text.slice(label.from, label.to)))) continue;
    if (shape.remark === null && stop + 1 === text.length) continue;
    labels.set(at, { ...shape, evidence: "repeated" });
  }
}
