// Labels that the markup shows. Bold at the start of a block is strong evidence, weighed all the same:
//
// <b>Ilse Brandt:</b> Good afternoon.       <b>Ilse Brandt</b>: Good afternoon.       labels
// <b>President <a>Ilse Brandt</a></b> <i>(retranslated)</i><b>:</b> Good afternoon.    a label over several tags
// <b>Ilse Brandt.</b> Good afternoon.       <b>Reply</b> (without a microphone).       labels without a colon
// Ilse Brandt: Good afternoon.              a label where the same words stand bold elsewhere
// <b>The message reads, in part:</b> …      none: words of a sentence
// <b>Date:</b> November 11                  none: nobody that the words or another label know
import { type LabelShape, readLabelShape } from "../grammar/attribution.js";
import type { Label } from "../grammar/page.js";
import type { Block, Span } from "../source/block.js";
import { foldCase, foldSpace } from "../source/fold.js";
import type { CandidateReader, CandidateWords } from "./candidate-words.js";
import { lastWord } from "./label-view.js";

/** A label of which less than this is bold is none. */
const MOSTLY = 0.6;

/** Nor is longer bold without a colon. */
const LONGEST_STOPPED = 200;

export type MarkedLabelDecider = (blocks: readonly Block[], body: readonly number[]) => Map<number, Label>;

export function createMarkedLabelDecider(readWords: CandidateReader): MarkedLabelDecider {
  return (blocks, body) => {
    const bold: BoldLabel[] = [];
    for (const at of body) {
      const found = boldWithColon(blocks[at]!, readWords) ?? boldWithoutColon(blocks[at]!, readWords);
      if (found) bold.push({ at, ...found });
    }
    const shown = new ShownLabels(bold);
    const labels = new Map<number, Label>();
    for (const { at, key, label } of bold) if (shown.has(key)) labels.set(at, label);
    if (labels.size === 0) return labels;
    for (const at of body) {
      const again = labels.has(at) ? null : shownElsewhere(blocks[at]!, shown);
      if (again) labels.set(at, again);
    }
    return new Map([...labels].sort(([a], [b]) => a - b));
  };
}

/** A label that is bold or a link to a person, and its words. */
interface MarkedLabel {
  readonly label: Label;
  readonly key: string;
  readonly words: CandidateWords;
}

interface BoldLabel extends MarkedLabel {
  readonly at: number;
}

// <b>Ilse Brandt:</b> …     <b>Ilse Brandt</b>: …     <a>Ilse Brandt</a>: …
/** Bold up to a colon inside or behind it, or a link to a person that ends there. */
function boldWithColon(block: Block, readWords: CandidateReader): MarkedLabel | null {
  const shape = readLabelShape(block.text);
  if (!shape) return null;
  const isBold = isMostlyBold(block, shape);
  if (!isBold && !endsInPerson(block, shape)) return null;
  const words = wordsIn(block.text, shape.label, readWords);
  if (!words || !couldSpeak(words)) return null;
  const label: Label = { ...shape, evidence: isBold ? "markup" : "person-link" };
  return { label, key: keyOf(block.text, shape.label), words };
}

const endsInPerson = ({ evidence }: Block, { label }: LabelShape): boolean =>
  evidence?.links?.some(({ person, to }) => person && to <= label.to && to >= label.to - 1) === true;

/** Could the words before a colon be somebody's, where the markup sets them apart? */
function couldSpeak(words: CandidateWords): boolean {
  return isVoiceOrNamed(words) || words.isName || (!words.isSentence && !words.isOpener);
}

const isVoiceOrNamed = ({ unnamed, endsInName, hasRole }: CandidateWords): boolean =>
  unnamed || (endsInName && hasRole);

// <b>Ilse Brandt.</b> Good afternoon.     <b>Reply</b> (without a microphone).
/** Bold that ends in a full stop, or before a bracket that fills the block. */
function boldWithoutColon({ text, evidence }: Block, readWords: CandidateReader): MarkedLabel | null {
  const bold = evidence?.bold?.[0];
  if (bold?.from !== 0 || evidence?.allMarked || bold.to > LONGEST_STOPPED) return null;
  const run = text.slice(0, bold.to).trimEnd();
  const to = run.endsWith(".") ? run.length - 1 : run.length;
  const words = wordsIn(text, { from: 0, to }, readWords);
  if (!words || words.isSentence) return null;
  if (!isVoiceOrNamed(words) && !(words.isName && words.count > 1)) return null;
  const isStopped = text[to] === ".";
  const end = isStopped ? to + 1 : to;
  const speech = text.slice(end).trim();
  const isLabel = isStopped ? speech !== "" : /^[([]/.test(speech);
  if (!isLabel) return null;
  const span = { from: 0, to };
  return {
    label: { label: span, remark: null, end, evidence: "markup" },
    key: keyOf(text, span),
    words,
  };
}

// Ilse Brandt     Question     Operator     Tidewaiter of Skerra Nadja Lund          but neither Date nor Key results
/** Do the words say by themselves that somebody speaks? */
const isSomebody = ({ label, words }: MarkedLabel): boolean =>
  label.evidence === "person-link" ||
  words.unnamed ||
  words.endsInName ||
  words.namesOffice ||
  (words.isName && words.count > 1);

/** What the markup of a page shows to be labels: what is somebody's, and what stands bold again or is the surname of one. */
class ShownLabels {
  readonly #keys = new Set<string>();
  /** Names that a label has behind an office: theirs are labels too that begin as a sentence does, `He Lindgren`. */
  readonly #introduced = new Set<string>();

  constructor(bold: readonly MarkedLabel[]) {
    const families = new Set<string>();
    for (const { key, words } of bold.filter(isSomebody)) {
      this.#keys.add(key);
      if (words.count > 1 && words.nameEnd !== "") families.add(lastWord(words.nameEnd));
      if (words.hasRole) for (const name of words.nameEnds()) this.#introduced.add(name);
    }
    const met = new Set<string>();
    for (const { key, words } of bold) {
      if (met.has(key) || families.has(words.surname)) this.#keys.add(key);
      met.add(key);
    }
  }

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  introduces(key: string): boolean {
    return this.#introduced.has(key);
  }
}

/** The same words as those of a label shown elsewhere, or a bold name that one has, with speech behind the colon. */
function shownElsewhere(block: Block, shown: ShownLabels): Label | null {
  const shape = readLabelShape(block.text);
  if (!shape) return null;
  const key = keyOf(block.text, shape.label);
  if (!shown.has(key) && !(shown.introduces(key) && isMostlyBold(block, shape))) return null;
  return NO_SPEECH.test(block.text.slice(shape.end)) ? null : { ...shape, evidence: "repeated" };
}

/** A small letter, a quotation or nothing. */
const NO_SPEECH = /^\s*(?:[\p{Ll}“”„"«]|$)/u;

const keyOf = (text: string, { from, to }: Span): string => foldCase(text.slice(from, to));

const wordsIn = (text: string, { from, to }: Span, readWords: CandidateReader): CandidateWords | null =>
  readWords(foldSpace(text.slice(from, to)));

const isMostlyBold = ({ text, evidence }: Block, shape: LabelShape): boolean =>
  boldShare(text, shape, evidence?.bold ?? []) >= MOSTLY;

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
