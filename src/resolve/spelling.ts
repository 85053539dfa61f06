import type { SpellingPlace } from "../dialect/name-conventions.js";
import { foldLetters } from "./fold-letters.js";
import type { Vocabulary } from "./vocabulary.js";

// A page says the same few words again and again, and pages say the same as other pages.
const MOST_HEARD = 4096;
const LONGEST_HEARD = 40;

/** A word of a name as the ear has it: spellings for one sound are one. Never printed, only compared. */
export function soundOf(word: string, vocabulary: Vocabulary): string {
  const { heard } = vocabulary;
  const before = heard.get(word);
  if (before !== undefined) return before;
  const sound = soundOut(word, vocabulary);
  if (heard.size >= MOST_HEARD) heard.clear();
  if (word.length <= LONGEST_HEARD) heard.set(word, sound);
  return sound;
}

function soundOut(word: string, { spellings }: Vocabulary): string {
  // Otto I is not Otto II.
  if (/^[IVX]+$/.test(word)) return word;
  let sound = foldLetters(word).replace(/[^\p{L}\p{N}’-]/gu, "");
  // An initial is its letter: J. is not I.
  if (sound.length === 1) return sound;
  for (const [from, to, place] of spellings) {
    sound = place
      ? sound.replaceAll(from, (found, at: number, all: string) =>
          holds(place, all, at, at + found.length) ? to : found,
        )
      : sound.replaceAll(from, to);
  }
  return sound.replaceAll("-", "").replace(/(\p{L})\1+/gu, "$1");
}

const isEdge = (letter: string | undefined): boolean => letter === undefined || letter === "-";

function holds(place: SpellingPlace, word: string, from: number, to: number): boolean {
  return place === "beginning" ? isEdge(word[from - 1]) : !isEdge(word[to]);
}

// Shorter words differ by a letter and are different words.
const SHORTEST = 5;

/**
 * Whether one slip of the hand makes one word of the other: a letter too many, too few, another, or two swapped.
 * Never at the ends: the first letter is what people get right, the last one tells women from men.
 */
export function isOneSlipApart(a: string, b: string): boolean {
  if (a.length > b.length) [a, b] = [b, a];
  if (a.length < SHORTEST) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  if (head === 0 || tail === 0) return false;
  const inA = a.slice(head, a.length - tail);
  const inB = b.slice(head, b.length - tail);
  return inB.length <= 1 || areSwapped(inA, inB);
}

/** Whether the two words, one slip apart, differ by two letters in each other's place: the surest sign of a slip. */
export function areSwapped(a: string, b: string): boolean {
  if (a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
