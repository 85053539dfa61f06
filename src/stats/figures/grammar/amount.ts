// $17 billion    38-percent    8–10 percent    30 and 40 percent    $3.10 per barrel    from 5 to 10 billion dollars

import { mark } from "../../../dialect/figures/mark.js";
import type { Term } from "../../../dialect/figures/term.js";
import { alt, here, type Parser, seqMap, stretch, block as token } from "../../../grammar/combinators.js";
import type { Unit } from "../figure.js";
import { textOf } from "../tokens.js";
import { exact, type Numeral, numeral, partOfOne, UNITS } from "./number.js";
import { type Quantity, rangeOf } from "./quantity.js";
import type { Draft, SentencePage } from "./sentence.js";

/** One end of a range or one of a list: a number, perhaps with its own unit. */
interface Measure {
  from: number;
  to: number;
  numeral: Numeral;
  unit: Unit | null;
  factor: number;
  /** Does `per barrel` follow? */
  perBarrel: boolean;
}

const maybe = (expression: string): Parser<unknown> => stretch(new RegExp(`(?:${expression})?`));

/** `percent`, `-percent`, `[euros]`, `5 €`, `5 billions of dollars`, and where it ends. */
const unit: Parser<Draft<Term> & {}> = alt(
  maybe(mark.hyphen).then(token(UNITS)),
  token(mark.currencySign).skip(stretch(new RegExp(`(?![${mark.digits}${mark.year}${mark.cardinal}])`))),
  stretch(new RegExp(`(?<=${mark.scale})${mark.of}`)).then(token(mark.currency + mark.physical)),
  token(mark.openSquare).then(token(UNITS)).skip(token(mark.closeSquare)),
  token(mark.country).then(token(mark.currency)),
).map(
  (at) =>
    ({ tokens }: SentencePage) =>
      tokens[at]!.term,
);

/** `a percentage point` is one; `as a percentage point` is none. */
const aPoint: Parser<Draft<number>> = stretch(
  new RegExp(`(?<!${mark.as})${mark.article}(?=${mark.points})`),
).result(() => 1);

/** `$`, or a code before its number: `USD 5 million` */
const sign: Parser<number> = token(mark.currencySign + mark.currency);

const measure: Parser<Draft<Measure>> = seqMap(
  here,
  maybe(mark.minus).chain(() => here),
  sign.fallback(null),
  alt(
    seqMap(
      alt(partOfOne, aPoint),
      stretch(new RegExp(`(?=[${UNITS}])`)),
      (part): Draft<Numeral> =>
        (page) => ({ value: part(page), scale: 1 }),
    ),
    numeral,
  ),
  unit.fallback(null).skip(stretch(new RegExp(`(?!${mark.hyphen}?[${mark.times}${mark.fold}])`))),
  here,
  (from, number, opening, many, written, to) => (page) => {
    const { value, scale } = many(page);
    const before = opening === null ? null : page.tokens[opening]!.term;
    // `dollars 5`: a noun before the number is not its unit
    const isSign = before !== null && (before.mark === mark.currencySign || before.capital === true);
    const term = isSign ? before : written?.(page);
    const perBarrel = isPerBarrel(page, to);
    const negative = number > from && !TAKEN_OFF.test(page.tape[from - 1] ?? "");
    return {
      from: before === null || isSign ? (negative ? from : number) : opening! + 1,
      to: perBarrel ? to + 2 : to,
      numeral: { value: negative ? -value : value, scale },
      unit: term?.unit ?? null,
      factor: term?.factor ?? 1,
      perBarrel,
    };
  },
);

/** Before a minus: in `900 rubles minus 10 percent` the second number is taken off the first, and is not below zero. */
const TAKEN_OFF = new RegExp(`[${UNITS}${mark.scale}${mark.digits}${mark.cardinal}]`);

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
const chain: Parser<Draft<{ measures: Measure[]; joints: string[] }>> = seqMap(
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

/** `per barrel` belongs to the price. */
const isPerBarrel = ({ words, tokens, tape }: SentencePage, at: number): boolean =>
  (tape[at] === mark.per || words.numbers.each.test(tokens[at]?.lower ?? "")) &&
  tokens[at + 1]?.term.unit === "barrel";

const amount = ({ from, to, numeral: { value, scale }, unit, factor, perBarrel }: Measure): Quantity => ({
  from,
  to,
  form: unit === null ? "bare" : "amount",
  value: exact(value * factor),
  scale,
  // Money for a barrel is a price
  unit: perBarrel && /^[A-Z]{3}$/.test(unit ?? "") ? `${unit!}/barrel` : unit,
  direction: null,
  class: null,
});

/** Ranges are joined, lists get the unit that stands at their end. */
export const amounts: Parser<Draft<Quantity[]>> = chain.map((draft) => (page) => {
  const { measures, joints } = draft(page);
  // Most stand alone
  if (joints.length === 0) return measures.map(amount);
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
      const whole = amount({ ...measures[at]!, to, perBarrel });
      found.push({ ...whole, value: exact((whole.value as number) + (amount(cents).value as number)) });
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
  const whole = amount({ ...last, from: first.from });
  if (ends.length === 1) return whole;
  return {
    ...whole,
    value: rangeOf(
      signed(
        ends.map((one) => amount(one).value as number),
        joint,
      ),
    ),
  };
}

/**
 * Where a list of numbers ends of which one is meant: `15, 25 or even 35 percent`, `$45, $47, or $50`, `20 and even 30
 * percent`, and by even steps `15,000, 16,000, 17,000 rubles`. The number it begins with where there is none.
 */
function endOfChoice(
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

/** `minus 2–3 percent`: both are below zero; `minus 2 to 3 percent` may end above it. */
const signed = (ends: readonly number[], joint: string): readonly number[] =>
  ends[0]! < 0 && joint !== mark.to ? ends.map((end) => -Math.abs(end)) : ends;

/** Are they the whole and the hundredth parts of one sum? */
const isRest = (one: Measure, joint: string, next: Measure): boolean =>
  joint === mark.and && one.unit === next.unit && one.factor === 1 && next.factor === CENT;

const CENT = 0.01;

/**
 * `by 20 percent – 19.6 percent, to be exact`, `almost 19 percent – 18.75`, `2 billion – 3 billion in all`: two numbers and a
 * dash set apart, each with its unit or its scale in words, or the second the smaller.
 */
function isAfterthought({ tokens, tape }: SentencePage, one: Measure, next: Measure): boolean {
  const dash = tokens[next.from - 1]!;
  if (tape[next.from - 1] !== mark.dash || dash.start === tokens[next.from - 2]!.end) return false;
  return (isWhole(one) && isWhole(next)) || next.numeral.value < one.numeral.value;
}

/** Has it a unit or a scale of its own? */
const isWhole = ({ unit, numeral: { scale } }: Measure): boolean => unit !== null || scale > 1;

/** `3 or about 4 billion` is one guess; `3 billion or over 4 percent` is two. */
function isOtherwise({ tokens }: SentencePage, joint: string, one: Measure, next: Measure): boolean {
  if (!joint.endsWith(mark.approximation)) return false;
  return (
    tokens[next.from - 1]!.term.approx !== "about" ||
    (one.numeral.scale !== next.numeral.scale && !lacksScale(one, next))
  );
}

/** The word before a number that makes a range of it and the next, or two levels. */
type Lead = "between" | "from" | "nothing moves" | null;

function leadOf(
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
  // `each costs $2 billion to $3 billion`
  return MOVES.test(tape.slice(Math.max(0, at - REACH), at)) ? null : "nothing moves";
}

/** Its value, in the scale of the next one where it has none. */
const inScaleOf = (one: Measure, next: Measure): number =>
  exact(one.numeral.value * (lacksScale(one, next) ? next.numeral.scale : 1));

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

/** Is the measure at `to` tied to the next one: a range, or a list whose unit comes at its end? */
function isJoined(
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
  // `from 77–78 to 88 percent`: the range ends. `5, 6 and 7 percent`: what is joined must come to a unit in the end
  if (one.unit === null)
    return (
      // `7 or 8 out of our 20 companies`
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

function isRange(lead: Lead, joint: string, [first, last]: readonly Measure[]): boolean {
  if (joint === mark.hyphen || joint === mark.dash) return true;
  // `5–6 or, as some say, 7 percent`: two are told
  if (joint.startsWith(mark.or)) return !joint.endsWith(mark.comma);
  if (joint === mark.and) return lead === "between";
  if (joint !== mark.to) return false;
  if (lead !== null) return lead !== "from";
  return first!.unit === null || lacksScale(first!, last!);
}

/** `$3 to $4 billion`: three billion too. */
const lacksScale = ({ numeral: { value, scale } }: Measure, next: Measure): boolean =>
  scale === 1 && next.numeral.scale > 1 && Math.abs(value) < 1000;

/** `from $100 to $50 per barrel` */
const lacks = (one: Measure, next: Measure): boolean =>
  lacksScale(one, next) || (!one.perBarrel && next.perBarrel);

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
