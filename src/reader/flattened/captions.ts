// … is ready. At the meeting of the Harbour Council. Let me add …
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a sentence of its own that is a caption by its words and the page's
// 2 of 5 With President of Veldmark Ilse Brandt. Let me add …
// ^^^^^^ a counter is a slider's, and the sentence behind it the caption
import type { Dialect } from "../../dialect/dialect.js";
import { type BlockKind, kind } from "../../grammar/block-kind.js";
import type { Block, Span } from "../../source/block.js";
import { createCandidateWords } from "../../survey/candidate-words.js";
import { createCaptionMarker } from "../../survey/captions.js";
import { sentencesOf } from "./sentences.js";

/** A stretch between two cuts, and whether a label opens it. */
export interface BodyStretch extends Span {
  readonly labelled: boolean;
}

/** What the captions are compared with. */
export interface CaptionHead {
  readonly title: string | null;
  readonly summary: readonly string[];
}

export type CaptionFinder = (text: string, stretches: readonly BodyStretch[], head: CaptionHead) => Span[];

export function createCaptionFinder(dialect: Dialect): CaptionFinder {
  const mark = createCaptionMarker(dialect, createCandidateWords(dialect));

  return (text, stretches, head) => {
    const spans: Span[] = [];
    const tape: BlockKind[] = [];
    for (const open of stretches)
      sentencesOf(text, open).forEach((span, index) => {
        spans.push(span);
        tape.push(index === 0 && open.labelled ? kind.labelled : kind.plain);
      });
    const blocks = spans.map(({ from, to }): Block => ({ text: text.slice(from, to), pieces: [], part: "body" }));
    const marked: string[] = [...tape];
    mark(marked, blocks, { from: 0, ...head });
    return spans.filter((_, index) => marked[index] === kind.caption);
  };
}
