// 90 new buses    three million doses    4 million people

import { mark } from "../../../dialect/figures/mark.js";
import { alt, here, type Parser, seqMap, stretch, block as token } from "../../../grammar/combinators.js";
import { exact, type Numeral, numeral } from "./number.js";
import { blank, oneOrMore, type Quantity, rangeOf } from "./quantity.js";
import type { Draft } from "./sentence.js";

/** `12`, `10 to 12`; in `from 10 to 12` two numbers are told. */
const things: Parser<Draft<Numeral[]>> = alt(
  stretch(new RegExp(`(?<!${mark.from})`)).then(oneOrMore(mark.or + mark.to + mark.dash)),
  numeral.map((many) => (page) => [many(page)]),
);

/** A number of things, whatever they are. */
const countOf = (between: Parser<unknown>, noun: Parser<number>): Parser<Draft<Quantity[]>> =>
  seqMap(here, things, here, between.then(noun), (from, many, to, thing) => (page) => {
    const ends = many(page);
    const { scale } = ends.at(-1)!;
    const value = rangeOf(
      ends.map((one) => (one.scale === 1 && one.value < 1000 ? exact(one.value * scale) : one.value)),
    );
    const { term } = page.tokens[thing]!;
    // Russians, Norlanders
    const counted = term.mark === mark.country ? "people" : (term.class ?? null);
    return [{ ...blank, from, to, form: "count", value, scale, unit: "count", class: counted }];
  });

/**
 * `90 new buses`, `three million doses`, `42 joint projects`, `900 or more jobs`, `70 of our firms`, `8 sea and river boats`;
 * `300-seat ferries` says how large they are.
 */
export const count: Parser<Draft<Quantity[]>> = countOf(
  stretch(
    new RegExp(
      `(?!${mark.hyphen}(?!${mark.odd}))${mark.approximation}?(?:${mark.of}[${mark.our}${mark.your}${mark.the}${mark.deictic}${mark.word}])?${mark.comparative}?(?:[${mark.word}${mark.topic}]${mark.and})?[${mark.word}${mark.topic}${mark.country}${mark.outside}${mark.odd}\\${mark.hyphen}]{0,3}`,
    ),
  ),
  token(mark.counted),
);

/** `4 million people`, `4 million Norlanders`: travellers, perhaps */
export const people: Parser<Draft<Quantity[]>> = countOf(
  stretch(
    new RegExp(
      `[${mark.word}${mark.country}]?(?=${mark.outside}|${mark.country}[${mark.word}${mark.stop}${mark.comma}])`,
    ),
  ),
  token(mark.outside + mark.country),
);
