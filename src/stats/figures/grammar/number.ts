// 13.1    twenty-five    six and a half    half a billion    2 trillion 141 billion    a million

import { mark } from "../../../dialect/figures/mark.js";
import { alt, type Parser, seqMap, stretch, block as token } from "../../../grammar/combinators.js";
import { near } from "./near.js";
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
const and = stretch(new RegExp(`${mark.and}?`));

/** `twenty-five` */
const cardinal: Parser<Draft<number>> = seqMap(
  one(mark.cardinal),
  hyphen.then(one(mark.cardinal)).fallback(null),
  (tens, ones) => (page) => tens(page) + (ones?.(page) ?? 0),
);

const digits: Parser<Draft<number>> = one(mark.digits + mark.year);

/** What a number is told in. */
export const UNITS = mark.percent + mark.points + mark.currency + mark.physical;

/** What stands behind the first words of a number, and makes another of them. */
type Tail<T> = Draft<(first: T) => T>;

const withTail = <T>(first: Parser<Draft<T>>, tail: Parser<Tail<T> | null>): Parser<Draft<T>> =>
  seqMap(first, tail, (draft, change) => (change ? (page) => change(page)(draft(page)) : draft));

/** `half a`, `a half`, `a quarter of a`, `two-tenths of a`: before a scale or a unit. */
export const partOfOne: Parser<Draft<number>> = alt(
  one(mark.half)
    .skip(token(mark.article))
    .map(
      (part): Draft<number> =>
        (page) =>
          1 / part(page),
    ),
  seqMap(
    one(mark.article + mark.cardinal).skip(hyphen),
    alt(
      one(mark.half + mark.quarter).skip(stretch(new RegExp(`(?:${mark.of}${mark.article})?`))),
      one(mark.ordinal + mark.parts).skip(stretch(new RegExp(`${mark.of}${mark.article}`))),
    ),
    (many, part): Draft<number> =>
      (page) =>
        many(page) / part(page),
  ),
);

/** `20-odd percent`, `30-plus billion`, `30-plus ferries` */
const andMore = stretch(
  new RegExp(
    `(?:${mark.odd}(?=${mark.hyphen}?[${UNITS}${mark.scale}])|${mark.hyphen}?\\${mark.plus}(?=${mark.hyphen}?[${UNITS}${mark.scale}${mark.counted}]))?`,
  ),
);

/** `three hundred`, `a hundred and fifty` */
const hundreds: Parser<Tail<number>> = seqMap(
  token(mark.hundred),
  and.then(cardinal).fallback(null),
  (_hundred, rest) => (page) => (many) => many * 100 + (rest?.(page) ?? 0),
);

/** `six and a half`, `one-and-a-half`, `two and a quarter`, `two and half times` */
const andPart: Parser<Tail<number>> = hyphen
  .then(token(mark.and))
  .then(
    stretch(
      new RegExp(
        `${mark.hyphen}?${mark.article}${mark.hyphen}?|(?=${mark.half}[${mark.times}${mark.scale}${mark.percent}])`,
      ),
    ),
  )
  .then(one(mark.half + mark.quarter))
  .map((part) => (page) => (whole) => whole + 1 / part(page));

const unscaled: Parser<Draft<number>> = alt(
  withTail(alt(cardinal, digits), alt(andPart, hundreds).fallback(null)),
  withTail(one(mark.article), hundreds),
).skip(andMore);

/** `2 trillion`, `half a billion`, `a million` */
const scaled: Parser<Draft<Numeral>> = seqMap(
  alt(partOfOne, unscaled, one(mark.article)),
  hyphen.then(one(mark.scale)).atLeast(1).skip(andMore),
  (many, scales) => (page) => {
    const scale = scales.reduce((product, next) => product * next(page), 1);
    return { value: exact(many(page) * scale), scale };
  },
);

/** `2 trillion 141 billion`, `three trillion and 40 million`: the scales fall. */
const lowerScales: Parser<Tail<Numeral>> = and
  .then(scaled)
  .atLeast(1)
  .map((rest) => (page) => (first) => {
    const parts = [first, ...rest.map((part) => part(page))];
    const falling = parts.every(({ scale }, index) => index === 0 || scale < parts[index - 1]!.scale);
    const value = falling ? exact(parts.reduce((sum, part) => sum + part.value, 0)) : Number.NaN;
    return { value, scale: first.scale };
  });

/** `two thousand five hundred`; `two million thirty percent` is two numbers */
const rest: Parser<Tail<Numeral>> = and
  .then(alt(withTail(alt(cardinal, digits, one(mark.article)), hundreds), cardinal))
  .skip(stretch(new RegExp(`(?!${mark.percent})`)))
  .map((last) => (page) => ({ value, scale }) => {
    const added = last(page);
    return { value: added < scale ? exact(value + added) : Number.NaN, scale };
  });

/** `a billion and a half` */
const andPartOfScale: Parser<Tail<Numeral>> = token(mark.and)
  .then(token(mark.article))
  .then(one(mark.half + mark.quarter))
  .skip(stretch(new RegExp(`(?!${mark.of})`)))
  .map((part) => (page) => ({ value, scale }) => ({ value: exact(value + scale / part(page)), scale }));

/** No number has its scale further back. */
const TO_SCALE = 12;

/** A number, with a scale or without. */
export const numeral: Parser<Draft<Numeral>> = alt(
  near(mark.scale, TO_SCALE, withTail(scaled, alt(lowerScales, rest, andPartOfScale).fallback(null))),
  unscaled.map((value) => (page) => ({ value: value(page), scale: 1 })),
);
