import type { FigureWords } from "../../dialect/figures/figure-words.js";
import { mark } from "../../dialect/figures/mark.js";
import type { Term } from "../../dialect/figures/term.js";

/** A phrase of the lexicon, its words in lower case. */
export interface Entry {
  words: readonly string[];
  term: Term;
}

/** Phrases by their first word, longest first. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

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
  const lexicon = new Map<string, Entry[]>();
  for (const [term, phrases] of rows())
    for (const phrase of phrases.split(",").flatMap(expand)) {
      const words = wordsOf(phrase);
      const first = words[0];
      if (first === undefined) continue;
      const entries = lexicon.get(first) ?? [];
      const same = (entry: Entry): boolean =>
        entry.words.join(" ") === words.join(" ") && isMonth(entry) === isMonth({ words, term });
      if (entries.some(same)) continue;
      lexicon.set(first, [...entries, { words, term }]);
    }
  // `May` the month is looked for before `may`
  for (const entries of lexicon.values())
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
