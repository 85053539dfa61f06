// 12-fold    six times    a factor of five    two- or threefold    doubled

import { mark } from "../../../dialect/figures/mark.js";
import { alt, here, type Parser, seqMap, stretch, block as token } from "../../../grammar/combinators.js";
import { numeral, UNITS } from "./number.js";
import { blank, oneOrMore, type Quantity, rangeOf } from "./quantity.js";
import type { Draft } from "./sentence.js";

/** `12-fold`, `six times`, `2.5 times`, `a factor of five` */
export const multiple: Parser<Draft<Quantity[]>> = seqMap(
  here,
  oneOrMore(mark.and + mark.or + mark.to + mark.dash),
  alt(stretch(new RegExp(`${mark.hyphen}?`)).then(token(mark.fold)), token(mark.times)),
  here,
  (from, many, _times, to) => (page) => {
    const value = rangeOf(many(page).map((one) => one.value));
    return [{ ...blank, from, to, form: "multiple", value, unit: "times" }];
  },
);

/** `a factor of five` */
export const factor: Parser<Draft<Quantity[]>> = seqMap(
  token(mark.factor),
  oneOrMore(mark.and + mark.or + mark.to + mark.dash),
  stretch(new RegExp(`(?!${mark.hyphen}?[${UNITS}])`)).then(here),
  (from, many, to) => (page) => {
    const value = rangeOf(many(page).map((one) => one.value));
    return [{ ...blank, from, to, form: "multiple", value, unit: "times" }];
  },
);

/** `two- or threefold` */
export const multipleRange: Parser<Draft<Quantity[]>> = seqMap(
  here,
  numeral.skip(stretch(new RegExp(`${mark.hyphen}?[\\${mark.or}${mark.to}]`))),
  token(mark.multiple),
  here,
  (from, many, most, to) => (page) => {
    const { value, unit } = page.tokens[most]!.term;
    return [
      { ...blank, from, to, form: "multiple", value: rangeOf([many(page).value, value!]), unit: unit! },
    ];
  },
);

/** `twice`, `tenfold`, `doubled`, `doubled or even tripled` */
export const multipleWord: Parser<Draft<Quantity[]>> = seqMap(
  token(mark.multiple + mark.multiplied),
  stretch(new RegExp(`\\${mark.or}`))
    .then(token(mark.multiple + mark.multiplied))
    .fallback(null),
  here,
  (at, most, to) =>
    ({ tokens }) => {
      const { term } = tokens[at]!;
      const other = tokens[most ?? at]!.term;
      return [
        {
          ...blank,
          from: at,
          to,
          form: term.mark === mark.multiple ? "multiple" : "multiplied",
          value: other.unit === term.unit ? rangeOf([term.value!, other.value!]) : Number.NaN,
          unit: term.unit!,
          direction: term.direction ?? null,
        },
      ];
    },
);
