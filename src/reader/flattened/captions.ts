// … is ready. At the meeting of the Harbour Council. Let me add …
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a sentence of its own that is a caption by its words and the page's
// 2 of 5 With President of Veldmark Ilse Brandt. Let me add …
// ^^^^^^ a counter is a slider's, and the sentence behind it the caption
import type { Dialect } from "../../dialect/dialect.js";
import { type BlockKind, kind } from "../../grammar/block-kind.js";
import type { Block, Span } from "../../source/block.js";
import { createCandidateWords } from "../../survey/candidate-words.js";
import { createCaptionMarker } from "../../survey/captions.js";
import { createSentences } from "./sentences.js";

/** A stretch between two cuts, and whether a label opens it. */
export interface BodyStretch extends Span {
  /** Where its speech begins; `null` where no label opens it. */
  readonly speechFrom: number | null;
}

/** What the captions are compared with. */
interface CaptionHead {
  readonly title: string | null;
  readonly summary: readonly string[];
}

export type CaptionFinder = (text: string, stretches: readonly BodyStretch[], head: CaptionHead) => Span[];

export function createCaptionFinder(dialect: Dialect): CaptionFinder {
  const { sentencesOf } = createSentences(dialect);
  const readWords = createCandidateWords(dialect);
  const mark = createCaptionMarker(dialect, readWords);
  const credits = dialect.photoCredits.map((word) => `${word}:`);
  const openers = new Set([...dialect.sentenceOpeners, ...dialect.headings.spokenWords]);

  // Good afternoon. Ilse Brandt, Skerra News. I have a question.
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^ a name and a comma: who speaks says who that is
  const introducesItself = (sentence: string): boolean => {
    const comma = sentence.indexOf(",");
    const words = comma > 0 ? readWords(sentence.slice(0, comma)) : null;
    return words !== null && words.isName && words.count > 1;
  };

  // … Harbour Council. Photo: Skerra Tek The harbours …
  //                    ^^^^^^^^^^^^^^^^^ the capitals behind the credit, but for the one that opens a sentence
  const creditEnd = (text: string, from: number, to: number): number => {
    const credit = credits.find((words) => text.startsWith(words, from));
    if (credit === undefined || from >= to) return from;
    const words = [...text.slice(from + credit.length, Math.min(to, from + 100)).matchAll(/\S+/g)];
    let count = words.findIndex(
      ({ 0: word }, index) =>
        !/^\p{Lu}/u.test(word) ||
        (index > 0 && openers.has(word.toLowerCase())) ||
        /\.$/.test(words[index - 1]?.[0] ?? ""),
    );
    if (count < 0) count = words.length;
    else if (count > 1 && /^\p{Ll}/u.test(words[count]![0])) count--;
    const last = words[count - 1];
    return last ? from + credit.length + last.index + last[0].length : from;
  };

  return (text, stretches, head) => {
    const spans: (Span & { readonly limit: number })[] = [];
    const tape: BlockKind[] = [];
    for (const open of stretches)
      sentencesOf(text, open).forEach((span, index) => {
        spans.push({ ...span, limit: open.to });
        tape.push(index === 0 && open.speechFrom !== null ? kind.labelled : kind.plain);
      });
    const blocks = spans.map(
      ({ from, to }): Block => ({ text: text.slice(from, to), pieces: [], part: "body" }),
    );
    const marked: string[] = [...tape];
    mark(marked, blocks, { from: 0, ...head });
    const captions: Span[] = [];
    spans.forEach(({ from, to, limit }, index) => {
      if (marked[index] !== kind.caption || introducesItself(text.slice(from, to))) return;
      const last = captions.at(-1);
      if (last && from < last.to) return;
      const end = Math.max(to, Math.min(limit, creditEnd(text, to + 1, limit)));
      // Two sentences under one photo
      if (
        last &&
        text.slice(last.to, from).trim() === "" &&
        text.slice(last.from, last.to) !== text.slice(from, to)
      )
        captions[captions.length - 1] = { from: last.from, to: end };
      else captions.push({ from, to: end });
    });
    return captions;
  };
}
