// Which stretch behind the family name of a card is the first name, by what is printed before the name it hung over.
//
// Otto Lund Lund OttoMinister of Harbours      the same word, and what is run together with it
// ^^^^           ^^^^
// О.Лунд Лунд Отто                             an initial, perhaps in a letter of another script
// Patriarch Lund Lund Osip                     a title: any word with a capital
// Otto Lund Lund Otto Karlovichminister        a patronymic goes with it, where the language has them
//                ^^^^^^^^^^^^^^
import type { Dialect } from "../../dialect/dialect.js";
import { hasCapital } from "./word.js";

/** How a language's first names are told. */
export interface FirstNames {
  /** A word that may stand where a first name does. */
  readonly isTitle: (word: string) => boolean;
  /** How far the first name that stands for `given` goes in a word; `null` where the word does not begin with it. */
  readonly endOf: (word: string, given: string) => number | null;
  /** The same for a patronymic. */
  readonly patronymicEnd: (word: string) => number | null;
}

export function createFirstNames(dialect: Dialect): FirstNames {
  const { roleNouns, regnalTitles, patronymics } = dialect.names;
  const titles = new Set([...roleNouns, ...regnalTitles]);
  const lookAlikes = new Map(dialect.names.lookAlikes);
  const isTitle = (word: string): boolean => titles.has(word.toLowerCase());

  const beginsWithInitial = (word: string, initial: string): boolean =>
    word.startsWith(initial) ||
    word.startsWith(Array.from(initial, (letter) => lookAlikes.get(letter) ?? letter).join(""));

  return {
    isTitle,
    endOf(word, given) {
      if (!hasCapital(word)) return null;
      if (given.endsWith("."))
        return beginsWithInitial(word, given.slice(0, given.indexOf("."))) ? wholeNameEnd(word) : null;
      if (word.toLowerCase().startsWith(given.toLowerCase())) return given.length;
      return isTitle(given) ? wholeNameEnd(word) : null;
    },
    patronymicEnd(word) {
      if (!hasCapital(word)) return null;
      const lower = word.toLowerCase();
      const ends = patronymics
        .map((ending) => ({ at: lower.indexOf(ending, 1), length: ending.length }))
        .filter(({ at }) => at > 0)
        .map(({ at, length }) => at + length);
      return ends.length > 0 ? Math.min(...ends) : null;
    },
  };
}

/** `Otto` of `OttoMinister`, of `Otto:` */
function wholeNameEnd(word: string): number {
  const glued = /\p{Ll}(?=\p{Lu})/u.exec(word);
  return glued ? glued.index + 1 : /[,.:;]?$/.exec(word)!.index;
}
