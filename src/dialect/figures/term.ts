import type { Approximation, Direction, Indicator, Unit } from "./fields.js";
import type { Mark } from "./mark.js";

/** A one-way flow, or what a one-way flow may be of. */
type Flow = "exports" | "imports" | "investment";

/** What is counted and is a figure: the guideline, section 1.4. */
export type CountedClass = "goods" | "jobs" | "enterprises" | "trips" | "projects" | "people";

/** What a word or a phrase of the lexicon means: its mark, and what that kind of term carries. */
export interface Term {
  mark: Mark;
  /** Of a number, a scale, a fraction's denominator, a month, a rank. */
  value?: number;
  /** Of units and of multiples. */
  unit?: Unit;
  /** How many of the base unit it is: a kilowatt is 1,000 watts. */
  factor?: number;
  /** Of movements, multiples and comparatives. */
  direction?: Direction;
  /** Is it a thing, `growth`, and not a happening, `grew`? */
  noun?: boolean;
  approx?: Approximation;
  /** Of topics: what is measured. */
  indicator?: Indicator;
  /** Of topics: goods or money go from one side to another. */
  flow?: Flow;
  /** Of topics: how much it says; a topic of more weight wins over one nearer. */
  weight?: number;
  /** ISO 3166 alpha-2 or a union's letters. */
  country?: string;
  /** Does it name many countries, for whom there is no code: `Africa`? */
  group?: boolean;
  /** Which class of things is counted. */
  class?: CountedClass;
  /** Of time units, and of months and years that are several: how many months it has; of deictics: how many units on from the event's. */
  months?: number;
  /** Of deictics: may it reach up to now, as `over the last decade`? `last decade` is the one before. Of what is no period: does it say up to now, as `to date`? */
  reaches?: boolean;
  /** Of what is no period: is it yet to come, as `soon`? */
  ahead?: boolean;
  /** Of `our` and the like: does it name the speaker’s own side? `mutual` does not. */
  own?: boolean;
  /** Of plain words: is a preposition complete with it, as in `in total`? */
  adverbial?: boolean;
  /** Is it written with a capital, as `May`? */
  capital?: boolean;
  /** Of prospects: does a verb follow at once, that may be one of speaking: `must say`? */
  modal?: boolean;
  /** Of prospects: must a verb follow, as in `the idea of raising`? */
  doing?: boolean;
  /** The marks it stands before; elsewhere it is another word. */
  before?: string;
  /** Does it stand at once behind the digits of a sum, as in `$5b`? Elsewhere it is another word. */
  ofSum?: boolean;
}
