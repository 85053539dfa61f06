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
  const titled = titleColons(texts);
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
    isTitled: (key, behind) => {
      const titles = titled.get(lastWords(key, 2));
      return titles !== undefined && openingsOf(behind).some((opening) => titles.has(opening));
    },
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
/** Folded, the last two words before the first colon of each text, and the first words behind it. */
function titleColons(texts: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const text of texts) {
    const colon = text.indexOf(":");
    const before = colon > 0 ? lastWords(foldCase(text.slice(0, colon)), 2) : "";
    const behind = openingsOf(text.slice(colon + 1)).at(-1);
    if (before === "" || behind === undefined) continue;
    const known = found.get(before);
    if (known) known.add(behind);
    else found.set(before, new Set([behind]));
  }
  return found;
}

/** Folded, the first word of a text, the first two, and so on, as many as tell a title. */
function openingsOf(text: string): string[] {
  const words = foldCase(text.slice(0, LONGEST_OPENING)).split(" ").slice(0, TITLE_WORDS);
  return words[0] === "" ? [] : words.map((_, at) => words.slice(0, at + 1).join(" "));
}

/** So many words behind the colon tell that it is the title's. */
const TITLE_WORDS = 3;
const LONGEST_OPENING = 120;

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
