// Every way a quantity is written.

import { mark } from "../../../dialect/figures/mark.js";
import { alt, byLetter, type Parser } from "../../../grammar/combinators.js";
import { amounts } from "./amount.js";
import { count, people } from "./count.js";
import { fraction } from "./fraction.js";
import { factor, multiple, multipleRange, multipleWord } from "./multiple.js";
import { near } from "./near.js";
import type { Quantity } from "./quantity.js";
import type { Draft } from "./sentence.js";

/** No number in words with another that it is joined to is longer. */
const NUMERALS = 12;
/** And so many words stand between it and a thing, or a people, at most. */
const [TO_THING, TO_PEOPLE] = [9, 2];

const manifold = near(mark.fold + mark.times + mark.multiple, NUMERALS, alt(multiple, multipleRange));
const counts = alt(
  near(mark.counted, NUMERALS + TO_THING, count),
  near(mark.outside + mark.country, NUMERALS + TO_PEOPLE, people),
);

/** Every way a quantity is written, by the letter it begins with; the list is empty where the number makes no sense. */
export const quantities: Parser<Draft<Quantity[]>> = byLetter([
  [mark.digits + mark.year, alt(manifold, counts, amounts)],
  [mark.cardinal + mark.article, alt(manifold, fraction, counts, amounts)],
  [mark.half, alt(fraction, counts, amounts)],
  [mark.currencySign + mark.currency + mark.minus, amounts],
  [mark.multiple + mark.multiplied, multipleWord],
  [mark.factor, factor],
]).map(
  (draft) => (page) =>
    draft(page).filter(({ value }) =>
      typeof value === "number"
        ? Number.isFinite(value)
        : Number.isFinite(value.min) && Number.isFinite(value.max),
    ),
);
