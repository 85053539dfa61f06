import type { Attribution, Node, Paragraph, Utterance } from "../ast/nodes.js";
import { isContinued } from "../ast/whole-inserts.js";
import { wordsIn } from "../ast/words.js";
import { countWords } from "./words.js";

/**
 * What is counted of a turn.
 *
 * @group Speakers
 */
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
  const hear = (node: Node): void => {
    if (node.type !== "stageDirection" || isContinued(node)) return;
    if (node.action === "applause" || node.action === "laughter") counts[node.action]++;
  };
  for (const child of utterance.children) {
    hear(child);
    if (child.type !== "paragraph") continue;
    for (const leaf of child.children) hear(leaf);
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
export const speechOf = (paragraph: Paragraph): string => wordsIn(paragraph, "speech").text;
