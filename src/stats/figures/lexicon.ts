import type { FigureWords } from "../../dialect/figures/figure-words.js";
import { mark } from "../../dialect/figures/mark.js";
import type { Term } from "../../dialect/figures/term.js";

/** A phrase of the lexicon, its words in lower case. */
export interface Entry {
  words: readonly string[];
  term: Term;
}

/** Phrases by their first word and their second, the longest first; a word alone has no second. */
export type Lexicon = ReadonlyMap<string, ReadonlyMap<string, readonly Entry[]>>;

/** The second word of what is one. */
export const ALONE = "";

const built = new Map<FigureWords, Lexicon>();

/** The lexicon of a language, built when it is first asked for. */
export function lexiconOf(words: FigureWords): Lexicon {
  const lexicon = built.get(words) ?? build(words);
  built.set(words, lexicon);
  return lexicon;
}

/**
 * Builds a lexicon out of tables. Where two phrases are the same, the first stands, but a month stands beside another word.
 *
 * `["increas(e|es|ed|ing), go(es|) up"]` is six phrases.
 */
function build({ lexicon: rows }: FigureWords): Lexicon {
  const lexicon = new Map<string, Map<string, Entry[]>>();
  for (const [term, phrases] of rows())
    for (const phrase of phrases.split(",").flatMap(expand)) {
      const words = wordsOf(phrase);
      const first = words[0];
      if (first === undefined) continue;
      const behind = lexicon.get(first) ?? new Map<string, Entry[]>();
      lexicon.set(first, behind);
      const second = words[1] ?? ALONE;
      const entries = behind.get(second) ?? [];
      const same = (entry: Entry): boolean =>
        entry.words.join(" ") === words.join(" ") && isMonth(entry) === isMonth({ words, term });
      if (entries.some(same)) continue;
      behind.set(second, [...entries, { words, term }]);
    }
  // `May` the month is looked for before `may`
  for (const behind of lexicon.values())
    for (const entries of behind.values())
      entries.sort((a, b) => b.words.length - a.words.length || Number(isMonth(b)) - Number(isMonth(a)));
  return lexicon;
}

const isMonth = ({ term }: Entry): boolean => term.mark === mark.month;

/** `increas(e|es)` is `increase` and `increases`. */
function expand(phrase: string): string[] {
  const group = /^([^()]*)\(([^()]*)\)([^()]*)$/.exec(phrase);
  if (!group) return [phrase];
  const [, before, endings, after] = group;
  return endings!.split("|").map((ending) => `${before!}${ending}${after!}`);
}

/** The words of a phrase as the tokens of a sentence are: in lower case, hyphens and possessives apart. */
function wordsOf(phrase: string): string[] {
  return (
    phrase
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/'s(?!\p{L})|[\p{L}\p{M}]+(?:'(?!s(?!\p{L}))\p{L}+)*|\d+|[^\s\p{L}\d]/gu) ?? []
  );
}
