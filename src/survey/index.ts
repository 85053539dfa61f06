// The survey: looks at the whole page and says what each block is. The grammar then reads what it wrote.
import type { Dialect } from "../dialect/dialect.js";
import { readLabelShape } from "../grammar/attribution.js";
import { kind } from "../grammar/block-kind.js";
import type { Label } from "../grammar/page.js";
import type { Block, Reading } from "../source/block.js";
import { foldSpace } from "../source/fold.js";
import { createCandidateWords } from "./candidate-words.js";
import { createCaptionMarker } from "./captions.js";
import { createFootMarker, markLead } from "./foot.js";
import { findHead } from "./head.js";
import { createHeadingMarker, markElements, markEmphasised } from "./headings.js";
import { createLabelDecider } from "./labels.js";
import { createMarkedLabelDecider } from "./marked-labels.js";
import { findPullQuotes, findQuoteSources } from "./pull-quotes.js";
import { markRelatedTitles, releaseStrays } from "./related.js";
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

export function createSurvey(dialect: Dialect): (reading: Reading) => Survey {
  const shapeOf = createShapes(dialect);
  const readWords = createCandidateWords(dialect);
  const isSpeaker = (text: string): boolean => {
    const shape = readLabelShape(text);
    const words = shape && readWords(foldSpace(text.slice(0, shape.label.to)));
    if (!words || words.isSentence || words.isOpener) return false;
    return words.unnamed || (words.isName && words.count > 1) || (words.endsInName && words.hasRole);
  };
  const decideLabels = createLabelDecider(dialect, readWords);
  const decideMarkedLabels = createMarkedLabelDecider(readWords);
  const placeWords = new Set(dialect.placeWords);
  const markFoot = createFootMarker(dialect);
  const markHeadings = createHeadingMarker(dialect);
  const markCaptions = createCaptionMarker(dialect, readWords);

  return ({ blocks, markup }) => {
    const tape: string[] = blocks.map(shapeOf);
    const head = findHead(tape, blocks, markup.kinds, placeWords, isSpeaker);
    const { bodyFrom } = head;
    const footTitle = head.from === head.to ? markFoot(tape, blocks) : null;
    const title = head.title ?? footTitle;
    const persons = personsOf(tape, blocks);
    if (!markup.kinds) markRelatedTitles(tape, blocks, bodyFrom, isSpeaker);
    releaseStrays(tape, 0, head.from);
    releaseStrays(tape, head.to);

    const body = plainBlocks(tape, bodyFrom);
    const texts = [...(title === null ? [] : [title]), ...head.summary, ...persons];
    const marked = markup.labels ? decideMarkedLabels(blocks, body) : NONE;
    const labels =
      marked.size > 0
        ? marked
        : decideLabels(blocks, body, { texts, printed: blocks.map(({ text }) => text) });
    for (const at of labels.keys()) tape[at] = kind.labelled;
    const summary = footTitle === null ? head.summary : markLead(tape, blocks);

    if (markup.kinds) {
      markEmphasised(tape, blocks, bodyFrom);
      return { tape: tape.join(""), labels, repeats: markedQuotes(tape, blocks), title, summary, persons };
    }
    markElements(tape, blocks, bodyFrom);
    if (!markup.captions) markCaptions(tape, blocks, { from: bodyFrom, title, summary });
    markHeadings(tape, blocks, bodyFrom);
    const told = markedQuotes(tape, blocks);
    const repeats = quotesByWords(tape, blocks, body);
    for (const at of repeats.keys()) tape[at] = kind.pullQuote;
    for (const [quote, from] of told) repeats.set(quote, from);
    return { tape: tape.join(""), labels, repeats, title, summary, persons };
  };
}

const NONE: ReadonlyMap<number, Label> = new Map();

/** The blocks of the body that nothing but their words could claim. */
function plainBlocks(tape: readonly string[], from: number): number[] {
  const found: number[] = [];
  for (let at = from; at < tape.length; at++) if (tape[at] === kind.plain) found.push(at);
  return found;
}

function personsOf(tape: readonly string[], blocks: readonly Block[]): string[] {
  const persons: string[] = [];
  const heading = tape.lastIndexOf(kind.persons);
  if (heading >= 0) for (let at = heading + 1; tape[at] === kind.entry; at++) persons.push(blocks[at]!.text);
  return persons;
}

const isRunning = (letter: string | undefined): boolean => letter === kind.plain || letter === kind.labelled;

/** Pull quotes and what they repeat, by their words alone. */
function quotesByWords(
  tape: readonly string[],
  blocks: readonly Block[],
  body: readonly number[],
): Map<number, number> {
  const running = body.filter((at) => isRunning(tape[at]));
  const quotes = findPullQuotes(
    running.map((at) => blocks[at]!),
    (index) => tape[running[index]!] === kind.plain,
  );
  return new Map([...quotes].map(([quote, source]) => [running[quote]!, running[source]!]));
}

/** What the pull quotes repeat that the markup shows. */
function markedQuotes(tape: readonly string[], blocks: readonly Block[]): Map<number, number> {
  if (!tape.includes(kind.pullQuote)) return new Map();
  const running: number[] = [];
  const quotes: number[] = [];
  for (const [at, letter] of tape.entries()) {
    if (letter === kind.pullQuote) quotes.push(running.length);
    if (letter === kind.pullQuote || isRunning(letter)) running.push(at);
  }
  const sources = findQuoteSources(
    running.map((at) => blocks[at]!),
    quotes,
  );
  return new Map([...sources].map(([quote, source]) => [running[quote]!, running[source]!]));
}
