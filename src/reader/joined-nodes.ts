// Text nodes with nothing between them, as `get_text(strip=True)` joins those of a paragraph: wherever a link, an italic
// or a label ended, no space is left.
//
// Olaf Rask:Thank you.(Laughter.)I read it inHarbour News of the 6thHarbour Forum.
//           ^         ^          ^           ^                      ^
// President of VeldmarkOtto LundLund Otto:Yes.       the card that hung over a name is run together with it
//                     ^        ^          ^
// Not: `SkyBoat`, where the page has no `Sky`; `banor` of `ban` and `or`, for nothing shows where it parts.
import type { Dialect } from "../dialect/dialect.js";
import { placesOf } from "../source/places-of.js";
import { isSpaceAt } from "../source/space.js";

/** Finds where nodes meet in each of a page's lines, in order; `null` where it is no page of that kind. */
export type NodeSeamFinder = (lines: readonly string[]) => number[][] | null;

/** So many labels have no space behind their colon, and this share of all. */
const LEAST_LABELS = 2;
const LEAST_SHARE = 0.25;
/** Fewer letters of a first name may well end another word. */
const LEAST_GIVEN = 3;
const LONGEST_WORD = 60;

const JOINED_LABEL = /^\p{Lu}[^:.!?]{1,120}:(?=[\p{Lu}“"(])/u;
const SPACED_LABEL = /^\p{Lu}[^:.!?]{1,120}:\s\p{L}/u;
/** Where nodes may meet. */
const SEAMS = [
  // Rask:|Thank      you.|We      “Yes.”|I      (Applause.)|We      O.|Rask
  /(?<=[\p{Ll}\p{N})”"’\]][.,;:!?…]["”)\]]?|[.!?…][)\]”]|(?<!\p{L})\p{Lu}\.)(?=[“"«([]?\p{Lu}[\p{L}\s’'])/u,
  // [Norlandic]|word
  /(?<=[\p{L}\p{N}.,!?…][)\]])(?=\p{L})/u,
  // you.|(Laughter.)      harbour|– a slip
  /(?<=[\p{L}.!?…])(?=[([“«]\p{L}|[–—] )/u,
  // in|Harbour
  /(?<=\p{Ll})(?=\p{Lu})/u,
  // CEO|Olaf
  /(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll})/u,
];
const SEAM = new RegExp(SEAMS.map(({ source }) => source).join("|"), "gu");
const LETTER = /\p{L}/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const WORD_LETTER = /[\p{L}\p{M}\p{N}]/u;
const NUMBERED = /^\d+\p{Ll}{1,3}$/u;

export function createNodeSeamFinder(dialect: Dialect): NodeSeamFinder {
  const { roleNouns, regnalTitles, acronyms } = dialect.names;
  const offices = new Set([...roleNouns, ...regnalTitles, ...acronyms]);
  const ordinal = new RegExp(`(?<=\\d(?:${dialect.ordinalEndings.join("|")}))(?=\\p{L}{2})`, "gu");

  // in|Harbour      the page has the word `in` by itself
  // CEO|Olaf        an office
  const endsWord = (word: string, words: ReadonlySet<string>): boolean =>
    words.has(word) || offices.has(word.toLowerCase()) || NUMBERED.test(word);

  const seamsIn = (line: string, words: ReadonlySet<string>): number[] => {
    const seams = new Set(placesOf(ordinal, line));
    for (const at of placesOf(SEAM, line)) {
      const word = wordBefore(line, at);
      const isInWord = LETTER.test(line[at - 1]!) && LETTER.test(line[at]!);
      const isCard = isInWord && repeats(line, at, word);
      if (!isInWord || isCard || endsWord(word, words)) seams.add(at);
      const given = isCard ? givenFrom(line, at, word) : null;
      if (given !== null) seams.add(given);
    }
    return [...seams].sort((a, b) => a - b);
  };

  return (lines) => {
    if (!areJoined(lines)) return null;
    const words = new Set(lines.flatMap((line) => line.match(WORD) ?? []));
    return lines.map((line) => seamsIn(line, words));
  };
}

/** Whether so many labels have no space behind their colon that the page's nodes must be joined. */
function areJoined(lines: readonly string[]): boolean {
  const joined = lines.filter((line) => hasJoinedColon(line) && JOINED_LABEL.test(line)).length;
  if (joined < LEAST_LABELS) return false;
  const spaced = lines.filter((line) => SPACED_LABEL.test(line)).length;
  return joined >= LEAST_SHARE * (joined + spaced);
}

/** A quick look, before the whole label is asked for: the first colon has no space behind it. */
function hasJoinedColon(line: string): boolean {
  const colon = line.indexOf(":");
  return colon > 0 && colon + 1 < line.length && !isSpaceAt(line, colon + 1);
}

function wordBefore(line: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < LONGEST_WORD && WORD_LETTER.test(line[from - 1]!)) from--;
  return line.slice(from, at);
}

// Otto Lund|Lund Otto      the family name of a hover card, behind the name it hung over
const repeats = (line: string, at: number, word: string): boolean =>
  word.length > 1 && line.slice(at, at + word.length).toLowerCase() === word.toLowerCase();

// of Veldmark|Otto Lund|Lund Otto      where the first name begins, that the card gives
function givenFrom(line: string, at: number, family: string): number | null {
  const card = line.slice(at + family.length, at + family.length + LONGEST_WORD);
  const given = /^\s(\p{Lu}[\p{L}\p{M}’-]+)/u.exec(card)?.[1] ?? "";
  const end = at - family.length - 1;
  const run = wordBefore(line, end);
  for (let size = Math.min(given.length, run.length - 1); size >= LEAST_GIVEN; size--)
    if (run.slice(-size).toLowerCase() === given.slice(0, size).toLowerCase()) return end - size;
  return null;
}
