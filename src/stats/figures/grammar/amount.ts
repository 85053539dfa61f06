// 8–10 percent    30 and 40 percent    from 5 to 10 billion dollars    one ruble and forty kopecks

import { mark } from "../../../dialect/figures/mark.js";
import type { Parser } from "../../../grammar/combinators.js";
import { endOfChoice } from "./choice.js";
import { isAfterthought, isJoined, isOtherwise, isRange } from "./joined.js";
import { leadOf } from "./lead.js";
import { amountOf, lacksScale, type Measure } from "./measure.js";
import { chain } from "./measures.js";
import { exact } from "./number.js";
import { type Quantity, rangeOf } from "./quantity.js";
import type { Draft } from "./sentence.js";

/** Ranges are joined, lists get the unit that stands at their end. */
export const amounts: Parser<Draft<Quantity[]>> = chain.map((draft) => (page) => {
  const { measures, joints } = draft(page);
  // Most stand alone
  if (joints.length === 0) return measures.map(amountOf);
  const found: Quantity[] = [];
  for (let at = 0; at < measures.length; ) {
    let to = at;
    const lead = leadOf(page, measures, joints, at);
    const choice = endOfChoice(page, measures, joints, at);
    while (
      to < joints.length &&
      (to < choice || isJoined(lead, measures, joints, at, to)) &&
      !isOtherwise(page, joints[to]!, measures[to]!, measures[to + 1]!) &&
      !isAfterthought(page, measures[to]!, measures[to + 1]!)
    )
      to++;
    const group = measures.slice(at, to + 1);
    const last = group[group.length - 1]!;
    // `one ruble and forty kopecks`
    const cents = measures[at + 1];
    if (to === at && cents && isRest(measures[at]!, joints[at]!, cents)) {
      const { to, perBarrel } = cents;
      const whole = amountOf({ ...measures[at]!, to, perBarrel });
      found.push({ ...whole, value: exact((whole.value as number) + (amountOf(cents).value as number)) });
      at += 2;
      continue;
    }
    // `almost 19 percent – 18.75`
    const before = measures[at - 1];
    if (before && last.unit === null && isAfterthought(page, before, measures[at]!)) last.unit = before.unit;
    const filled = group.map((one) => withUnitOf(one, last, measures[at]!));
    for (let first = at; first <= to; ) {
      let end = first;
      // `between 2 and 3`: the word is of those two alone
      const led = first === at ? lead : null;
      while (end < to && (end < choice || isRange(led, joints[end]!, measures.slice(end, end + 2)))) end++;
      found.push(rangeOver(filled.slice(first - at, end - at + 1), joints[first]));
      first = end + 1;
    }
    at = to + 1;
  }
  return found;
});

/** One amount, or the least and the most of several. */
function rangeOver(ends: readonly Measure[], joint = ""): Quantity {
  const [first, last] = [ends[0]!, ends[ends.length - 1]!];
  const whole = amountOf({ ...last, from: first.from });
  if (ends.length === 1) return whole;
  return {
    ...whole,
    value: rangeOf(
      ofOneSign(
        ends.map((one) => amountOf(one).value as number),
        joint,
      ),
    ),
  };
}

/** `minus 2–3 percent`: both are below zero; `minus 2 to 3 percent` may end above it. */
const ofOneSign = (ends: readonly number[], joint: string): readonly number[] =>
  ends[0]! < 0 && joint !== mark.to ? ends.map((end) => -Math.abs(end)) : ends;

/** Are they the whole and the hundredth parts of one sum? */
const isRest = (one: Measure, joint: string, next: Measure): boolean =>
  joint === mark.and && one.unit === next.unit && one.factor === 1 && next.factor === CENT;

const CENT = 0.01;

/** The unit and the scale of the last number are those of the earlier ones that have none; `$3–4`: or of the first. */
function withUnitOf(one: Measure, last: Measure, first: Measure): Measure {
  const { unit, factor } = one.unit === null ? (last.unit === null ? first : last) : one;
  const { value } = one.numeral;
  const { scale } = last.numeral;
  return {
    ...one,
    numeral: lacksScale(one, last) ? { value: exact(value * scale), scale } : one.numeral,
    unit,
    factor,
    perBarrel: last.perBarrel,
  };
}
