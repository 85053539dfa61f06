// What a page prints besides its labels: does it know the name that a label alone shows?
//
// I give the floor to Olaf Rask. … Olaf Rask: Thank you.       he is printed elsewhere
// … no short answer. … Short Answer: We must build.            nobody’s name: the page has its last word in lower case
import type { Dialect } from "../dialect/dialect.js";
import { once } from "../source/once.js";

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

export function createPageWords({ names }: Dialect): (texts: readonly string[]) => PageWords {
  const common = new Set([...names.bodyWords, ...names.unnamedWords, ...names.collectiveWords]);
  const vowels = new Set(names.vowels);
  const stemOf = (word: string): string =>
    word.length > SHORTEST_STEM && vowels.has(word.at(-1)!) ? word.slice(0, -1) : word;

  return (texts) => {
    const page = texts.join("\n");
    const lowered = once(() => page.toLowerCase());
    return {
      isCommon: (word) => common.has(word) || countWords(page, word, 0, 1) > 0,
      isPrintedAgain: (word) => {
        const stem = stemOf(word);
        const ending = stem.length < SHORTEST_STEM ? 0 : LONGEST_ENDING;
        const small = countWords(page, stem, ending);
        // One more than the small ones is the label itself
        return countWords(lowered(), stem, ending, small + 2) > small + 1;
      },
    };
  };
}

const LETTER = /[\p{L}\p{M}]/u;

/** How many words of a text are this one with an ending of so many letters at most; no more than `most` are counted. */
function countWords(
  text: string,
  word: string,
  longestEnding: number,
  most = Number.POSITIVE_INFINITY,
): number {
  if (word === "") return 0;
  let count = 0;
  for (
    let from = text.indexOf(word);
    from >= 0 && count < most;
    from = text.indexOf(word, from + word.length)
  ) {
    if (from > 0 && LETTER.test(text[from - 1]!)) continue;
    const end = from + word.length;
    let to = end;
    while (to <= end + longestEnding && LETTER.test(text[to] ?? "")) to++;
    if (to <= end + longestEnding) count++;
  }
  return count;
}
