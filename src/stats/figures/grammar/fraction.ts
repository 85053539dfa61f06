// a quarter    one-third    two-thirds    half

import { mark } from "../../../dialect/figures/mark.js";
import { alt, here, type Parser, seqMap, stretch, block as token } from "../../../grammar/combinators.js";
import { UNITS } from "./number.js";
import { blank, type Quantity } from "./quantity.js";
import type { Draft } from "./sentence.js";

/** `a quarter`, `one-third`, `two-thirds`, `half` */
export const fraction: Parser<Draft<Quantity[]>> = seqMap(
  here,
  alt(
    seqMap(
      token(mark.article + mark.cardinal),
      stretch(new RegExp(`${mark.hyphen}?`)),
      token(mark.quarter + mark.ordinal + mark.parts).skip(
        stretch(new RegExp(`(?!(?:${mark.of}${mark.article})?[${UNITS}${mark.scale}])`)),
      ),
      (many, _hyphen, part): Draft<number> =>
        ({ tokens }) =>
          (100 * tokens[many]!.term.value!) / tokens[part]!.term.value!,
    ),
    token(mark.half)
      .skip(stretch(new RegExp(`(?!${mark.article}[${UNITS}${mark.scale}])`)))
      .result(() => 50),
    stretch(
      new RegExp(
        `[${mark.article}${mark.cardinal}]${mark.half}(?!(?:${mark.of}?${mark.article})?[${UNITS}${mark.scale}])`,
      ),
    ).result(() => 50),
  ),
  here,
  (from, value, to) => (page) => [
    { ...blank, from, to, form: "fraction", value: value(page), unit: "percent" },
  ],
);
