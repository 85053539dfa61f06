// November 11, 2013 15:30 Port Elin, Skerra Region With President of Norland …
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^ capitals behind the time, up to what opens a sentence, a label or a caption
// November 11, 2013 15:30 The President congratulated …       none: nothing is left of the capitals
import type { Dialect } from "../../dialect/dialect.js";
import type { Span } from "../../source/block.js";
import { createVerbForms, type VerbForms } from "./verb-forms.js";
import { type Word, wordsIn } from "./words.js";

/** A place has no more words. */
const MOST_WORDS = 9;
/** It is looked for in so many letters. */
const REACH = 160;

/** Finds the place at the start of a stretch that may be closed by something set apart. */
export type PlaceFinder = (text: string, open: Span, head: string) => Span | null;

export function createPlaceFinder(dialect: Dialect): PlaceFinder {
  const reader = new PlaceReader(dialect);
  return (text, open, head) => {
    const capitals = reader.read(text, open);
    const last = capitals?.words[reader.placeLength(capitals, head) - 1];
    return !last || /[,.:;!?]$/.test(last.text) ? null : { from: open.from, to: last.to };
  };
}

/** The words behind the time that a place could be made of. */
interface Capitals {
  /** These, and those behind them. */
  readonly words: readonly Word[];
  readonly count: number;
  /** Whether the stretch ends with them. */
  readonly all: boolean;
  /** Which of them the first comma stands behind: up to it everything is the place; -1 where there is none. */
  readonly comma: number;
}

class PlaceReader {
  readonly #articles: ReadonlySet<string>;
  /** Words that open a sentence, a label or a caption. */
  readonly #openers: ReadonlySet<string>;
  /** Those that open a heading. */
  readonly #leads: ReadonlySet<string>;
  readonly #ties: ReadonlySet<string>;
  readonly #conjunctions: ReadonlySet<string>;
  readonly #kinds: ReadonlySet<string>;
  readonly #verbs: VerbForms;
  readonly #captionsRepeatTitle: boolean;

  constructor(dialect: Dialect) {
    const { roleNouns, regnalTitles, glue, conjunctions, unnamedWords } = dialect.names;
    this.#articles = new Set(dialect.smallWords);
    this.#openers = new Set([
      ...roleNouns,
      ...regnalTitles,
      ...unnamedWords,
      ...dialect.captionOpeners,
      ...dialect.sentenceOpeners,
      ...dialect.ordinals,
    ]);
    this.#leads = new Set(dialect.headings.leads.map((words) => words.toLowerCase()));
    this.#ties = new Set(glue);
    this.#conjunctions = new Set(conjunctions);
    this.#kinds = new Set(dialect.placeWords);
    this.#verbs = createVerbForms(dialect);
    this.#captionsRepeatTitle = dialect.captionsRepeatTitle;
  }

  /** The capitals that open a stretch; `null` where they do not end within reach. */
  read(text: string, { from, to }: Span): Capitals | null {
    const words = wordsIn(text, { from, to: Math.min(to, from + REACH) });
    const other = words.slice(0, MOST_WORDS).findIndex(({ text: own }, at) => !this.#couldStand(own, at));
    let count = other < 0 ? Math.min(words.length, MOST_WORDS) : other;
    const all = count === words.length && from + REACH >= to;
    if (count === words.length && !all) return null;
    // Port Elin Thank you. We …: a word that ends a sentence is of the sentence
    if (!all && /[.!?:;…]$/.test(words[count - 1]?.text ?? "")) count--;
    while (count > 0 && this.#ties.has(words[count - 1]!.text)) count--;
    const comma = words.slice(0, count).findIndex((word) => word.text.endsWith(","));
    return { words, count, all, comma };
  }

  /** A capital, no bare number; behind the first word a small one that ties, or a kind of place. */
  #couldStand(word: string, at: number): boolean {
    if (/^[\p{Lu}\p{N}–—-]/u.test(word) && !/^[\p{N}.,]+$/u.test(word)) return true;
    return at > 0 && (this.#ties.has(word) || this.#kinds.has(word.replace(/,$/, "")));
  }

  /** How many of the words are the place; 0 where none is. */
  placeLength(capitals: Capitals, head: string): number {
    const most = this.#mostWords(capitals);
    let length = 0;
    while (length < most && !this.#opensNext(capitals, length, head)) length++;
    if (length === 1 && this.#isOpener(capitals.words[0]!)) return 0;
    return this.#isName(capitals, length, head) ? 0 : length;
  }

  // Port Elin The harbours are open.      Port Elin Olaf Rask met …
  // ^^^^^^^^^                             ^^^^^^^^^ the last capital opens the sentence; two are the name before a verb
  #mostWords({ words, count, all }: Capitals): number {
    if (all) return count;
    const next = words[count];
    const isBeforeVerb = next !== undefined && this.#isVerb(bare(next));
    // Port Elin The President met …: one word alone opens it
    const isAlone = count === 2 && this.#isOpener(words[1]!);
    const sentence = isBeforeVerb && !isAlone ? 2 : 1;
    return Math.max(0, count - sentence);
  }

  #isVerb(word: string): boolean {
    return this.#verbs.isFinite(word) || this.#verbs.isPast(word);
  }

  /** Whether what follows the place begins with a word. */
  #opensNext({ words, count, all, comma }: Capitals, at: number, head: string): boolean {
    // The Kremlin, Skerra: an article opens a place as well as a sentence
    if (at === 0 && this.#articles.has(bare(words[0]!)) && (comma > 0 || all)) return false;
    if (at <= comma) return false;
    const word = bare(words[at]!);
    if (this.#openers.has(word) || this.#leads.has(word)) return true;
    // Greetings on Harbour Day …: the title begins so too
    if (head.trimStart().startsWith(`${words[at]!.text} `)) return true;
    // Olaf Rask and Ilse Brandt met …
    if (at === 0 && this.#conjunctions.has(words[2]?.text ?? "")) return true;
    // Port Elin Olaf Rask …: a name the head has, but not behind the comma, where a region stands
    return at + 1 < count && at !== comma + 1 && head.includes(pairAt(words, at));
  }

  #isOpener(word: Word): boolean {
    return this.#openers.has(bare(word)) || this.#articles.has(bare(word));
  }

  // Olaf Rask said …      not a place but a name: the head has it as its words go on
  #isName({ words, count, all, comma }: Capitals, length: number, head: string): boolean {
    if (all || comma >= 0 || !(count === 2 || (length === 2 && this.#captionsRepeatTitle))) return false;
    return head.includes(`${words[0]!.text} ${words[1]?.text ?? ""} `);
  }
}

/** A word as lists have it. */
const bare = ({ text }: Word): string => text.toLowerCase().replace(/[,.]$/, "");

/** Two words side by side, without what stands behind them. */
const pairAt = (words: readonly Word[], at: number): string =>
  `${words[at]!.text} ${words[at + 1]!.text.replace(/\\?[’']s$|[,.]$/, "")}`;
