// Olaf Rask. Good afternoon.      a full stop for the colon, after a label that stands elsewhere with one
// ^^^^^^^^^^
// Who will build it?
// Olaf Rask. He knows how.         the same, in doubt: the name may be the answer of who asks
// О.Раск Добрый день.              no sign at all, after a label with an initial that stands elsewhere
// ^^^^^^
// Reply (without a microphone).   no sign at all before a bracket that fills the block: a voice, and nothing it said
// ^^^^^
import type { AttributionEvidence } from "../ast/nodes.js";
import type { Label } from "../grammar/page.js";
import type { Block } from "../source/block.js";
import { foldCase } from "../source/fold.js";
import { initialsOf } from "../source/initials.js";

const LONGEST = 80;
const UNSIGNED = /^(\S+[\p{L}\p{M}])\s+\p{Lu}/u;

/** The initials and the family name that words begin with, where speech could follow at once. */
export function unsignedName(text: string): string | null {
  const word = UNSIGNED.exec(text)?.[1] ?? "";
  return initialsOf(word) === "" ? null : word;
}

/** What speaks for a label that ends in a full stop, by the words before it: a question may ask for the name. */
export const stoppedEvidence = (before: string): AttributionEvidence =>
  /\?["”»’)]*\s*$/u.test(before) ? "uncertain" : "repeated";

/** Adds the labels without a colon to those with one, where they are `known` from these. */
export function addStoppedLabels(
  labels: Map<number, Label>,
  known: ReadonlySet<string>,
  blocks: readonly Block[],
  body: readonly number[],
): void {
  // Most blocks begin with another letter than any label does.
  const initials = new Set([...known].map((label) => label[0]!));
  for (const at of body) {
    const { text } = blocks[at]!;
    if (!initials.has(text[0]!.toLowerCase()) || labels.has(at)) continue;
    const opening = unsignedName(text.slice(0, LONGEST));
    if (opening !== null && known.has(foldCase(opening))) {
      const to = opening.length;
      labels.set(at, { label: { from: 0, to }, remark: null, end: to, evidence: "repeated" });
      continue;
    }
    const end = text.slice(0, LONGEST).search(/\.\s|\s\(/);
    if (end < 0 || !known.has(foldCase(text.slice(0, end)))) continue;
    const stopped = text[end] === ".";
    if (!stopped && !/^\s\([^()]*\)\.?$/.test(text.slice(end))) continue;
    labels.set(at, {
      label: { from: 0, to: end },
      remark: null,
      end: stopped ? end + 1 : end,
      evidence: stopped ? stoppedEvidence(blocks[at - 1]?.text.slice(-LONGEST) ?? "") : "repeated",
    });
  }
}
