// A number with its unit, and what its forms share.

import { mark } from "../../../dialect/figures/mark.js";
import type { CountedClass } from "../../../dialect/figures/term.js";
import { alt, type Parser, seqMap, stretch, block as token } from "../../../grammar/combinators.js";
import type { Direction, Figure, Unit } from "../figure.js";
import { type Numeral, numeral } from "./number.js";
import type { Draft } from "./sentence.js";

/** How a number was written: what else must be true for it to be a figure hangs on it. */
type QuantityForm = "amount" | "fraction" | "multiple" | "multiplied" | "count" | "bare";

/** A number with its unit, as far as the number itself tells it. */
export interface Quantity {
  /** Its tokens, half-open. */
  from: number;
  to: number;
  form: QuantityForm;
  value: Figure["value"];
  /** The scale it was written with, 1 without. */
  scale: number;
  /** `null` where it is elided. */
  unit: Unit | null;
  /** Of multiples that are verbs. */
  direction: Direction | null;
  /** What is counted. */
  class: CountedClass | null;
}

/** Is it a unit of parts, which no scale goes with: nothing rises by a million percent? */
export const isRelative = (unit: string | null): boolean =>
  unit === "percent" || unit === "percentage_point" || unit === "times";

/** Is it money, or a price? */
export const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}(?:\/|$)/.test(unit);

/** What most forms do not tell. */
export const blank = { scale: 1, direction: null, class: null } as const;

/** Of two ends, or of one: `2 to 3`. */
export function rangeOf(ends: readonly number[]): Quantity["value"] {
  const [min, max] = [Math.min(...ends), Math.max(...ends)];
  return min === max ? min : { min, max };
}

/** `12`, `10 to 12`, `two, three or even four` */
export const oneOrMore = (joints: string): Parser<Draft<Numeral[]>> =>
  seqMap(
    numeral,
    alt(
      seqMap(
        token(mark.comma).then(numeral).atLeast(1),
        stretch(new RegExp(`${mark.comma}?\\${mark.or}`)).then(numeral),
        (some, last) => [...some, last],
      ),
      stretch(new RegExp(`${mark.hyphen}?[${joints}]|${mark.hyphen}`))
        .then(numeral)
        .map((most) => [most]),
    ).fallback<Draft<Numeral>[]>([]),
    (many, rest) => (page) => [many, ...rest].map((draft) => draft(page)),
  );
