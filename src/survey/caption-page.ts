// The page as far as it bears on captions: they repeat its title, its lead and each other.
import type { Dialect } from "../dialect/dialect.js";
import { kind } from "../grammar/block-kind.js";
import type { Block } from "../source/block.js";
import { once } from "../source/once.js";
import type { CandidateReader } from "./candidate-words.js";
import type { CaptionLine } from "./caption-line.js";
import { countCopies, createLineSet } from "./copies.js";
import { type Turns, turnsOf } from "./turns.js";

/** Captions are a sentence or three. */
export const LONGEST_CAPTION = 600;

/** The head of the page, and where it ends. */
export interface PageHead {
  /** The first block of the body. */
  readonly from: number;
  readonly title: string | null;
  readonly summary: readonly string[];
}

export interface CaptionPage {
  readonly tape: readonly string[];
  readonly blocks: readonly Block[];
  readonly head: PageHead;
  /** Whether captions have no words of their own on the site. */
  readonly captionsRepeatTitle: boolean;
  /** Is a line the title, or a paragraph or a sentence of the lead? */
  readonly isPrinted: (text: string) => boolean;
  /** Does the page have a line more than once? */
  readonly isCopied: (text: string) => boolean;
  /** The words of the title. */
  readonly titleWords: () => ReadonlySet<string>;
  /** The words of the title and the lead. */
  readonly headWords: () => ReadonlySet<string>;
  readonly turns: () => Turns;
  /** The first block that begins with a label; below 0 where none does. */
  readonly firstLabel: () => number;
  /** The last words of the name, where a text is nothing but an office and a name. */
  readonly introduced: (text: string) => string | null;
}

export type CaptionPageReader = (
  tape: readonly string[],
  blocks: readonly Block[],
  head: PageHead,
) => CaptionPage;

// Minister of Harbours Olaf Rask.
/** Reads the last words of the name where a text is nothing but an office and a name; `null` where it is more or less. */
export function createIntroductionReader(readLabel: CandidateReader): (text: string) => string | null {
  return (text) => {
    if (text.length > LONGEST_CAPTION || text.includes(":")) return null;
    const label = readLabel(text.endsWith(".") ? text.slice(0, -1) : text);
    return label?.hasRole === true && label.endsInName && !label.isOpener && !label.isSentence
      ? label.nameEnd
      : null;
  };
}

export function createCaptionPages(
  { captionsRepeatTitle }: Dialect,
  readLabel: CandidateReader,
  lineOf: (text: string) => CaptionLine,
): CaptionPageReader {
  const wordsOf = (texts: readonly string[]): string[] => texts.flatMap((text) => lineOf(text).content);

  const introduced = createIntroductionReader(readLabel);

  return (tape, blocks, head) => {
    const { from, title, summary } = head;
    const copies = countCopies(shortLines(tape, blocks, from));
    // A body alone has no title to repeat; its captions repeat each other
    const titles = title === null ? copies.repeated.filter((line) => couldBeTitle(lineOf(line))) : [title];
    const lead = captionsRepeatTitle && title !== null ? [] : [...summary, ...summary.flatMap(sentencesOf)];
    // Asked for few lines, and on few pages
    const titleWords = once(() => new Set(wordsOf(titles)));
    return {
      tape,
      blocks,
      head,
      captionsRepeatTitle,
      isPrinted: createLineSet([...titles, ...lead]),
      isCopied: copies.has,
      titleWords,
      headWords: once(() => new Set([...titleWords(), ...wordsOf(summary)])),
      firstLabel: once(() => tape.indexOf(kind.labelled)),
      turns: once(() => turnsOf(tape, blocks, readLabel)),
      introduced,
    };
  };
}

// Meeting of the Harbour Council.      a line that could be an event's title: no verb, nobody spoken to
// Good afternoon, colleagues.          none: it begins as no title does, and names nobody
function couldBeTitle(line: CaptionLine): boolean {
  return (
    line.words.length > 2 &&
    line.text.endsWith(".") &&
    (line.opensAsHeading || line.opensAsCaption || line.hasName(1)) &&
    !line.speaks &&
    !line.isProse
  );
}

/** The sentences of a paragraph, parted where a stop follows a whole word. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[\p{Ll}\p{N})]{3}\.)\s/u).map((sentence) => sentence.trimStart());
}

/** The plain blocks of the body that could be captions by their length. */
function shortLines(tape: readonly string[], blocks: readonly Block[], from: number): string[] {
  const lines: string[] = [];
  for (let at = from; at < tape.length; at++)
    if (tape[at] === kind.plain && blocks[at]!.text.length <= LONGEST_CAPTION) lines.push(blocks[at]!.text);
  return lines;
}
