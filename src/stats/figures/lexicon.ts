import type { FigureWords } from "../../dialect/figures/figure-words.js";
import { mark } from "../../dialect/figures/mark.js";
import type { Term } from "../../dialect/figures/term.js";
import { phrasesIn } from "./phrases.js";

/** A phrase of the lexicon, its words in lower case. */
export interface Entry {
  words: readonly string[];
  term: Term;
}

/** The phrases that a word begins. */
interface Phrases {
  /** The word alone. */
  alone: Entry[];
  /** Those of several words by the second, the longest first. */
  longer: Map<string, Entry[]> | null;
}

/** Phrases by their first word. */
export type Lexicon = ReadonlyMap<string, Readonly<Phrases>>;

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
  const lexicon = new Map<string, Phrases>();
  for (const [term, phrases] of rows())
    for (const phrase of phrasesIn(phrases)) {
      const words = wordsOf(phrase);
      const first = words[0];
      if (first === undefined) continue;
      const phrases = lexicon.get(first) ?? { alone: [], longer: null };
      lexicon.set(first, phrases);
      const entries = entriesIn(phrases, words[1]);
      const same = (entry: Entry): boolean =>
        entry.words.join(" ") === words.join(" ") && isMonth(entry) === isMonth({ words, term });
      if (!entries.some(same)) entries.push({ words, term });
    }
  // `May` the month is looked for before `may`
  for (const { alone, longer } of lexicon.values())
    for (const entries of [alone, ...(longer?.values() ?? [])])
      entries.sort((a, b) => b.words.length - a.words.length || Number(isMonth(b)) - Number(isMonth(a)));
  return lexicon;
}

/** The list that a phrase with that second word stands in. */
function entriesIn(phrases: Phrases, second: string | undefined): Entry[] {
  if (second === undefined) return phrases.alone;
  phrases.longer ??= new Map();
  const entries = phrases.longer.get(second) ?? [];
  phrases.longer.set(second, entries);
  return entries;
}

const isMonth = ({ term }: Entry): boolean => term.mark === mark.month;

/** The words of a phrase as the tokens of a sentence are: in lower case, hyphens and possessives apart. */
function wordsOf(phrase: string): string[] {
  return (
    phrase
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/\p{L}+\d+|'s(?!\p{L})|[\p{L}\p{M}]+(?:'(?!s(?!\p{L}))\p{L}+)*|\d+|[^\s\p{L}\d]/gu) ?? []
  );
}
