// Sentences as the platform parts them, mended where an abbreviation was taken for an end.
import { abbreviations } from "../../dialect/abbreviations.js";

const ABBREVIATED = abbreviations.map((word) => word.replaceAll(".", String.raw`\.`)).join("|");
const PARTED = new RegExp(String.raw`(?:^|[\s(“"])(?:(?:${ABBREVIATED})\.|(?:\p{Lu}\.)+)\s*$`, "u");

let segmenter: Intl.Segmenter | undefined;

/** A sentence and where it stands. */
export interface Sentence {
  text: string;
  /** Offset of its first character. */
  start: number;
}

/**
 * No sentence is longer than this, in UTF-16 code units: what is (a table without a full stop) is parted at white
 * space, so that the time stays linear whatever comes.
 */
const LONGEST = 3000;

/** The sentences of a text; white space around them is left out. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  let open = "";
  for (const { segment, index } of segmentsOf(text)) {
    if (open === "") start = index;
    open += segment;
    const next = text.slice(index + segment.length, index + segment.length + NEXT);
    if (open.length < LONGEST && (GOES_ON.test(next) || isCut(segment, next))) continue;
    push(found, open, start);
    open = "";
  }
  push(found, open, start);
  return found;
}

const GOES_ON = /^\p{Ll}/u;

/** Is the end of a segment none of a sentence, where so much follows? */
const isCut = (segment: string, next: string): boolean =>
  PARTED.test(lastWord(segment)) || (BROKEN.test(segment.slice(-4)) && NUMBER.test(next));

// exports reached⏎$87.5 billion       a line ends amid a sentence
const BROKEN = /[\p{L}\p{N}\p{Sc},–-] ?\r?\n$/u;
/** Not that of an item in a list: `2. Imports` */
const NUMBER = /^[\p{Sc}\d](?!\d?[.)]\s)/u;
/** So many letters are looked at of what follows. */
const NEXT = 4;

/** The space before the last word, and what follows. */
function lastWord(segment: string): string {
  let end = segment.length;
  while (segment[end - 1] === " ") end--;
  return segment.slice(Math.max(0, segment.lastIndexOf(" ", end - 1)));
}

/**
 * The platform's segments. It takes time in the square of the text (Node 20: 1 MB at 0.06 MB/s, 2 kB at 10), so a
 * window is read at a time, up to the last segment that is whole in it.
 */
function* segmentsOf(text: string): Iterable<{ segment: string; index: number }> {
  for (let from = 0; from < text.length; ) {
    const window = text.slice(from, from + WINDOW);
    const whole = from + window.length === text.length;
    const segments = segmentsIn(window);
    if (!whole && segments.length > 1) segments.pop();
    // No sentence ends in the window: it ends after a word
    else if (!whole) segments[0]!.segment = window.slice(0, window.lastIndexOf(" ") + 1) || window;
    for (const { segment, index } of segments) yield { segment, index: from + index };
    const last = segments.at(-1)!;
    from += last.index + last.segment.length;
  }
}

const WINDOW = 4096;

/** Asked for by place, which takes half the time of the platform's iterator. */
function segmentsIn(window: string): { segment: string; index: number }[] {
  segmenter ??= new Intl.Segmenter("en", { granularity: "sentence" });
  const segments = segmenter.segment(window);
  const found: { segment: string; index: number }[] = [];
  for (let at = 0; at < window.length; ) {
    const { segment, index } = segments.containing(at)!;
    found.push({ segment, index });
    at = index + segment.length;
  }
  return found;
}

function push(found: Sentence[], raw: string, start: number): void {
  for (let from = 0; from < raw.length; ) {
    let to = Math.min(raw.length, from + LONGEST);
    if (to < raw.length) {
      const gap = raw.lastIndexOf(" ", to);
      if (gap > from) to = gap;
    }
    const piece = raw.slice(from, to);
    const text = piece.trim();
    if (text !== "") found.push({ text, start: start + from + piece.indexOf(text) });
    from = to;
  }
}
