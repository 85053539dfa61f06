// 2 to 3 percent    $3 or 4 billion    5, 6 and 7 percent; not 20 percent – 19.6 percent, to be exact
// What ties a measure to the next: a range, or a list whose unit comes at its end.

import { mark } from "../../../dialect/figures/mark.js";
import type { Lead } from "./lead.js";
import { lacksScale, type Measure } from "./measure.js";
import type { SentencePage } from "./sentence.js";

/** Is the measure at `to` tied to the next one: a range, or a list whose unit comes at its end? */
export function isJoined(
  lead: Lead,
  measures: readonly Measure[],
  joints: readonly string[],
  at: number,
  to: number,
): boolean {
  const joint = joints[to]!;
  const [one, next] = [measures[to]!, measures[to + 1]!];
  // `5 percent, or 6 percent in another count`, `5 and possibly 6 percent`
  if (APART.test(joint)) return false;
  if (at !== to && measures.slice(at, to + 1).some(({ unit }) => unit !== null)) return false;
  if (joint === mark.dash || joint === mark.hyphen)
    return one.unit === null || next.unit === null || one.unit === next.unit;
  // `from 61–62 to 70 percent`: the range ends. `5, 6 and 7 percent`: what is joined must come to a unit in the end
  if (one.unit === null)
    return (
      // `5 or 6 out of our 30 mills`
      (next.unit === null && (joint === mark.or || (joint === mark.to && lead !== null))) ||
      (!(joint === mark.to && lead === "from" && to > at) &&
        measures.slice(to + 1).some(({ unit }) => unit !== null))
    );
  // `$3 or 4 billion`, `$50 to 60 a barrel`
  const alike = one.unit === next.unit || (next.unit === null && lacks(one, next));
  if (!alike) return false;
  return isRange(lead, joint, [one, next]) || (joint === mark.to && lead === "from" && lacks(one, next));
}

const APART = new RegExp(`^${mark.comma}\\${mark.or}|${mark.word}$`);

export function isRange(lead: Lead, joint: string, [first, last]: readonly Measure[]): boolean {
  if (joint === mark.hyphen || joint === mark.dash) return true;
  // `5–6 or, as some say, 7 percent`: two are told
  if (joint.startsWith(mark.or)) return !joint.endsWith(mark.comma);
  if (joint === mark.and) return lead === "between";
  if (joint !== mark.to) return false;
  if (lead !== null) return lead !== "from";
  return first!.unit === null || lacksScale(first!, last!);
}

/** `from $100 to $50 per barrel` */
const lacks = (one: Measure, next: Measure): boolean =>
  lacksScale(one, next) || (!one.perBarrel && next.perBarrel);

/**
 * `by 20 percent – 19.6 percent, to be exact`, `almost 19 percent – 18.75`, `2 billion – 3 billion in all`: two numbers and a
 * dash set apart, each with its unit or its scale in words, or the second the smaller.
 */
export function isAfterthought({ tokens, tape }: SentencePage, one: Measure, next: Measure): boolean {
  const dash = tokens[next.from - 1]!;
  if (tape[next.from - 1] !== mark.dash || dash.start === tokens[next.from - 2]!.end) return false;
  return (isWhole(one) && isWhole(next)) || next.numeral.value < one.numeral.value;
}

/** Has it a unit or a scale of its own? */
const isWhole = ({ unit, numeral: { scale } }: Measure): boolean => unit !== null || scale > 1;

/** `3 or about 4 billion` is one guess; `3 billion or over 4 percent` is two. */
export function isOtherwise({ tokens }: SentencePage, joint: string, one: Measure, next: Measure): boolean {
  if (!joint.endsWith(mark.approximation)) return false;
  return (
    tokens[next.from - 1]!.term.approx !== "about" ||
    (one.numeral.scale !== next.numeral.scale && !lacksScale(one, next))
  );
}
