import { mark } from "../../../dialect/figures/mark.js";
import { inScaleOf, type Measure } from "./measure.js";
import { exact } from "./number.js";
import type { SentencePage } from "./sentence.js";

/**
 * Where a list of numbers ends of which one is meant: `15, 25 or even 35 percent`, `$45, $47, or $50`, `20 and even 30
 * percent`, and by even steps `15,000, 16,000, 17,000 rubles`. The number it begins with where there is none.
 */
export function endOfChoice(
  { words, tokens }: SentencePage,
  measures: readonly Measure[],
  joints: readonly string[],
  at: number,
): number {
  let to = at;
  while (joints[to] === mark.comma && to - at < MOST) to++;
  const joint = joints[to] ?? "";
  const even =
    joint.endsWith(mark.word) && words.numbers.even.test(tokens[measures[to + 1]!.from - 1]!.lower);
  const chosen = even || (to > at && CHOICE.test(joint));
  const list = measures.slice(at, to + (chosen ? 2 : 1));
  const { unit } = list[list.length - 1]!;
  const bare = list.slice(0, -1).every((one) => one.unit === null);
  if (!bare && (even || list.some((one) => one.unit !== unit))) return at;
  return chosen || (unit !== null && joint === "" && isStepped(list)) ? list.length - 1 + at : at;
}
/** Of so many numbers none is one of a choice. */
const MOST = 10;
const CHOICE = new RegExp(`^${mark.comma}?\\${mark.or}$`);

/** `15, 16, 17`: three numbers or more by even steps. */
function isStepped(list: readonly Measure[]): boolean {
  const values = list.map((one) => inScaleOf(one, list[list.length - 1]!));
  const steps = values.slice(1).map((value, index) => exact(value - values[index]!));
  return steps.length > 1 && steps[0]! > 0 && steps.every((step) => step === steps[0]);
}
