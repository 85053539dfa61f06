// The head of the page: rubric, title, lead, date, time, place. It stands over the body, or behind it, where a copy
// begins with the speech; a page may have none.
//
// Opening of the ferry terminal       November 11, 2013 - 15:30 - Port Elin       … Let us look at it.
// It took two years to build.         Opening of the ferry terminal               Opening of the ferry terminal
// November 11, 2013                   Ilse Brandt: Good afternoon. …              November 11, 2013
// 15:30                                                                           15:30
// Port Elin                                                                       Port Elin
// Ilse Brandt: Good afternoon. …
import { footKinds, kind } from "../grammar/block-kind.js";
import { isPlace } from "../grammar/place.js";
import type { Block } from "../source/block.js";

/** Where the head stands. */
export interface Head {
  readonly from: number;
  readonly to: number;
  /** The first block of the body. */
  readonly bodyFrom: number;
  readonly title: string | null;
  readonly summary: readonly string[];
}

/** No head is longer. */
const MOST_BLOCKS = 24;

const { section, plain, date, announcement, dateline, time } = kind;
const OVER_BODY = new RegExp(`^${section}?${plain}{1,12}[${date}${announcement}${dateline}]`);
const TITLE_BEHIND = new RegExp(`^${section}?${dateline}${plain}`);
/** A date alone may end a speech: the time of day beside it makes it the page's. */
const BEHIND_BODY = new RegExp(`${plain}(?:${date}${time}|${dateline})${plain}?$`);

/** Finds the head, and writes on the tape what its blocks are. */
export function findHead(
  tape: string[],
  blocks: readonly Block[],
  kindsAreMarked: boolean,
  placeWords: ReadonlySet<string>,
  isSpeaker: (text: string) => boolean,
): Head {
  const start = afterTail(tape, 0);
  const behind = kindsAreMarked ? null : headBehind(tape, blocks, start, placeWords, isSpeaker);
  const letters = tape.slice(start, start + MOST_BLOCKS).join("");
  const over = OVER_BODY.exec(letters);
  const titled = TITLE_BEHIND.exec(letters);
  const first = tape.indexOf(plain, start);
  // Who speaks over a date names the day; a title may have a colon as well, and no stop at its end
  const speaks = (from: number, to: number): boolean =>
    !kindsAreMarked &&
    blocks
      .slice(from, to)
      .some(
        ({ text }, at) =>
          tape[from + at] === plain && isSpeaker(text) && !(from + at === first && isTitle(text)),
      );
  const found =
    behind ??
    (over && !speaks(start, start + over[0].length) && { from: start, to: start + over[0].length }) ??
    (titled &&
      isTitle(blocks[start + titled[0].length - 1]!.text) && { from: start, to: start + titled[0].length });
  if (!found) return { from: start, to: start, bodyFrom: start, title: null, summary: [] };

  const { from } = found;
  let { to } = found;
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    if (tape[at] !== plain) continue;
    tape[at] = words.length === 0 ? kind.title : kind.summary;
    words.push(blocks[at]!.text);
  }
  const [title = null, ...summary] = words;
  // A date line has its time on it
  if (tape[to] === time && tape[to - 1] !== dateline) to++;
  const placed = tape[to - 1] === dateline && /:\d\d[^\p{L}:]+\p{L}/u.test(blocks[to - 1]!.text);
  if (tape[to] === plain && !placed && !titled && !kindsAreMarked && isPlace(blocks[to]!.text, placeWords))
    tape[to] = kind.place;
  if (tape[to] === kind.place) to++;
  return { from, to, bodyFrom: behind ? start : afterTail(tape, to), title, summary };
}

/** The head that ends the page, where somebody speaks over it. */
function headBehind(
  tape: readonly string[],
  blocks: readonly Block[],
  start: number,
  placeWords: ReadonlySet<string>,
  isSpeaker: (text: string) => boolean,
): { from: number; to: number } | null {
  let end = tape.length;
  while (end > start && footKinds.has(tape[end - 1]!)) end--;
  const found = BEHIND_BODY.exec(tape.slice(Math.max(start, end - 4), end).join(""));
  if (!found) return null;
  const to = end - (found[0].endsWith(plain) ? 1 : 0);
  const from = end - found[0].length;
  if (to < end && !isPlace(blocks[to]!.text, placeWords)) return null;
  const spoken = blocks.slice(start, from).filter(({ text }) => isSpeaker(text)).length;
  return spoken > 1 && isTitle(blocks[from]!.text) && !isSpeaker(blocks[from]!.text) ? { from, to } : null;
}

/** The first block from a place on that is none of the page's foot. */
function afterTail(tape: readonly string[], from: number): number {
  let at = from;
  while (at < tape.length && footKinds.has(tape[at]!)) at++;
  return at < tape.length ? at : from;
}

/** The site's titles end without a stop. */
const isTitle = (text: string): boolean => text.length <= 250 && !/[.!…:,;]$/.test(text);
