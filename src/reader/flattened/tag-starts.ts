// Topics Foreign policy Armed Forces Science and innovation      Geography Skerra Region Veldmark
//        ^              ^            ^                                     ^             ^
// A capital opens an entry, unless something ties it to the word before.
import type { Dialect } from "../../dialect/dialect.js";
import { createRestFinder } from "./list-rest.js";
import { isCapital, phraseOf, type Word } from "./words.js";

/** So many words on, at most, the name of a state may end. */
const MOST_STATE_WORDS = 3;

/** A word of a list, and what could tie it to the words before. */
interface Candidate {
  readonly words: readonly Word[];
  readonly at: number;
  /** Where the entry before it begins. */
  readonly start: number;
  /** Whether the page has the words side by side. */
  readonly isPrinted: (phrase: string) => boolean;
}

/** Whether the word belongs to the entry before it. */
type Tie = (candidate: Candidate) => boolean;

/** At which words the entries of a list of topics begin, or of `places`. */
export type TagStartFinder = (
  words: readonly Word[],
  isPrinted: (phrase: string) => boolean,
  places: boolean,
) => number[];

export function createTagStartFinder(dialect: Dialect): TagStartFinder {
  const isRest = createRestFinder(dialect);
  const lengthInCatalogue = createCatalogue(dialect);
  const topicTies = createTopicTies(dialect);
  const placeTies = [...topicTies, ...createPlaceTies(dialect)];

  return (words, isPrinted, places) => {
    const ties = places ? placeTies : topicTies;
    const starts: number[] = [];
    let catalogued = 0;
    for (let at = 0; at < words.length; at++) {
      const start = starts.at(-1);
      if (start !== undefined && !isRest(words, at)) {
        if (at < catalogued || ties.some((isTied) => isTied({ words, at, start, isPrinted }))) continue;
      }
      starts.push(at);
      catalogued = at + lengthInCatalogue(words, at);
    }
    return starts;
  };
}

/** How many words of an entry with a capital in its midst stand at a place, `Armed Forces`; 0 where none does. */
function createCatalogue({ tagNames }: Dialect): (words: readonly Word[], at: number) => number {
  const names = new Set(tagNames.map((name) => name.toLowerCase()));
  const longest = Math.max(0, ...tagNames.map((name) => name.split(" ").length));

  return (words, at) => {
    for (let size = Math.min(longest, words.length - at); size > 1; size--)
      if (names.has(phraseOf(words.slice(at, at + size)).toLowerCase())) return size;
    return 0;
  };
}

function createTopicTies({ names }: Dialect): Tie[] {
  const glue = new Set(names.glue);
  return [
    // Foreign policy
    //         ^
    ({ words, at }) => !isCapital(words[at]!.text),
    // Culture and Sport
    //             ^
    ({ words, at }) => glue.has(words[at - 1]!.text.toLowerCase()),
    // Housing, Utilities      Skerra – Norland
    //          ^                       ^
    ({ words, at }) => /[,–—-]$/.test(words[at - 1]!.text),
    // Harbour Council, where the page has `met with the Harbour Council`
    //         ^
    ({ words, at, isPrinted }) =>
      isCapital(words[at - 1]!.text) && isPrinted(phraseOf(words.slice(at - 1, at + 1))),
  ];
}

function createPlaceTies({ names, possessives }: Dialect): Tie[] {
  const glue = new Set(names.glue);
  const regions = new Set(names.bodyWords);
  const states = new Set(names.states.filter((state) => state.includes(" ")));
  const tied = names.officeTie !== "";
  const isRegion = (word: Word): boolean => regions.has(word.text.toLowerCase());
  const isOwner = (word: Word): boolean => possessives.some((ending) => word.text.endsWith(ending));

  // Republic Skerra, where no small word ties a region to its name: its kind opens the entry
  //          ^
  const namesRegion: Tie = ({ words, at, start }) => !tied && start === at - 1 && isRegion(words[at - 1]!);

  // Skerra Region      People’s Republic of Norland      not: Veldmark Republic of Norland
  //        ^                    ^
  const isKindOfRegion: Tie = ({ words, at }) => {
    if (!isRegion(words[at]!)) return false;
    if (!tied) return isCapital(words[at - 1]!.text);
    return !glue.has(words[at + 1]?.text.toLowerCase() ?? "") || isOwner(words[at - 1]!);
  };

  // United Skerries
  //        ^ the name of a state goes on
  const isInState: Tie = ({ words, at, start }) => {
    for (let to = at + 1; to <= Math.min(words.length, at + MOST_STATE_WORDS); to++)
      if (states.has(phraseOf(words.slice(start, to)).toLowerCase())) return true;
    return false;
  };

  return [namesRegion, isKindOfRegion, isInState];
}
