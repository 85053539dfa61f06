// Labels that the markup shows. Bold at the start of a block is strong evidence, weighed all the same:
//
// <b>Ilse Brandt:</b> Good afternoon.       <b>Ilse Brandt</b>: Good afternoon.       labels
// <b>President <a>Ilse Brandt</a></b> <i>(retranslated)</i><b>:</b> Good afternoon.    a label over several tags
// <b>Ilse Brandt.</b> Good afternoon.       <b>Reply</b> (without a microphone).       labels without a colon
// Ilse Brandt: Good afternoon.              a label where the same words stand bold elsewhere
// <b>The message reads, in part:</b> …      none: words of a sentence
import { type LabelShape, readLabelShape } from "../grammar/attribution.js";
import type { Label } from "../grammar/page.js";
import type { Block, Span } from "../source/block.js";
import { foldCase, foldSpace } from "../source/fold.js";
import type { CandidateReader, CandidateWords } from "./candidate-words.js";

/** A label of which less than this is bold is none. */
const MOSTLY = 0.6;

export type MarkedLabelDecider = (blocks: readonly Block[], body: readonly number[]) => Map<number, Label>;

export function createMarkedLabelDecider(readWords: CandidateReader): MarkedLabelDecider {
  const wordsOf = (text: string, { from, to }: Span): CandidateWords | null =>
    readWords(foldSpace(text.slice(from, to)));

  const couldSpeak = (words: CandidateWords | null): boolean => {
    if (!words) return false;
    if (words.unnamed || words.isName) return true;
    if (words.endsInName && words.hasRole) return true;
    return !words.isSentence && !words.isOpener;
  };

  /** Bold up to a colon inside or behind it. */
  const colonLabel = ({ text, evidence }: Block): Label | null => {
    const shape = readLabelShape(text);
    if (!shape) return null;
    const share = boldShare(text, shape, evidence?.bold ?? []);
    const person = evidence?.links?.some(
      (link) => link.person && link.to <= shape.label.to && link.to >= shape.label.to - 1,
    );
    if (share >= MOSTLY)
      return couldSpeak(wordsOf(text, shape.label)) ? { ...shape, evidence: "markup" } : null;
    return person && couldSpeak(wordsOf(text, shape.label)) ? { ...shape, evidence: "person-link" } : null;
  };

  /** Bold that ends in a full stop, or before a bracket that fills the block. */
  const stoppedLabel = ({ text, evidence }: Block): Label | null => {
    const bold = evidence?.bold?.[0];
    if (bold?.from !== 0 || evidence?.allMarked || bold.to > LONGEST_STOPPED) return null;
    const run = text.slice(0, bold.to).trimEnd();
    const to = run.endsWith(".") ? run.length - 1 : run.length;
    const end = text[to] === "." ? to + 1 : to;
    const words = wordsOf(text, { from: 0, to });
    if (
      !words ||
      words.isSentence ||
      !(words.unnamed || (words.isName && words.count > 1) || (words.endsInName && words.hasRole))
    )
      return null;
    const speech = text.slice(end).trim();
    const ends = end > to ? speech !== "" : /^[([]/.test(speech);
    return ends ? { label: { from: 0, to }, remark: null, end, evidence: "markup" } : null;
  };

  return (blocks, body) => {
    const labels = new Map<number, Label>();
    const known = new Set<string>();
    /** Names that a label has behind an office: theirs are labels too that begin as a sentence does, `He Lindgren`. */
    const introduced = new Set<string>();
    const keyOf = (at: number, { label }: { label: Span }): string =>
      foldCase(blocks[at]!.text.slice(label.from, label.to));
    for (const at of body) {
      const label = colonLabel(blocks[at]!) ?? stoppedLabel(blocks[at]!);
      if (!label) continue;
      labels.set(at, label);
      known.add(keyOf(at, label));
      const words = wordsOf(blocks[at]!.text, label.label);
      if (words?.hasRole) for (const name of words.nameEnds()) introduced.add(name);
    }
    for (const at of body) {
      if (labels.has(at)) continue;
      const shape = readLabelShape(blocks[at]!.text);
      if (!shape) continue;
      const key = keyOf(at, shape);
      const bold =
        introduced.has(key) && boldShare(blocks[at]!.text, shape, blocks[at]!.evidence?.bold ?? []) >= MOSTLY;
      if (!bold && !known.has(key)) continue;
      if (!/^\s*(?:[\p{Ll}“”„"«]|$)/u.test(blocks[at]!.text.slice(shape.end)))
        labels.set(at, { ...shape, evidence: "repeated" });
    }
    return new Map([...labels].sort(([a], [b]) => a - b));
  };
}

const LONGEST_STOPPED = 200;

/** How much of a label is bold, white space aside. */
function boldShare(text: string, { label }: LabelShape, bold: readonly Span[]): number {
  const inked = (from: number, to: number): number => text.slice(from, to).replace(/\s+/g, "").length;
  const all = inked(label.from, label.to);
  let marked = 0;
  for (const { from, to } of bold) {
    if (from >= label.to) break;
    marked += inked(Math.max(from, label.from), Math.min(to, label.to));
  }
  return all === 0 ? 0 : marked / all;
}
