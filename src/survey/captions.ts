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
import { LONGEST_LABEL } from "../grammar/attribution.js";
import { kind } from "../grammar/block-kind.js";
import type { Block } from "../source/block.js";
import { foldCase, foldSpace } from "../source/fold.js";
import { once } from "../source/once.js";
import type { CandidateReader } from "./candidate-words.js";
import { countCopies, createLineSet } from "./copies.js";
import { createVerbFinder, firstSentence, unquoted } from "./verbs.js";

/** Captions are a sentence or three. */
const LONGEST_CAPTION = 600;

/** A caption that repeats the title has few words of its own. */
const MOSTLY = 0.6;

const CAPITAL = /^\p{Lu}/u;

interface PageHead {
  /** The first block of the body. */
  readonly from: number;
  readonly title: string | null;
  readonly summary: readonly string[];
}

export type CaptionMarker = (tape: string[], blocks: readonly Block[], head: PageHead) => void;

/** Writes on the tape which plain blocks are captions. */
export function createCaptionMarker(dialect: Dialect, readLabel: CandidateReader): CaptionMarker {
  const openers = new Set(dialect.captionOpeners);
  const hasVerb = createVerbFinder(dialect);
  const small = new Set(dialect.smallWords);
  const sentence = new Set(
    dialect.sentenceWords.map((word) => word.toLowerCase()).filter((word) => !openers.has(word)),
  );
  /** Letters behind the apostrophe of a noun that owns something. */
  const owned = new Set(dialect.possessives.map((ending) => ending.replace(/\P{L}/gu, "")));
  const spoken = new Set(dialect.headings.spokenWords);
  const leads = new Set(dialect.headings.leads.map(foldCase));
  const credits = dialect.photoCredits.map((word) => `${foldCase(word)}: `);
  /** `Photo: agency` */
  const isCredited = (text: string): boolean =>
    text.includes(":") && credits.some((credit) => foldCase(text).includes(credit));

  const contentOf = (text: string): string[] =>
    (foldCase(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter(
      (word) => !small.has(word) && !owned.has(word),
    );

  const opensCaption = ([first = "", second = ""]: readonly string[]): boolean =>
    openers.has(first.toLowerCase()) || openers.has(foldCase(`${first} ${second}`).replace(":", ""));

  // Meeting of the Harbour Council.      a line that could be an event's title: no verb, nobody spoken to
  // Good afternoon, colleagues.          none: it begins as no title does, and names nobody
  const isTitle = (line: string): boolean => {
    const words = foldSpace(line).split(" ");
    return (
      words.length > 2 &&
      line.endsWith(".") &&
      (leads.has(words[0]!.toLowerCase()) || opensCaption(words) || hasName(words, 1)) &&
      !words.some((word) => spoken.has(word.toLowerCase())) &&
      !hasVerb(firstSentence(words.join(" ")))
    );
  };

  return (tape, blocks, { from, title, summary }) => {
    const copies = countCopies(shortLines(tape, blocks, from));
    // A body alone has no title to repeat; its captions repeat each other
    const titles = title === null ? copies.repeated.filter(isTitle) : [title];
    // Asked for few lines, and on few pages
    const titleWords = once(() => new Set(titles.flatMap(contentOf)));
    const headWords = once(() => new Set([...titleWords(), ...summary.flatMap(contentOf)]));
    const speakers = once(() => speakersOf(tape, blocks, readLabel));
    // Title and lead, paragraph by paragraph and sentence by sentence: a caption may repeat one
    const isPrinted = createLineSet(
      dialect.captionsRepeatTitle && title !== null
        ? titles
        : [...titles, ...summary, ...summary.flatMap(sentencesOf)],
    );

    /** The name in a block that is nothing but an office and a name. */
    const introduced = (text: string): string | null => {
      if (text.length > LONGEST_CAPTION || text.includes(":")) return null;
      const label = readLabel(text.endsWith(".") ? text.slice(0, -1) : text);
      return label?.hasRole === true && label.endsInName && !label.isOpener ? label.nameEnd : null;
    };

    const isCaption = (at: number): boolean => {
      const { text } = blocks[at]!;
      const first = at === from && title !== null;
      if (text.length > LONGEST_CAPTION || "?!…:,;".includes(text.slice(-1)) || '“”"‘(['.includes(text[0]!))
        return false;
      if (!first && !text.endsWith(".") && !isCredited(text)) return false;
      if (isPrinted(text)) return true;
      if (dialect.captionsRepeatTitle) return false;
      const copied = copies.has(text);
      // Most lines are prose, and told from captions here: by their first sentences, before anything else is asked
      const isProse = hasVerb(firstSentence(text));
      if (isProse && !copied) return false;
      const words = foldSpace(unquoted(text)).split(" ");
      if (words.length < 2) return false;
      const content = once(() => contentOf(text));
      const sharedWords = (): number => content().filter((word) => headWords().has(word)).length;
      const speaks = (): boolean => words.some((word) => spoken.has(word.toLowerCase()));
      if (copied && !speaks() && hasName(words, 1) && sharedWords() > 2) return true;
      if (isProse) return false;
      if (first) return text.endsWith(".") || tape[at + 1] !== kind.labelled;
      if (words.some((word) => sentence.has(word.toLowerCase().replace(/[.,]$/, "")))) return false;
      if (isCredited(text)) return true;
      if (copied && content().length > 4) return true;
      if (opensCaption(words) && (hasName(words, 2) || sharedWords() >= 2)) return true;
      const listed = [at - 1, at + 1].some(
        (near) => tape[near] === kind.plain && introduced(blocks[near]!.text) !== null,
      );
      if (listed && introduced(text) !== null) return false;
      // What follows a salutation is what the speaker goes on to say
      if (blocks[at - 1]?.text.endsWith(",")) return false;
      const titled = content().filter((word) => titleWords().has(word)).length;
      if (titled >= 3 && titled >= MOSTLY * content().length) return true;
      if (
        titled >= 3 &&
        CAPITAL.test(words[0]!) &&
        !small.has(words[0]!.toLowerCase()) &&
        endsInTitle(words, titleWords())
      )
        return true;
      const name = introduced(text);
      if (name === null || !speakers().names.has(name)) return false;
      // Olaf Rask: Good afternoon. / Mayor of Elin Olaf Rask.        introduces himself
      // Ilse Brandt: … / Olaf Rask, Mayor of Elin. / Olaf Rask: …    is called upon; and a list of names is no caption
      if (tape[at - 1] === kind.labelled && speakers().current(at) === name) return false;
      return speakers().current(at) === name || speakers().next(at) !== name || !text.includes(",");
    };

    for (let at = from; at < tape.length; at++) {
      if (tape[at] !== kind.plain) continue;
      if (tape[at - 1] === kind.counter || isCaption(at)) tape[at] = kind.caption;
    }
  };

  // Mayor of Elin Ilse Brandt before the meeting of the Harbour Council.
  //                           ^^^^^^ a caption's small word, and after it hardly a word that the title has not
  function endsInTitle(words: readonly string[], titleWords: ReadonlySet<string>): boolean {
    return words.some((word, at) => {
      if (at < 1 || !openers.has(word)) return false;
      const content = contentOf(words.slice(at + 1).join(" "));
      return (
        content.length > 2 &&
        content.filter((found) => titleWords.has(found)).length >= MOSTLY * content.length
      );
    });
  }

  /** Two capitals side by side, the second not before a place. */
  function hasName(words: readonly string[], from: number): boolean {
    return words.some((word, at) => at >= from && CAPITAL.test(word) && CAPITAL.test(words[at - 1]!));
  }
}

/** Who speaks where on the page, by the last words of the names. */
interface Speakers {
  readonly names: ReadonlySet<string>;
  /** Whose turn a block stands in. */
  readonly current: (at: number) => string;
  /** Whose turn comes after it. */
  readonly next: (at: number) => string;
}

function speakersOf(tape: readonly string[], blocks: readonly Block[], readLabel: CandidateReader): Speakers {
  const current: string[] = [];
  let name = "";
  for (let at = 0; at < tape.length; at++) {
    if (tape[at] === kind.labelled)
      name = readLabel(blocks[at]!.text.slice(0, LONGEST_LABEL).split(/[:(]/, 1)[0]!)?.nameEnd ?? "";
    current.push(name);
  }
  const next: string[] = [];
  let following = "";
  for (let at = tape.length - 1; at >= 0; at--) {
    next[at] = following;
    if (tape[at] === kind.labelled) following = current[at]!;
  }
  const names = new Set(current.filter((found) => found !== ""));
  return { names, current: (at) => current[at] ?? "", next: (at) => next[at] ?? "" };
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
