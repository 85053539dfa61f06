import type { Attribution, Paragraph, StageAction, Utterance } from "../ast/nodes.js";
import { isRunTogether } from "../ast/run-together.js";
import { countWords } from "./words.js";

/** What is counted of a turn. */
export interface SpeechCounts {
  /** Paragraphs with speech. */
  paragraphs: number;
  /** Words of speech. */
  words: number;
  /** Sentences that end in a question mark. */
  questions: number;
  /** How often the page notes applause. */
  applause: number;
  /** How often the page notes laughter. */
  laughter: number;
}

/** The label of a turn. */
export const attributionOf = ({ children }: Utterance): Attribution =>
  children.find((child): child is Attribution => child.type === "attribution")!;

/** The signs at the end of a sentence: `Really?!`, `(What for?)`, `“Why?”` */
const ENDS = /(?<![?!"'’”»)\]])[?!"'’”»)\]]+(?=\s|$)/g;

/** Counts a turn: its speech alone, no label, notes, directions, quotes, captions or links. */
export function countSpeech(utterance: Utterance, language: string): SpeechCounts {
  const counts: SpeechCounts = { paragraphs: 0, words: 0, questions: 0, applause: 0, laughter: 0 };
  const heard = (action: StageAction): void => {
    if (action === "applause" || action === "laughter") counts[action]++;
  };
  for (const child of utterance.children) {
    if (child.type === "stageDirection") heard(child.action);
    if (child.type !== "paragraph") continue;
    for (const leaf of child.children) if (leaf.type === "stageDirection") heard(leaf.action);
    const speech = speechOf(child);
    const words = countWords(speech, language);
    if (words === 0) continue;
    counts.paragraphs++;
    counts.words += words;
    counts.questions += speech.match(ENDS)?.filter((signs) => signs.includes("?")).length ?? 0;
  }
  return counts;
}

/** The words of a paragraph; what is set into it is a gap between two of them. */
export const speechOf = ({ children }: Paragraph): string =>
  children
    .map((leaf, at) => {
      if (leaf.type !== "text") return " ";
      const before = children[at - 1];
      return before && isRunTogether(before, leaf) ? ` ${leaf.value}` : leaf.value;
    })
    .join("");
