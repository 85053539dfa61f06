// … by spring. Olaf Rask. Thank you. …      a full stop for the colon: a whole sentence is the name of who speaks elsewhere
//              ^^^^^^^^^^                  on the page, and not of who is speaking
// … by spring. О.Раск Thank you. …          nothing parts the label from the speech
//              ^^^^^^
import type { Span } from "../../source/block.js";
import { foldCase } from "../../source/fold.js";
import { stoppedEvidence, unsignedName } from "../../survey/stopped-labels.js";
import { type LabelCut, labelKey } from "./label-cut.js";
import type { Sentences } from "./sentences.js";

const LONGEST = 60;

/** The labels without a colon, beside the `labels` with one; `names` are those of who speaks, as keys of labels. */
export function findStoppedLabels(
  text: string,
  stretches: readonly Span[],
  labels: readonly LabelCut[],
  names: ReadonlySet<string>,
  { sentencesOf }: Sentences,
): LabelCut[] {
  const sorted = labels
    .map(({ at, end }) => ({ at, key: labelKey(text, at, end) }))
    .sort((a, b) => a.at - b.at);
  const keys = new Set(sorted.map(({ key }) => key));
  const found: LabelCut[] = [];
  let passed = 0;
  for (const open of stretches)
    for (const sentence of sentencesOf(text, open)) {
      while (passed < sorted.length && sorted[passed]!.at <= sentence.from) passed++;
      const current = sorted[passed - 1];
      if (current?.at === sentence.from) continue;
      const key = current?.key ?? "";
      const label =
        unsignedLabel(text, sentence, keys, key) ?? stoppedLabel(text, sentence, open.to, names, key);
      if (label) found.push(label);
    }
  return found;
}

/** `current` is the key of the label whose speech the sentence stands in. */
function unsignedLabel(
  text: string,
  { from, to }: Span,
  known: ReadonlySet<string>,
  current: string,
): LabelCut | null {
  const name = unsignedName(text.slice(from, Math.min(to, from + LONGEST)));
  if (name === null) return null;
  const key = foldCase(name);
  if (!known.has(key) || key === current) return null;
  return { at: from, end: from + name.length, lineFrom: from, evidence: "repeated" };
}

function stoppedLabel(
  text: string,
  { from, to }: Span,
  limit: number,
  names: ReadonlySet<string>,
  current: string,
): LabelCut | null {
  if (to - from > LONGEST || text[to - 1] !== ".") return null;
  const name = foldCase(text.slice(from, to)).slice(0, -1);
  if (!names.has(name) || current.endsWith(name)) return null;
  if (to >= limit || !/^\s+\p{Lu}/u.test(text.slice(to, to + 3))) return null;
  const evidence = stoppedEvidence(text.slice(Math.max(0, from - LONGEST), from));
  return { at: from, end: to, lineFrom: from, evidence };
}
