// What a page prints besides its labels: does it know the name that a label alone shows?
//
// I give the floor to Olaf Rask. … Olaf Rask: Thank you.       he is printed elsewhere
// … no short answer. … Short Answer: We must build.            nobody’s name: the page has its last word in lower case
import type { Dialect } from "../dialect/dialect.js";
import type { Span } from "../source/block.js";
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

  return (texts) => {
    const lowered = once(() => texts.map((text) => text.toLowerCase()));
    return {
      isCommon: (word) => common.has(word) || isPrinted(word, texts),
      isPrintedAgain: (word) => {
        const stem = word.length > SHORTEST_STEM && vowels.has(word.at(-1)!) ? word.slice(0, -1) : word;
        const ending = stem.length < SHORTEST_STEM ? 0 : LONGEST_ENDING;
        let count = 0;
        for (const [index, text] of lowered().entries())
          for (const { from, to } of wordsLike(stem, text, ending))
            if (texts[index]!.slice(from, to) !== text.slice(from, to) && ++count > 1) return true;
        return false;
      },
    };
  };
}

const isPrinted = (word: string, texts: readonly string[]): boolean =>
  texts.some((text) => !wordsLike(word, text, 0).next().done);

const LETTER = /[\p{L}\p{M}]/u;

/** Where the words of a text stand that are this one with an ending of so many letters at most. */
function* wordsLike(word: string, text: string, longestEnding: number): Generator<Span, undefined> {
  if (word === "") return;
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + word.length)) {
    if (LETTER.test(text[from - 1] ?? "")) continue;
    const end = from + word.length;
    let to = end;
    while (to <= end + longestEnding && LETTER.test(text[to] ?? "")) to++;
    if (to <= end + longestEnding) yield { from, to };
  }
}
