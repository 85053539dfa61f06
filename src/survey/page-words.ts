// What a page prints besides its labels: does it know the name that a label alone shows?
//
// I give the floor to Olaf Rask. … Olaf Rask: Thank you.       he is printed elsewhere
// … no short answer. … Short Answer: We must build.            nobody’s name: the page has its last word in lower case
import type { Dialect } from "../dialect/dialect.js";

/** The words of a page, asked for by the words of a name in lower case. */
export interface PageWords {
  /** Is it a word like any other: printed in lower case, or one of the language's words for bodies and voices? */
  readonly isCommon: (word: string) => boolean;
  /** Is it printed more than once with a capital, in whatever grammatical case? */
  readonly isPrintedAgain: (word: string) => boolean;
}

/** A name in another case, or somebody's own, is at most so much longer, and what is shorter has no ending. */
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 3;

export function createPageWords({ names }: Dialect): (texts: Iterable<string>) => PageWords {
  const common = new Set([...names.bodyWords, ...names.unnamedWords, ...names.collectiveWords]);
  const vowels = new Set(names.vowels);

  return (texts) => {
    const lower = new Set<string>();
    /** How many words with a capital begin so, their endings aside. */
    const openings = new Map<string, number>();
    for (const text of texts) {
      for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
        const folded = word.toLowerCase();
        if (word === folded) lower.add(word);
        else
          for (const opening of openingsOf(folded)) openings.set(opening, (openings.get(opening) ?? 0) + 1);
      }
    }
    return {
      isCommon: (word) => lower.has(word) || common.has(word),
      isPrintedAgain: (word) => {
        const stem = word.length > SHORTEST_STEM && vowels.has(word.at(-1)!) ? word.slice(0, -1) : word;
        return (openings.get(stem) ?? 0) > 1;
      },
    };
  };
}

function openingsOf(word: string): string[] {
  const shortest = Math.min(word.length, Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING));
  const found: string[] = [];
  for (let to = word.length; to >= shortest; to--) found.push(word.slice(0, to));
  return found;
}
