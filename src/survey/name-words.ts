// Which words of a label could be of a name, and which are of an office.
//
// President of Veldmark Ilse Brandt        Otto van der Brandt       Patriarch Osip of Veldmark
//                       ^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^                 ^^^^
import type { Dialect } from "../dialect/dialect.js";
import { createOfficeTest, type OfficeTest } from "../dialect/office-words.js";

/** Nobody's name has more words. */
const MOST_NAME_WORDS = 6;

const CAPITAL = /^(?:\p{Ll}{1,4}[-’'])?\p{Lu}/u;
const NAME_WORD = /^(?:\p{Ll}{1,4}[-’'])?\p{Lu}[\p{L}\p{M}’'‘.‑–-]*$/u;

/** Does a word begin with a capital, perhaps behind a small part: `al-Rask`? */
export const isCapital = (word: string): boolean => CAPITAL.test(word);

export class NameWords {
  readonly #isOffice: OfficeTest;
  readonly #crowns: ReadonlySet<string>;
  readonly #bodies: ReadonlySet<string>;
  /** Small words that are part of a name. */
  readonly #particles: ReadonlySet<string>;
  readonly #possessives: readonly string[];

  constructor({ names, possessives }: Dialect) {
    this.#isOffice = createOfficeTest(names);
    this.#crowns = new Set(names.regnalTitles);
    this.#bodies = new Set(names.bodyWords);
    this.#particles = new Set([...names.particles, ...names.nameLinks]);
    this.#possessives = possessives;
  }

  // Minister, Minister’s, Vice-Minister, Mr.
  isRole(word: string): boolean {
    const lower = word.toLowerCase();
    const owner = this.#possessives.find((ending) => lower.endsWith(ending));
    return this.#isOffice(owner === undefined ? word : word.slice(0, -owner.length));
  }

  // Patriarch        the name behind it may be one word, and the see may follow it
  isCrown(word: string): boolean {
    return this.#crowns.has(word.toLowerCase());
  }

  // Federation
  isBody(word: string): boolean {
    return this.#bodies.has(word.toLowerCase());
  }

  isNameWord(word: string): boolean {
    return (NAME_WORD.test(word) || this.#particles.has(word)) && !this.isRole(word);
  }

  /** The words at the end that could be a name. */
  nameAtEnd(words: readonly string[]): readonly string[] {
    let from = words.length;
    while (from > 0 && words.length - from < MOST_NAME_WORDS && this.isNameWord(words[from - 1]!)) from--;
    while (from < words.length && !isCapital(words[from]!)) from++;
    return words.slice(from);
  }

  /** Could all of them be a name? */
  areName(words: readonly string[]): boolean {
    return this.nameAtEnd(words).length === words.length;
  }

  /** The name behind a title of crown or church: up to the first word that could be of none. */
  nameAfterCrown(words: readonly string[]): readonly string[] {
    const at = words.findIndex((word) => this.isCrown(word));
    if (at < 0) return [];
    const rest = words.slice(at + 1);
    const end = rest.findIndex((word) => !this.isNameWord(word));
    return end < 0 ? rest : rest.slice(0, end);
  }

  // Rask     Mr Rask     President Brandt
  /** The one word of a name that the words are, in lower case; empty where they are more or other. */
  surname(words: readonly string[]): string {
    const [first = "", second] = words;
    const last = second ?? first;
    if (words.length > 2 || (second !== undefined && !this.isRole(first))) return "";
    return isCapital(last) && this.isNameWord(last) ? last.toLowerCase() : "";
  }
}
