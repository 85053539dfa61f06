// … is ready. At the meeting of the Harbour Council. Let me add …
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a sentence of its own that is a caption by its words and the page's
// 2 of 5 With President of Veldmark Ilse Brandt. Let me add …
// ^^^^^^ a counter is a slider's, and the sentence behind it the caption
import type { Dialect } from "../../dialect/dialect.js";
import { kind } from "../../grammar/block-kind.js";
import type { Block, Span } from "../../source/block.js";
import { createCandidateWords } from "../../survey/candidate-words.js";
import { createIntroductionReader } from "../../survey/caption-page.js";
import { type CaptionMarker, createCaptionMarker } from "../../survey/captions.js";
import { createVerbFinder } from "../../survey/verbs.js";
import { createCreditFinder } from "./photo-credit.js";
import { createSentences } from "./sentences.js";
import type { BodyStretch } from "./stretches.js";

/** What the captions are compared with. */
interface CaptionHead {
  readonly title: string | null;
  readonly summary: readonly string[];
}

/** A sentence, and whether a label opens it. */
interface Sentence extends Span {
  readonly labelled: boolean;
  /** Where the stretch ends that it stands in. */
  readonly limit: number;
}

export type CaptionFinder = (text: string, stretches: readonly BodyStretch[], head: CaptionHead) => Span[];

export function createCaptionFinder(dialect: Dialect): CaptionFinder {
  const { sentencesOf } = createSentences(dialect);
  const readWords = createCandidateWords(dialect);
  const mark = createCaptionMarker(dialect, readWords);
  const introduced = createIntroductionReader(readWords);
  const hasVerb = createVerbFinder(dialect);
  const creditEnd = createCreditFinder(dialect);

  // Good afternoon. Ilse Brandt, Skerra News. I have a question.
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^ a name and a comma: who speaks says who that is
  const introducesItself = (sentence: string): boolean => {
    const comma = sentence.indexOf(",");
    const words = comma > 0 ? readWords(sentence.slice(0, comma)) : null;
    return words !== null && words.isName && words.count > 1;
  };

  // At the meeting of the Harbour Council. Mayor of Elin Olaf Rask.
  //                                        ^^^^^^^^^^^^^^^^^^^^^^^^ behind a caption, nothing but an office and a name
  const namesSomebody = (sentence: string): boolean =>
    sentence.endsWith(".") && introduced(sentence) !== null && !hasVerb(sentence);

  return (text, stretches, head) => {
    const sentences = stretches.flatMap((open) =>
      sentencesOf(text, open).map(
        (span, index): Sentence => ({
          ...span,
          limit: open.to,
          labelled: index === 0 && open.label !== null,
        }),
      ),
    );
    const isCaption = captionsAmong(text, sentences, head, mark);
    const captions: Span[] = [];
    for (const [index, { from, to, limit }] of sentences.entries()) {
      const words = text.slice(from, to);
      const last = captions.at(-1);
      const follows = last !== undefined && goesOn(text, last, { from, to });
      const creditTo = Math.min(limit, creditEnd(text, to + 1, limit));
      const isCredited = creditTo > to + 1;
      if (!isCaption[index] && !isCredited && !(follows && namesSomebody(words))) continue;
      if ((last && from < last.to) || introducesItself(words)) continue;
      const end = isCredited ? creditTo : to;
      if (follows) captions[captions.length - 1] = { from: last.from, to: end };
      else captions.push({ from, to: end });
    }
    return captions;
  };
}

/** Two sentences under one photo, which are not two photos with one caption. */
function goesOn(text: string, caption: Span, next: Span): boolean {
  return (
    text.slice(caption.to, next.from).trim() === "" &&
    text.slice(caption.from, caption.to) !== text.slice(next.from, next.to)
  );
}

/** Which of the sentences are captions by their words and the page's. */
function captionsAmong(
  text: string,
  sentences: readonly Sentence[],
  head: CaptionHead,
  mark: CaptionMarker,
): boolean[] {
  const tape = sentences.map(({ labelled }): string => (labelled ? kind.labelled : kind.plain));
  const blocks = sentences.map(
    ({ from, to }): Block => ({ text: text.slice(from, to), pieces: [], part: "body" }),
  );
  mark(tape, blocks, { from: 0, ...head });
  return sentences.map((_, index) => tape[index] === kind.caption);
}
