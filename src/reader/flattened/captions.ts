// … is ready. At the meeting of the Harbour Council. Let me add …
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a sentence of its own that is a caption by its words and the page's
// 2 of 5 With President of Veldmark Ilse Brandt. Let me add …
// ^^^^^^ a counter is a slider's, and the sentence behind it the caption
import type { Dialect } from "../../dialect/dialect.js";
import { kind } from "../../grammar/block-kind.js";
import type { Block, Span } from "../../source/block.js";
import { createCandidateWords } from "../../survey/candidate-words.js";
import { type CaptionMarker, createCaptionMarker } from "../../survey/captions.js";
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
  const creditEnd = createCreditFinder(dialect);

  // Good afternoon. Ilse Brandt, Skerra News. I have a question.
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^ a name and a comma: who speaks says who that is
  const introducesItself = (sentence: string): boolean => {
    const comma = sentence.indexOf(",");
    const words = comma > 0 ? readWords(sentence.slice(0, comma)) : null;
    return words !== null && words.isName && words.count > 1;
  };

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
    const captions: Span[] = [];
    for (const { from, to, limit } of captionsAmong(text, sentences, head, mark)) {
      const last = captions.at(-1);
      const words = text.slice(from, to);
      if ((last && from < last.to) || introducesItself(words)) continue;
      const end = Math.max(to, Math.min(limit, creditEnd(text, to + 1, limit)));
      if (last && goesOn(text, last, { from, to }))
        captions[captions.length - 1] = { from: last.from, to: end };
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

/** The sentences that are captions by their words and the page's. */
function captionsAmong(
  text: string,
  sentences: readonly Sentence[],
  head: CaptionHead,
  mark: CaptionMarker,
): Sentence[] {
  const tape = sentences.map(({ labelled }): string => (labelled ? kind.labelled : kind.plain));
  const blocks = sentences.map(
    ({ from, to }): Block => ({ text: text.slice(from, to), pieces: [], part: "body" }),
  );
  mark(tape, blocks, { from: 0, ...head });
  return sentences.filter((_, index) => tape[index] === kind.caption);
}
