// What the same speaker said just before a sentence, within the utterance and across a line that another put in.
import type { Event, Paragraph, Utterance } from "../../ast/nodes.js";
import { type Words, wordsIn } from "../../ast/words.js";
import { CONTEXT } from "./extract-figures.js";
import { type Sentence, sentencesOf } from "./sentences.js";

interface ReadParagraph {
  words: Words;
  sentences: Sentence[];
}

/** `In the north and abroad.`, `0.5 percent?`: a line of another that leaves the speaker at what they spoke of. */
const INTERJECTED = 12;

/** Does a sentence name something that is measured? */
type Names = (sentence: Sentence) => boolean;

/** The utterances of an event in order, as speeches. */
export function speechesOf(event: Event, names: Names): Speech[] {
  const speeches: Speech[] = [];
  // Under a heading, after words left out or a passage of the narrator another thing is spoken of
  let from = 0;
  for (const node of event.children) {
    if (node.type === "utterance")
      speeches.push(new Speech(node, speeches.slice(Math.max(from, speeches.length - 2)), names));
    else if (node.type === "heading" || node.type === "elision" || node.type === "narration")
      from = speeches.length;
  }
  return speeches;
}

/** The paragraphs of an utterance, read when they are asked for: most hold no figure, and none comes after them. */
export class Speech {
  readonly utterance: Utterance;
  readonly paragraphs: readonly Paragraph[];
  readonly #earlier: readonly Speech[];
  readonly #names: Names;
  readonly #read = new Map<number, ReadParagraph>();

  /** `earlier` are the two before it, as far as they are there. */
  constructor(utterance: Utterance, earlier: readonly Speech[], names: Names) {
    this.utterance = utterance;
    this.paragraphs = utterance.children.filter((child) => child.type === "paragraph");
    this.#earlier = earlier;
    this.#names = names;
  }

  paragraph(index: number): ReadParagraph {
    const known = this.#read.get(index);
    if (known) return known;
    const words = wordsIn(this.paragraphs[index]!, "speech");
    const read = { words, sentences: sentencesOf(words.text) };
    this.#read.set(index, read);
    return read;
  }

  /** The sentences just before one, across paragraphs, and across an interjected line. */
  before(index: number, place: number): Sentence[] {
    const found = this.#last(index, place, CONTEXT);
    let earlier = found.length < CONTEXT ? this.#goesOnFrom() : undefined;
    while (earlier && found.length < CONTEXT) {
      found.unshift(...earlier.#last(earlier.paragraphs.length - 1, Infinity, CONTEXT - found.length));
      earlier = earlier.#goesOnFrom();
    }
    return found;
  }

  /** The last sentences before a place in a paragraph, and of the paragraphs before it; so many at most. */
  #last(index: number, place: number, count: number): Sentence[] {
    const found: Sentence[] = [];
    for (let at = index, end = place; at >= 0 && found.length < count; at--, end = Infinity) {
      const { sentences } = this.paragraph(at);
      const to = Math.min(end, sentences.length);
      found.unshift(...sentences.slice(Math.max(0, to - count + found.length), to));
    }
    return found;
  }

  /** The question that one of the first sentences answers. */
  asked(index: number, place: number): Sentence | undefined {
    if (this.before(index, place).length === CONTEXT) return undefined;
    const last = this.#earlier.at(-1);
    // A label may have no words behind it
    if (!last || last.paragraphs.length === 0) return undefined;
    const sentence = last.paragraph(last.paragraphs.length - 1).sentences.at(-1);
    return sentence?.text.endsWith("?") ? sentence : undefined;
  }

  /** The speech this one goes on from: the same speaker's, with no more than a line of another between. */
  #goesOnFrom(): Speech | undefined {
    const { speaker } = this.utterance;
    if (speaker === null) return undefined;
    const same = (speech: Speech | undefined): boolean => speech?.utterance.speaker === speaker;
    const [before, last] = [this.#earlier.at(-2), this.#earlier.at(-1)];
    if (same(last)) return last;
    return last?.isLine() && same(before) ? before : undefined;
  }

  /** Is it one line of a few words that turn to no other matter? */
  isLine(): boolean {
    if (this.paragraphs.length !== 1) return false;
    const { words, sentences } = this.paragraph(0);
    return words.text.trim().split(/\s+/).length <= INTERJECTED && !sentences.some(this.#names);
  }
}
