// $17 billion    38-percent    $3.10 per barrel    5 €: a number, perhaps with its own unit

import { mark } from "../../../dialect/figures/mark.js";
import type { Term } from "../../../dialect/figures/term.js";
import { alt, here, type Parser, seqMap, stretch, block as token } from "../../../grammar/combinators.js";
import type { Unit } from "../figure.js";
import { maybe } from "./maybe.js";
import { exact, type Numeral, numeral, partOfOne, UNITS } from "./number.js";
import { isRelative, type Quantity } from "./quantity.js";
import type { Draft, SentencePage } from "./sentence.js";

/** One end of a range or one of a list: a number, perhaps with its own unit. */
export interface Measure {
  from: number;
  to: number;
  numeral: Numeral;
  unit: Unit | null;
  factor: number;
  /** Does `per barrel` follow? */
  perBarrel: boolean;
}

/** `percent`, `-percent`, `[euros]`, `5 €`, `5 billions of dollars`, and where it ends. */
const unit: Parser<Draft<Term> & {}> = alt(
  maybe(mark.hyphen).then(token(UNITS)),
  token(mark.currencySign).skip(stretch(new RegExp(`(?![${mark.digits}${mark.year}${mark.cardinal}])`))),
  stretch(new RegExp(`(?<=${mark.scale})${mark.of}`)).then(token(mark.currency + mark.physical)),
  token(mark.openSquare).then(token(UNITS)).skip(token(mark.closeSquare)),
  token(mark.country).then(token(mark.currency)),
).map(
  (at) =>
    ({ tokens }: SentencePage) =>
      tokens[at]!.term,
);

/** `a percentage point` is one; `as a percentage point` is none. */
const aPoint: Parser<Draft<number>> = stretch(
  new RegExp(`(?<!${mark.as})${mark.article}(?=${mark.points})`),
).result(() => 1);

/** `$`, or a code before its number: `USD 5 million` */
const sign: Parser<number> = token(mark.currencySign + mark.currency);

export const measure: Parser<Draft<Measure>> = seqMap(
  here,
  maybe(mark.minus).chain(() => here),
  sign.fallback(null),
  alt(
    seqMap(
      alt(partOfOne, aPoint),
      stretch(new RegExp(`(?=[${UNITS}])`)),
      (part): Draft<Numeral> =>
        (page) => ({ value: part(page), scale: 1 }),
    ),
    numeral,
  ),
  unit.fallback(null).skip(stretch(new RegExp(`(?!${mark.hyphen}?[${mark.times}${mark.fold}])`))),
  here,
  (from, number, opening, many, written, to) => (page) => {
    const { value, scale } = many(page);
    const before = opening === null ? null : page.tokens[opening]!.term;
    // `dollars 5`: a noun before the number is not its unit
    const isSign = before !== null && (before.mark === mark.currencySign || before.capital === true);
    const term = isSign ? before : written?.(page);
    const perBarrel = isPerBarrel(page, to);
    const negative = number > from && !TAKEN_OFF.test(page.tape[from - 1] ?? "");
    return {
      from: before === null || isSign ? (negative ? from : number) : opening! + 1,
      to: perBarrel ? to + 2 : to,
      numeral: { value: negative ? -value : value, scale },
      unit: term?.unit ?? null,
      factor: term?.factor ?? 1,
      perBarrel,
    };
  },
);

/** Before a minus: in `900 rubles minus 10 percent` the second number is taken off the first, and is not below zero. */
const TAKEN_OFF = new RegExp(`[${UNITS}${mark.scale}${mark.digits}${mark.cardinal}]`);

/** `per barrel` belongs to the price. */
const isPerBarrel = ({ words, tokens, tape }: SentencePage, at: number): boolean =>
  (tape[at] === mark.per || words.numbers.each.test(tokens[at]?.lower ?? "")) &&
  tokens[at + 1]?.term.unit === "barrel";

/** A measure as a quantity. */
export const amountOf = ({
  from,
  to,
  numeral: { value, scale },
  unit,
  factor,
  perBarrel,
}: Measure): Quantity => ({
  from,
  to,
  form: unit === null ? "bare" : "amount",
  value: exact(value * factor),
  scale,
  // Money for a barrel is a price
  unit: perBarrel && /^[A-Z]{3}$/.test(unit ?? "") ? `${unit!}/barrel` : unit,
  direction: null,
  class: null,
});

/** `$3 to $4 billion`: three billion too; not `3 percent to 5 billion`. */
export const lacksScale = ({ numeral: { value, scale }, unit: own }: Measure, next: Measure): boolean =>
  scale === 1 && next.numeral.scale > 1 && Math.abs(value) < 1000 && !isRelative(own);

/** Its value, in the scale of the next one where it has none. */
export const inScaleOf = (one: Measure, next: Measure): number =>
  exact(one.numeral.value * (lacksScale(one, next) ? next.numeral.scale : 1));
