import type { Quantity } from "./quantity.js";
import { type FormToken, letter } from "./tape.js";

/** One number, or the two ends of a range, in the unit of the quantity; `null` where a number makes no sense. */
export function valuesOf({ numbers, unit, form }: Quantity, tokens: readonly FormToken[]): number[] | null {
  const factor = (unit === null ? undefined : tokens[unit]!.value) ?? 1;
  const spans = numbers.map(({ from, to }) => tokens.slice(from, to));
  const values = spans.map((span) => {
    // `треть` is one
    const value = (span.length > 0 ? valueOf(span) : 1) * factor;
    return form === "part" ? Math.round(value * 100) / 100 : value;
  });
  // `пять-семь миллиардов`: the scale is of both
  if (values.length === 2 && values[0]! < values[1]! / 999) values[0] = values[0]! * scaleOf(spans[1]!);
  return values.every(Number.isFinite) ? values : null;
}

/** `две тысячи триста`, `1,6 миллиарда`, `полтора` */
function valueOf(tokens: readonly FormToken[]): number {
  let total = 0;
  let current = 0;
  for (const token of tokens) {
    const { value = 0 } = token;
    if (isScale(token)) {
      total += (current || 1) * value;
      current = 0;
    } else current += value;
  }
  return total + current;
}

const scaleOf = (tokens: readonly FormToken[]): number =>
  tokens.filter(isScale).reduce((product, { value = 1 }) => product * value, 1);

const isScale = ({ letter: own }: FormToken): boolean => own === letter.scale || own === letter.scales;
