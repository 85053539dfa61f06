// by eight percent, …, only by three      10.1 percent …, against 7.8      to 15 and then to 17 percent
//                              ^^^^^                              ^^^         ^^
// A number told in the unit of the one before, or of the one that it is joined to.

import { mark } from "../../dialect/figures/mark.js";
import { exact } from "./grammar/number.js";
import type { Quantity } from "./grammar/quantity.js";
import { type Tokens, textOf } from "./tokens.js";

/** What the rules look at. */
interface View {
  tokens: Tokens;
  quantity: Quantity;
  /** The quantity right before it, and the one right behind it. */
  last: Quantity | undefined;
  next: Quantity | undefined;
  /** The tape up to it, and from the quantity before. */
  marks: string;
  between: string;
  /** The two words before it. */
  lastTwo: string;
}

/** A number between those before it and those behind it. */
export function asTheOneBefore(
  tokens: Tokens,
  quantity: Quantity,
  before: readonly Quantity[],
  behind: readonly Quantity[],
): Quantity | null {
  const { tape, list } = tokens;
  const { from } = quantity;
  const last = before.at(-1);
  const view: View = {
    tokens,
    quantity,
    last,
    next: behind[0],
    marks: tape.slice(0, from),
    between: last ? tape.slice(last.to, from) : "",
    lastTwo: textOf(list.slice(Math.max(0, from - 2), from)),
  };
  return asCorrected(view) ?? asCounted(view) ?? asMeasured(view, before, behind);
}

/** `not 12, but 80 million tonnes` */
function asCorrected({ tokens, quantity, next, lastTwo }: View): Quantity | null {
  if (!next || !tokens.words.elided.not.test(lastTwo)) return null;
  return tokens.tape.slice(quantity.to, next.from) === mark.comma + mark.contrast
    ? likeOf(quantity, next)
    : null;
}

/** `40 ships, of which 12`, `we have 40 ships, it was 30`: things that are counted too */
function asCounted(view: View): Quantity | null {
  const { quantity, last } = view;
  if (last?.form !== "count") return null;
  const again = isAmong(view) ? quantity.from - last.to < NEAR : restates(view) && last.class !== null;
  return again ? { ...quantity, form: "count", unit: "count", class: last.class } : null;
}

/** In the unit of the last amount before it, else of the one behind that it is joined to. */
function asMeasured(view: View, before: readonly Quantity[], behind: readonly Quantity[]): Quantity | null {
  const { quantity, marks } = view;
  if (isOneOrYear(quantity) || !LEADS.some((leads) => leads(view))) return null;
  const like =
    before.findLast(isAmount) ??
    (isJoinedToNext(view) || OPENING.test(marks) ? behind.find(isAmount) : undefined);
  if (!like) return null;
  const told = likeOf(quantity, like);
  // `rose by two points to 11`: that is percent itself; `… and by three in May` is points again
  return like.unit === "percentage_point" && !BY.test(marks) ? { ...told, unit: "percent" } : told;
}

const isAmount = ({ form }: Quantity): boolean => form === "amount";

/** `from 2011`: a year, and told in no unit. */
const BARE_YEAR = /^(?:19|20)\d\d$/;
const isOneOrYear = ({ value }: Quantity): boolean =>
  typeof value === "number" && (value === 1 || BARE_YEAR.test(`${value}`));

// ── What shows that the unit is left out

/** A modifier or a word may stand before the number. */
const FILL = `[${mark.approximation}${mark.word}]?$`;
const LED = new RegExp(`[${mark.by}${mark.to}${mark.from}${mark.against}${mark.than}]${FILL}`);
const BY = new RegExp(`${mark.by}${FILL}`);
const OPENING = new RegExp(`${mark.from}${FILL}`);

/** `only by three`, `against 7.8`; not `by raising 5` */
const isLed = ({ tokens: { words, list }, quantity, marks }: View): boolean =>
  LED.test(marks) && !words.leads.underWay.test(list[quantity.from - 1]?.lower ?? "");

/** `a little over 40, a little under 45 percent` */
const isGuessed = (view: View): boolean => view.marks.endsWith(mark.approximation) && isJoinedToNext(view);

/** `up to 7` */
const isLimit = ({ tokens, lastTwo }: View): boolean => tokens.words.elided.upTo.test(lastTwo);

/** `exporting 3 billion and importing around 1.7` */
function isOfFlow(view: View): boolean {
  const lead = leadOf(view);
  return lead?.term.flow !== undefined && view.tokens.words.leads.underWay.test(lead.lower);
}

/** `23 percent, and even over 30` */
const isOnly = (view: View): boolean => view.tokens.words.elided.only.test(leadOf(view)?.lower ?? "");

/** `1.5 percent in 2014, 1.7 in 2015`, `20 percent, of which 12` */
const isPartOfAmount = (view: View): boolean => view.last?.form === "amount" && isAmong(view);

/** `exports rose by 5 percent and imports 6` */
const isGapped = (view: View): boolean =>
  view.last?.form === "amount" &&
  GAPPED.test(view.between) &&
  !view.tokens.words.flows.act.test(leadOf(view)?.lower ?? "");
const GAPPED = new RegExp(
  `^[${mark.comma}${mark.and}]{1,2}${mark.the}?[${mark.topic}${mark.word}]{0,2}${mark.topic}${mark.approximation}?$`,
);

/** `imports fell 6 percent, while exports rose 11`: each right behind its verb */
const isMovedToo = ({ tokens: { tape }, last, marks }: View): boolean =>
  last?.form === "amount" && MOVED.test(marks) && MOVED.test(tape.slice(0, last.from));
const MOVED = new RegExp(`${mark.movement}${mark.approximation}?$`);

/** `it was 5 percent, it will be 7` */
const isToldAgain = (view: View): boolean => view.last?.form === "amount" && restates(view);

const LEADS: readonly ((view: View) => boolean)[] = [
  isPartOfAmount,
  isGapped,
  isMovedToo,
  isToldAgain,
  isLed,
  isGuessed,
  isLimit,
  isOfFlow,
  isOnly,
];

/** The word before the number and its modifier. */
const leadOf = ({ tokens: { list }, quantity: { from }, marks }: View): Tokens["list"][number] | undefined =>
  list[marks.endsWith(mark.approximation) ? from - 2 : from - 1];

/** `in 2014`, `this year` */
const TIME = `(?:${mark.in}[${mark.the}${mark.deictic}]?|${mark.deictic})[${mark.year}${mark.month}${mark.timeUnit}]`;
/** `in 2014, 1.7 in 2015`, `this year, 14 next year`: between two numbers, and behind the second. */
const PARALLEL = new RegExp(
  `^[^${mark.comma}${mark.and}${mark.stop}]{0,3}${TIME}[${mark.year}${mark.month}${mark.timeUnit}]?[${mark.comma}${mark.semicolon}${mark.and}]{1,2}$`,
);
const IN_TIME = new RegExp(`^${TIME}`);

/** Is it one of a row of times, or a part of what was just told? */
const isAmong = ({ tokens: { tape, words }, quantity, between, lastTwo }: View): boolean =>
  words.elided.among.test(lastTwo) || (PARALLEL.test(between) && IN_TIME.test(tape.slice(quantity.to)));

/** How far back the words stand that show what the number is of. */
const NEAR = 6;

/** `it was 30`: do the words before it tell of the same thing again? */
const restates = ({ tokens: { words, list }, quantity: { from } }: View): boolean =>
  words.elided.itIs.test(textOf(list.slice(Math.max(0, from - NEAR), from)));

/** Between two numbers with one unit: `to 15 and then to 17 percent`, `a little over 40, a little under 40 percent`. */
const PAIR = new RegExp(
  `^${mark.comma}?[${mark.and}${mark.or}${mark.comma}]${mark.word}?[${mark.to}${mark.by}${mark.from}]?${mark.approximation}?$`,
);

/** Is there nothing but a joint and small words between it and the number behind? */
function isJoinedToNext({ tokens: { words, tape, list }, quantity: { to }, next }: View): boolean {
  return (
    next !== undefined &&
    PAIR.test(tape.slice(to, next.from)) &&
    list
      .slice(to, next.from)
      .every(({ term, lower }) => term.mark !== mark.word || words.elided.then.test(lower))
  );
}

/** A number, or a range, in the unit, and at the scale, of another. */
export function likeOf(quantity: Quantity, { unit, scale: other }: Quantity): Quantity {
  const { value, scale } = quantity;
  const { min, max } = typeof value === "number" ? { min: value, max: value } : value;
  const factor = scale === 1 && max < 1000 ? other : 1;
  const told = { min: exact(min * factor), max: exact(max * factor) };
  return {
    ...quantity,
    form: "amount",
    unit,
    scale: scale * factor,
    value: min === max ? told.max : told,
  };
}
