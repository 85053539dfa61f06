// Which blocks are captions of photos. A slider's counter tells; without one only the words and the place do:
//
// With President of Veldmark Ilse Brandt.                  no finite verb, and it begins as captions do
// Meeting of the Harbour Council.                          repeats the title
// Minister of Harbours Olaf Rask.                          nothing but an office and a name
// President Brandt presenting the Order of the Oak.        no finite verb, and it comes first in the body
//
// The President then toured the harbour.                   none: prose has a finite verb
// Thank you.    Colleagues,                                none: words of a speech repeat nothing of the page
import type { Dialect } from "../dialect/dialect.js";
import { kind } from "../grammar/block-kind.js";
import type { Block } from "../source/block.js";
import type { CandidateReader } from "./candidate-words.js";
import { createCaptionLines } from "./caption-line.js";
import { createCaptionPages, type PageHead } from "./caption-page.js";
import { isCaption } from "./caption-rules.js";

export type CaptionMarker = (tape: string[], blocks: readonly Block[], head: PageHead) => void;

/** Writes on the tape which plain blocks are captions. */
export function createCaptionMarker(dialect: Dialect, readLabel: CandidateReader): CaptionMarker {
  const lineOf = createCaptionLines(dialect);
  const pageOf = createCaptionPages(dialect, readLabel, lineOf);
  return (tape, blocks, head) => {
    const page = pageOf(tape, blocks, head);
    for (let at = head.from; at < tape.length; at++) {
      if (tape[at] !== kind.plain) continue;
      if (tape[at - 1] === kind.counter || isCaption(lineOf(blocks[at]!.text), at, page))
        tape[at] = kind.caption;
    }
  };
}
