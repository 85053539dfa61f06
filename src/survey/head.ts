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
import type { Block, Span } from "../source/block.js";

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

// November 11, 2013 - 15:30 - Port Elin
const PLACE_ON_DATELINE = /:\d\d[^\p{L}:]+\p{L}/u;

/** The page as far as it bears on its head. */
interface HeadPage {
  readonly tape: readonly string[];
  readonly blocks: readonly Block[];
  /** The first block that is none of the page's foot. */
  readonly start: number;
  readonly kindsAreMarked: boolean;
  readonly placeWords: ReadonlySet<string>;
  readonly isSpeaker: (text: string) => boolean;
}

/** Finds the head, and writes on the tape what its blocks are. */
export function findHead(
  tape: string[],
  blocks: readonly Block[],
  kindsAreMarked: boolean,
  placeWords: ReadonlySet<string>,
  isSpeaker: (text: string) => boolean,
): Head {
  const start = afterTail(tape, afterSiteLines(tape));
  const page = { tape, blocks, start, kindsAreMarked, placeWords, isSpeaker };
  const behind = kindsAreMarked ? null : headBehind(page);
  const letters = tape.slice(start, start + MOST_BLOCKS).join("");
  const found = behind ?? headOver(page, letters) ?? headUnderDateline(page, letters);
  if (!found) return { from: start, to: start, bodyFrom: start, title: null, summary: [] };
  const [title = null, ...summary] = markWords(tape, blocks, found);
  // The words under a date line are the title's
  const mayBePlace = !kindsAreMarked && !TITLE_BEHIND.test(letters);
  const to = markTimeAndPlace(tape, blocks, found.to, (text) => mayBePlace && isPlace(text, placeWords));
  return { from: found.from, to, bodyFrom: behind ? start : afterTail(tape, to), title, summary };
}

/** The head over the body, where nobody speaks over its date: who does names a day. */
function headOver(page: HeadPage, letters: string): Span | null {
  const found = OVER_BODY.exec(letters);
  if (!found) return null;
  const head = { from: page.start, to: page.start + found[0].length };
  return !page.kindsAreMarked && isSpokenIn(page, head) ? null : head;
}

/** Does somebody speak in a stretch? Its first line is a title that may have a colon as well, and no stop at its end. */
function isSpokenIn({ tape, blocks, start, isSpeaker }: HeadPage, { from, to }: Span): boolean {
  const first = tape.indexOf(plain, start);
  for (let at = from; at < to; at++) {
    const { text } = blocks[at]!;
    if (tape[at] === plain && isSpeaker(text) && !(at === first && isTitle(text))) return true;
  }
  return false;
}

/** A date line that opens the page, and the title under it. */
function headUnderDateline({ blocks, start }: HeadPage, letters: string): Span | null {
  const found = TITLE_BEHIND.exec(letters);
  if (!found) return null;
  const to = start + found[0].length;
  return isTitle(blocks[to - 1]!.text) ? { from: start, to } : null;
}

/** The head that ends the page, where somebody speaks over it. */
function headBehind({ tape, blocks, start, placeWords, isSpeaker }: HeadPage): Span | null {
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

/** Marks the words of a head, and gives them: the title, then the lead. */
function markWords(tape: string[], blocks: readonly Block[], { from, to }: Span): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    if (tape[at] !== plain) continue;
    tape[at] = words.length === 0 ? kind.title : kind.summary;
    words.push(blocks[at]!.text);
  }
  return words;
}

/** Marks a place behind the date, and gives the end of the head: behind the time of day and the place. */
function markTimeAndPlace(
  tape: string[],
  blocks: readonly Block[],
  dateEnd: number,
  couldBePlace: (text: string) => boolean,
): number {
  let to = dateEnd;
  // A date line has its time on it, and may have its place
  if (tape[to] === time && tape[to - 1] !== dateline) to++;
  const isPlaced = tape[to - 1] === dateline && PLACE_ON_DATELINE.test(blocks[to - 1]!.text);
  if (tape[to] === plain && !isPlaced && couldBePlace(blocks[to]!.text)) tape[to] = kind.place;
  return tape[to] === kind.place ? to + 1 : to;
}

/** The first block that is no line of the site's own. */
function afterSiteLines(tape: readonly string[]): number {
  let at = 0;
  while (tape[at] === kind.siteLine) at++;
  return at < tape.length ? at : 0;
}

/** The first block from a place on that is none of the page's foot. */
function afterTail(tape: readonly string[], from: number): number {
  let at = from;
  while (at < tape.length && footKinds.has(tape[at]!)) at++;
  return at < tape.length ? at : from;
}

/** The site's titles end without a stop. */
const isTitle = (text: string): boolean => text.length <= 250 && !/[.!…:,;]$/.test(text);
