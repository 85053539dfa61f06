import { mark } from "../../../dialect/figures/mark.js";
import type { Unit } from "../figure.js";
import { textOf } from "../tokens.js";
import { inScaleOf, type Measure } from "./measure.js";
import type { SentencePage } from "./sentence.js";

/** The word before a number that makes a range of it and the next, or two levels. */
export type Lead = "between" | "from" | "nothing moves" | null;

export function leadOf(
  page: SentencePage,
  measures: readonly Measure[],
  joints: readonly string[],
  index: number,
): Lead {
  const { words, tokens, tape } = page;
  const at = measures[index]!.from;
  const [earlier = "", last = ""] = [tokens[at - 2]?.lower, tokens[at - 1]?.lower];
  // `ranging from 1.5 to 2`, `somewhere between 1.5 and 2`
  if (words.numbers.ranging.test(earlier) || words.numbers.between.test(last)) return "between";
  const from = FROM.exec(tape.slice(Math.max(0, at - 4), at));
  if (from) {
    const next = measures[index + 1];
    const spread =
      from[0] === mark.from &&
      joints[index] === mark.to &&
      inScaleOf(measures[index]!, next!) < next!.numeral.value &&
      isSpread(page, at - 1, next!.unit);
    return spread ? "between" : "from";
  }
  // `each costs $4 billion to $5 billion`
  return MOVES.test(tape.slice(Math.max(0, at - REACH), at)) ? null : "nothing moves";
}

/**
 * `invests from 2 to 3 percent`: nothing in the sentence moves, so the least and the most are told; `grew by from 2 to 3
 * percent`: the same of a number that says how far something moved.
 */
function isSpread({ words, tokens, tape }: SentencePage, from: number, unit: Unit | null): boolean {
  const { spread, grows, shifts } = words.numbers;
  if (spread.test(tokens[from - 1]?.lower ?? "")) return true;
  if (unit === "percent" && grows.test(textOf(tokens.slice(Math.max(0, from - GROWS), from)))) return true;
  const [start, end] = [Math.max(0, from - AROUND), from + AROUND];
  return (
    !OPENS.test(tape.slice(start, from)) &&
    !MOVES_OR_TIMES.test(tape.slice(start, end)) &&
    !tokens.slice(start, end).some(({ lower }) => shifts.test(lower))
  );
}
/** `: from 3 to 5 billion`: the words of movement are in the sentence before. */
const OPENS = new RegExp(`(?:^|[${mark.dash}${mark.colon}\\${mark.open}])$`);
/** `twice as much, from 5 to 10 billion`: it grew, too. */
const MOVES_OR_TIMES = new RegExp(
  `[${mark.movement}${mark.growth}${mark.multiplied}${mark.multiple}${mark.times}${mark.fold}${mark.factor}]`,
);
/** How far before and behind a word of movement is looked for. */
const AROUND = 60;
/** How many words are looked at for how fast something grew. */
const GROWS = 4;

/** `from the present 30 percent to 50`, `from, say, 30 to 50` */
const FROM = new RegExp(
  `${mark.from}(?:[${mark.deictic}${mark.the}]?|${mark.comma}${mark.word}${mark.comma})$`,
);
const MOVES = new RegExp(`[${mark.movement}${mark.growth}${mark.multiplied}]`);
/** How far before a number a word of movement may stand. */
const REACH = 6;
