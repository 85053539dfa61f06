// 13.1    twenty-five    six and a half    half a billion    2 trillion 141 billion    a million

import { mark } from "../../../dialect/figures/mark.js";
import { alt, type Parser, seqMap, stretch, block as token } from "../../../grammar/combinators.js";
import type { Draft } from "./sentence.js";

/** A number, and whether it has a scale (`million`) of its own. */
export interface Numeral {
  value: number;
  scale: number;
}

/** `4.1 million` is 4100000, and not a little less. */
export const exact = (value: number): number => Number(value.toPrecision(15));

const one = (marks: string): Parser<Draft<number>> =>
  token(marks).map(
    (at) =>
      ({ tokens }) =>
        tokens[at]!.term.value ?? Number.NaN,
  );

const hyphen = stretch(new RegExp(`${mark.hyphen}?`));

/** `twenty-five` */
const cardinal: Parser<Draft<number>> = seqMap(
  one(mark.cardinal),
  hyphen.then(one(mark.cardinal)).fallback(null),
  (tens, ones) => (page) => tens(page) + (ones?.(page) ?? 0),
);

/** `a hundred and fifty`, `three hundred` */
const hundreds: Parser<Draft<number>> = seqMap(
  alt(cardinal, one(mark.article)),
  token(mark.hundred),
  stretch(new RegExp(`${mark.and}?`))
    .then(cardinal)
    .fallback(null),
  (many, _hundred, rest) => (page) => many(page) * 100 + (rest?.(page) ?? 0),
);

const digits: Parser<Draft<number>> = one(mark.digits + mark.year);

/** `six and a half`, `one and a half`, `two and a quarter`, `two and half times` */
const mixed: Parser<Draft<number>> = seqMap(
  alt(cardinal, digits),
  token(mark.and)
    .then(stretch(new RegExp(`${mark.article}|(?=${mark.half}[${mark.times}${mark.scale}${mark.percent}])`)))
    .then(one(mark.half + mark.quarter)),
  (whole, part) => (page) => whole(page) + 1 / part(page),
);

/** `half a`, `a half`, `a quarter of a`: before a scale or a unit. */
export const partOfOne: Parser<Draft<number>> = alt(
  one(mark.half).skip(token(mark.article)),
  token(mark.article)
    .then(one(mark.half + mark.quarter))
    .skip(stretch(new RegExp(`(?:${mark.of}${mark.article})?`))),
).map((part) => (page) => 1 / part(page));

/** `three tenths of a`: before a unit. */
export const partsOfOne: Parser<Draft<number>> = seqMap(
  one(mark.article + mark.cardinal),
  hyphen.then(one(mark.ordinal + mark.parts)),
  token(mark.of).then(token(mark.article)),
  (many, part) => (page) => exact(many(page) / part(page)),
);

const unscaled: Parser<Draft<number>> = alt(mixed, hundreds, cardinal, digits);

/** `2 trillion`, `half a billion`, `a million` */
const scaled: Parser<Draft<Numeral>> = seqMap(
  alt(unscaled, partOfOne, one(mark.article)),
  hyphen.then(one(mark.scale)).atLeast(1),
  (many, scales) => (page) => {
    const scale = scales.reduce((product, next) => product * next(page), 1);
    return { value: exact(many(page) * scale), scale };
  },
);

/** `a billion and a half` */
const scaledAndPart: Parser<Draft<Numeral>> = seqMap(
  scaled,
  token(mark.and)
    .then(token(mark.article))
    .then(one(mark.half + mark.quarter)),
  stretch(new RegExp(`(?!${mark.of})`)),
  (many, part) => (page) => {
    const { value, scale } = many(page);
    return { value: exact(value + scale / part(page)), scale };
  },
);

/** `2 trillion 141 billion`, `three trillion and 40 million`: the scales fall. */
const compound: Parser<Draft<Numeral>> = seqMap(
  scaled,
  stretch(new RegExp(`${mark.and}?`))
    .then(scaled)
    .atLeast(1),
  (first, rest) => (page) => {
    const parts = [first, ...rest].map((part) => part(page));
    const falling = parts.every(({ scale }, index) => index === 0 || scale < parts[index - 1]!.scale);
    return {
      value: falling ? exact(parts.reduce((sum, { value }) => sum + value, 0)) : Number.NaN,
      scale: parts[0]!.scale,
    };
  },
);

/** `two thousand five hundred` */
const withRest: Parser<Draft<Numeral>> = seqMap(
  scaled,
  stretch(new RegExp(`${mark.and}?`)).then(alt(hundreds, cardinal)),
  // `two million thirty percent` is two numbers
  stretch(new RegExp(`(?!${mark.percent})`)),
  (many, rest) => (page) => {
    const { value, scale } = many(page);
    const added = rest(page);
    return { value: added < scale ? exact(value + added) : Number.NaN, scale };
  },
);

/** A number, with a scale or without. */
export const numeral: Parser<Draft<Numeral>> = alt(
  compound,
  withRest,
  scaledAndPart,
  scaled,
  unscaled.map((value) => (page) => ({ value: value(page), scale: 1 })),
);
