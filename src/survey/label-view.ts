// The page as far as it bears on labels: what its other labels say, and what its title, its lead and its list of
// persons print.
import { foldCase } from "../source/fold.js";
import { once } from "../source/once.js";
import type { Candidate } from "./label-candidate.js";

export interface LabelView {
  /** How often a label of these words could stand on the page, not counting those that only a list or a quotation has. */
  readonly usesOf: (key: string) => number;
  /** How many labels end in a name with this last word, but for one of them. */
  readonly namesakesOf: (lastWord: string, except: string) => number;
  /** Whether two words, in lower case, are neighbours in the title, the lead or the list of persons. */
  readonly isPrinted: (pair: string) => boolean;
  /** Whether a label has the name behind an office. */
  readonly isIntroduced: (name: string) => boolean;
  /** Whether the title or the lead has its last words before a colon and the words behind it: they name the event again. */
  readonly isTitled: (key: string, behind: string) => boolean;
}

/**
 * Looks at a page once, for all its labels.
 *
 * @param texts - Title, lead and the persons of the metadata block, as printed.
 * @param listed - The blocks that are entries of a list.
 */
export function viewLabels(
  candidates: readonly Candidate[],
  texts: readonly string[],
  listed: ReadonlySet<number>,
): LabelView {
  const uses = new Map<string, number>();
  /** Labels that end in a name, by its last word. */
  const endings = new Map<string, Set<string>>();
  for (const { at, key, words, follow } of candidates) {
    if (!follow.isPlain || listed.has(at)) continue;
    uses.set(key, (uses.get(key) ?? 0) + 1);
    if (words.nameEnd === "" || words.isOpener || words.isSentence) continue;
    const last = lastWord(words.nameEnd);
    const labels = endings.get(last) ?? new Set();
    labels.add(key);
    endings.set(last, labels);
  }
  const titled = texts.flatMap(colonIn);
  const pairs = once(() => pairsOf(texts));
  const introduced = once(() => introducedNames(candidates));
  return {
    usesOf: (key) => uses.get(key) ?? 0,
    namesakesOf: (word, except) => {
      const labels = endings.get(word);
      if (labels === undefined) return 0;
      return labels.size - Number(labels.has(except));
    },
    isPrinted: (pair) => pairs().has(pair),
    isIntroduced: (name) => introduced().has(name),
    isTitled: (key, behind) =>
      titled.some(
        (text) =>
          text.before === lastWords(key, 2) && foldCase(behind.slice(0, text.behind.length)) === text.behind,
      ),
  };
}

/** Names that a label has behind an office, in lower case. */
function introducedNames(candidates: readonly Candidate[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { words } of candidates) {
    if (!words.hasRole || words.isOpener || words.isSentence) continue;
    for (const name of words.nameEnds()) names.add(name);
  }
  return names;
}

// “Olden Days: Ships and Sails”, an exhibition           its words may stand before a colon in the text as well
/** Folded, the last two words before the first colon of a text, and some of those behind it; none where either are missing. */
function colonIn(text: string): readonly { before: string; behind: string }[] {
  const colon = text.indexOf(":");
  const before = lastWords(foldCase(text.slice(0, Math.max(0, colon))), 2);
  const behind = foldCase(text.slice(colon + 1))
    .split(" ")
    .slice(0, TITLE_WORDS)
    .join(" ");
  return before === "" || behind === "" ? [] : [{ before, behind }];
}

/** So many words behind the colon tell that it is the title's. */
const TITLE_WORDS = 3;

/** Pairs of neighbouring words, in lower case, in either order. */
function pairsOf(texts: readonly string[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const text of texts) {
    const words = text.toLowerCase().match(/[\p{L}\p{M}’'-]+/gu) ?? [];
    for (let at = 1; at < words.length; at++) {
      pairs.add(`${words[at - 1]!} ${words[at]!}`);
      pairs.add(`${words[at]!} ${words[at - 1]!}`);
    }
  }
  return pairs;
}

/** The last word of words folded. */
export const lastWord = (words: string): string => words.slice(words.lastIndexOf(" ") + 1);

const lastWords = (words: string, count: number): string => words.split(" ").slice(-count).join(" ");
