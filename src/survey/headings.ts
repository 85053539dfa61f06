// Headings of the body. A heading taken for speech adds words to nobody's turn for sure; speech taken for a heading
// cuts a turn: so only sure ones.
//
// Beginning of meeting with President of Veldmark Ilse Brandt     the site's lead words, before a label or after a break
// Greetings to the harbour workers                               before the first label, and a label follows at once
// On the state of the harbours                                   inside a turn, after a whole sentence, before a label
//
// Not one: `Colleagues,` (a comma), `We are ready` before a label (it speaks to somebody), a line that ends in a stop.
import type { Dialect } from "../dialect/dialect.js";
import { kind } from "../grammar/block-kind.js";
import { phrase, reader, seqMap, space, stretch } from "../grammar/combinators.js";
import { readHeadingLead } from "../grammar/heading.js";
import type { Block } from "../source/block.js";

/** A heading over more blocks than this, or longer than this, is none. */
const MOST_BLOCKS = 6;
const LONGEST_HEADING = 300;
const LONGEST_TOPIC = 120;

const CAPITAL = /^[“"«]?[\p{Lu}\p{N}]/u;
const STOPPED = /[.!?…:;,–—-][”“"»’)]?$/;
const SENTENCE_END = /[.!?…]$/;

/** Where the markup tells: a plain block that is bold or italic from end to end. */
export function markEmphasised(tape: string[], blocks: readonly Block[], from: number): void {
  for (let at = from; at < tape.length; at++)
    if (tape[at] === kind.plain && blocks[at]!.evidence?.allMarked) tape[at] = kind.heading;
}

/** Where an element of HTML tells: a block of it that is still plain, and so neither a label nor of the head. */
export function markElements(tape: string[], blocks: readonly Block[], from: number): void {
  for (let at = from; at < tape.length; at++)
    if (tape[at] === kind.plain && blocks[at]!.evidence?.kind === "heading") tape[at] = kind.heading;
}

export type HeadingMarker = (tape: string[], blocks: readonly Block[], from: number) => void;

/** Writes on the tape which plain blocks are headings. */
export function createHeadingMarker(dialect: Dialect): HeadingMarker {
  const { topics } = dialect.headings;
  const rest = stretch(/[\s\S]*/);
  const isLead = readHeadingLead(dialect);
  const isTopic = reader(seqMap(phrase(topics), space, rest, () => true));
  const spoken = new Set(dialect.headings.spokenWords.map((word) => word.toLowerCase()));
  const speaks = (text: string): boolean =>
    (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => spoken.has(word));

  return (tape, blocks, from) => {
    const couldBe = (at: number): boolean => {
      const text = blocks[at]?.text ?? "";
      return (
        tape[at] === kind.plain &&
        text.length <= LONGEST_HEADING &&
        CAPITAL.test(text) &&
        !STOPPED.test(text.slice(-2))
      );
    };
    const isBreak = (at: number): boolean => tape[at] === kind.separator || tape[at] === kind.elision;
    const firstLabel = tape.indexOf(kind.labelled, from);
    for (let at = from; at < tape.length; at++) {
      if (!couldBe(at)) continue;
      let end = at + 1;
      while (end < at + MOST_BLOCKS && couldBe(end)) end++;
      const beforeLabel = tape[end] === kind.labelled;
      const free = at < firstLabel || at === from || isBreak(at - 1);
      const { text } = blocks[at]!;
      const topic =
        text.length <= LONGEST_TOPIC &&
        isTopic(text) === true &&
        SENTENCE_END.test(blocks[at - 1]?.text ?? "");
      const heads = isLead(text) ? free || beforeLabel : beforeLabel && (free || topic) && !speaks(text);
      if (heads) tape.fill(kind.heading, at, end);
      at = end - 1;
    }
  };
}
