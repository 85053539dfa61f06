import type { Language } from "../dialect.js";
import { ruFigureForms } from "../ru-figures.js";
import type { Approximation, Direction, Unit } from "./fields.js";

/**
 * The words that a language writes figures in, for reading them by their form alone: all in lower case. A word may
 * have one bar: what stands behind it are endings, parted by commas: `рубл|ь,я,ей` is three words. A plus joins the words of a phrase: `кубическ|ий,их+метр|,а,ов`.
 */
export interface FigureForms {
  /** Words that are numbers: `два`. */
  readonly cardinals: readonly (readonly [value: number, words: string])[];
  /** Words that multiply the number before them, or stand alone: `миллион`. */
  readonly scales: readonly (readonly [value: number, words: string])[];
  /** The same in the plural, of which a number must say how many: `миллионов`, or a word of approximation that it is one: `более тысячи`. */
  readonly pluralScales: readonly (readonly [value: number, words: string])[];
  /** What is added to the number before it: `с половиной`. */
  readonly additions: readonly (readonly [value: number, words: string])[];
  /** What says behind a number how exactly it is meant: `с лишним`. */
  readonly afterNumber: readonly (readonly [approx: Exclude<Approximation, "exact">, words: string])[];
  /** Phrases that hold such a word and are no number: `второй половине` of a year. */
  readonly noNumbers: string;
  /** Words that are a part of a whole, in percent: `половина`; a number before one says how many of it: `две трети`. */
  readonly fractions: readonly (readonly [percent: number, words: string])[];
  /** Words that say by what part a thing changed, in percent: `наполовину`. Where nothing moves they are no figure. */
  readonly fractionsBy: readonly (readonly [percent: number, words: string])[];
  /** Words that say how many times in one: `вдвое`. */
  readonly multiples: readonly (readonly [times: number, words: string])[];
  /** Units: a key of `Unit`, how many of it the word stands for, and its words. */
  readonly units: readonly (readonly [unit: Unit, factor: number, words: string])[];
  /** Currencies, beside those among the units. */
  readonly currencies: () => Iterable<CurrencyForms>;
  /** The word for `times` in `two times`. */
  readonly times: string;
  /** The small word before such a number: `в` in `в два раза`. */
  readonly timesTie: string;
  /** The small word before how much a quantity changed: `на` in `на 5 процентов`. */
  readonly by: string;
  /** Small words before the ends of a range, and before what was reached: `от`, `до`. */
  readonly from: string;
  readonly to: string;
  /** How exactly a number is meant, by the words before it. */
  readonly approximations: readonly (readonly [approx: Exclude<Approximation, "exact">, words: string])[];
  /** The negation: before `over` it makes `up_to` of it, before `under` `at_least`. */
  readonly not: string;
  /** Words of movement. */
  readonly movements: readonly (readonly [direction: Direction, words: string])[];
  /** Verbs behind which `by` says for how much, or how full, and no change: `купили` in `купили сети на 5 рублей`. */
  readonly fillings: string;
  /** What joins a change to the one before it: `вдвое, или на 5 тонн`. */
  readonly and: string;
  /** The small word before how long a thing took, and what that is told in: `за три года`. */
  readonly within: string;
  readonly periods: string;
  /** Words for a part of a whole. */
  readonly shares: string;
  /** Comparatives that are no approximation: `дороже`. With one, how much is a change. */
  readonly comparatives: string;
}

/** The words of a currency. */
export interface CurrencyForms {
  readonly unit: Unit;
  /** Its phrases, as in the tables. */
  readonly words: string;
  /** Are they words of another sense too, and a currency only behind a scale: `5 миллионов сомов`? */
  readonly afterScale: boolean;
}

/** Languages whose figures are read by form. */
export const figureForms: Readonly<Partial<Record<Language, FigureForms>>> = { ru: ruFigureForms };
