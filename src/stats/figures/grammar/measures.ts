// 8–10 percent    30 and 40 percent    $45, $47, or $50: measures one after the other

import { mark } from "../../../dialect/figures/mark.js";
import { type Parser, seqMap, stretch } from "../../../grammar/combinators.js";
import { type Measure, measure } from "./measure.js";
import type { Draft } from "./sentence.js";

/** `invested 2 billion, 35 projects`: the second is a number of things; `2 billion, or one-third`: a part. */
const noCount = stretch(
  new RegExp(
    `(?!${mark.approximation}?${mark.word}?[${mark.counted}${mark.outside}]|${mark.hyphen}?[${mark.quarter}${mark.ordinal}${mark.parts}${mark.half}])`,
  ),
);

/** `, according to them,` */
const ASIDE = `${mark.comma}[^${mark.comma}${mark.stop}${mark.digits}${mark.year}${mark.cardinal}${mark.currencySign}]{1,5}${mark.comma}`;

/** `or` with what belongs to it: `or about`, `or, in other words,`; a hyphen before it hangs: `5- or 6-percent`. */
const JOINT = new RegExp(
  [
    `\\${mark.hyphen}?${mark.to}`,
    `(?:\\${mark.hyphen}|${mark.comma})?\\${mark.or}(?:${mark.approximation}|${ASIDE})?`,
    `${mark.comma}?${mark.and}${mark.word}(?=[${mark.digits}${mark.cardinal}])`,
    `[\\${mark.hyphen}${mark.dash}${mark.and}\\${mark.plus}]`,
    `${mark.comma}${mark.and}?`,
  ].join("|"),
);
const HANGING = new RegExp(`^${mark.hyphen}(?=.)`);

/** Measures one after the other, with what joins each to the one before. */
export const chain: Parser<Draft<{ measures: Measure[]; joints: string[] }>> = seqMap(
  measure,
  seqMap(stretch(JOINT), measure.skip(noCount), (joint, next) => ({
    joint,
    next,
  })).many(),
  (first, rest) => (page) => ({
    measures: [first, ...rest.map(({ next }) => next)].map((draft) => draft(page)),
    joints: rest.map(({ joint }) => page.tape.slice(joint.from, joint.to).replace(HANGING, "")),
  }),
);
