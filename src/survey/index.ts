// The survey: looks at the whole page and says what each block is. The grammar then reads what it wrote.
import type { Dialect } from "../dialect/dialect.js";
import { kind } from "../grammar/block-kind.js";
import { headOfTape } from "../grammar/index.js";
import type { Label } from "../grammar/page.js";
import type { Block } from "../source/block.js";
import { createCaptionMarker } from "./captions.js";
import { createHeadingMarker } from "./headings.js";
import { createLabelDecider } from "./labels.js";
import { findPullQuotes } from "./pull-quotes.js";
import { markRelatedTitles } from "./related.js";
import { createShapes } from "./shapes.js";

/** What the survey found. */
export interface Survey {
  /** One letter a block, of `kind`. */
  readonly tape: string;
  /** The labels, by block. */
  readonly labels: ReadonlyMap<number, Label>;
  /** For a pull quote, the block whose words it repeats. */
  readonly repeats: ReadonlyMap<number, number>;
  readonly title: string | null;
  readonly summary: readonly string[];
  /** The entries of the metadata block's list of persons. */
  readonly persons: readonly string[];
}

export function createSurvey(dialect: Dialect): (blocks: readonly Block[]) => Survey {
  const shapeOf = createShapes(dialect);
  const decideLabels = createLabelDecider(dialect);
  const markHeadings = createHeadingMarker(dialect);
  const markCaptions = createCaptionMarker(dialect);
  return (blocks) => {
    const tape: string[] = blocks.map(shapeOf);
    const head = headLength(tape, blocks);
    const words = (at: number): string => blocks[at]!.text;
    const plain = indices(tape, 0, head).filter((at) => tape[at] === kind.plain);
    const [title = null, ...summary] = plain.map(words);
    const personsAt = tape.lastIndexOf(kind.persons);
    const persons: string[] = [];
    if (personsAt >= 0) for (let at = personsAt + 1; tape[at] === kind.entry; at++) persons.push(words(at));

    markRelatedTitles(tape, blocks, head);
    const body = indices(tape, head, tape.length).filter((at) => tape[at] === kind.plain);
    const texts = [...(title === null ? [] : [title]), ...summary, ...persons];
    const labels = decideLabels(blocks, body, { texts });
    for (const at of labels.keys()) tape[at] = kind.labelled;
    markCaptions(tape, blocks, { from: head, title, summary });
    markHeadings(tape, blocks, head);
    const running = body.filter((at) => tape[at] === kind.plain || tape[at] === kind.labelled);
    const quotes = findPullQuotes(
      running.map((at) => blocks[at]!),
      (index) => tape[running[index]!] === kind.plain,
    );
    const repeats = new Map([...quotes].map(([quote, source]) => [running[quote]!, running[source]!]));
    for (const at of repeats.keys()) tape[at] = kind.pullQuote;
    return { tape: tape.join(""), labels, repeats, title, summary, persons };
  };
}

/** How many blocks the head of the page has, time and place included; 0 where the page has none. */
function headLength(tape: string[], blocks: readonly Block[]): number {
  const found = headOfTape.exec(tape.slice(0, 16).join(""));
  if (found?.index !== 0) return 0;
  let next = found[0].length;
  if (tape[next] === kind.time) next++;
  if (tape[next] === kind.plain && isPlace(blocks[next]!.text)) tape[next++] = kind.place;
  return next;
}

// The Kremlin, Port Elin             a few words, capitals, no stop
// With President of Veldmark.        no place: it ends in a stop
function isPlace(text: string): boolean {
  if (text.length > 80 || /[.,!?…]$|\.\s|[:;"“”]/.test(text)) return false;
  const words = text.split(/\s+/);
  const shortest = text.includes(",") ? 12 : 5;
  return (
    words.length <= 9 && words.every((word) => /^[\p{Lu}\p{N}–—-]/u.test(word) || word.length <= shortest)
  );
}

function indices(tape: readonly string[], from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
