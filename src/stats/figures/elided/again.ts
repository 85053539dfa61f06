// by eight percent, …, only by three      10.1 percent …, against 7.8      to 15 and then to 17 percent
//                              ^^^^^                              ^^^         ^^
// A number told in the unit of the one before, or of the one that it is joined to.

import { mark } from "../../../dialect/figures/mark.js";
import { exact } from "../grammar/number.js";
import { isRelative, type Quantity } from "../grammar/quantity.js";
import { type Token, type Tokens, textOf } from "../tokens.js";
import { isOfSame, wordBefore } from "./word-before.js";

/** What the rules look at. */
interface View {
  tokens: Tokens;
  quantity: Quantity;
  /** The quantity right before it, and the one right behind it. */
  last: Quantity | undefined;
  next: Quantity | undefined;
  /** Index of the word before it, small words of measure apart. */
  lead: number;
  /** The tape up to there, and from the quantity before. */
  marks: string;
  between: string;
  /** The two words up to there. */
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
  const last = before.at(-1);
  const lead = wordBefore(tokens, quantity);
  const view: View = {
    tokens,
    quantity,
    last,
    next: behind[0],
    lead,
    marks: tape.slice(0, lead + 1),
    between: last ? tape.slice(last.to, lead + 1) : "",
    lastTwo: textOf(list.slice(Math.max(0, lead - 1), lead + 1)),
  };
  return asCorrected(view) ?? asCounted(view) ?? asMeasured(view, before, behind);
}

/** `not 12, but 80 million tonnes`, `not 12, but about 80` */
function asCorrected({ tokens, quantity, next, lastTwo }: View): Quantity | null {
  if (next?.form !== "amount" || !tokens.words.elided.not.test(lastTwo)) return null;
  return BUT.test(tokens.tape.slice(quantity.to, next.from)) ? likeOf(quantity, next) : null;
}
const BUT = new RegExp(`^${mark.comma}?${mark.contrast}${mark.approximation}?$`);

/** `40 ships, of which 12`, `we have 40 ships, it was 30`: things that are counted too */
function asCounted(view: View): Quantity | null {
  const { tokens, quantity, last } = view;
  if (last?.form !== "count") return null;
  const again = isAmong(view)
    ? quantity.from - last.to < NEAR
    : last.class !== null && isOfSame(tokens, quantity);
  return again ? { ...quantity, form: "count", unit: "count", class: last.class } : null;
}

/** In the unit of the last amount before it, else of the one behind that it is joined to. */
function asMeasured(view: View, before: readonly Quantity[], behind: readonly Quantity[]): Quantity | null {
  const { quantity, marks } = view;
  if (isOneOrYear(quantity) || !LEADS.some((leads) => leads(view))) return null;
  const isLike = (one: Quantity): boolean => one.form === "amount" && mayShare(view, one);
  const like =
    before.findLast(isLike) ??
    (isJoinedToNext(view) || OPENING.test(marks) || isToldFirst(view) ? behind.find(isLike) : undefined);
  if (!like) return null;
  const told = likeOf(quantity, like);
  // `rose by two points to 11`: that is percent itself; `… and by three in May` is points again
  return like.unit === "percentage_point" && !BY.test(marks) ? { ...told, unit: "percent" } : told;
}

/**
 * Can it be told in the unit of another? No thousand percent are; and `to 31` behind `by 12 percent` is percent where it is
 * a rate that rose.
 */
function mayShare(view: View, like: Quantity): boolean {
  const { tokens, quantity, marks } = view;
  if (!isRelative(like.unit)) return true;
  const { value, scale } = quantity;
  if (scale > 1 || (typeof value === "number" ? value : value.max) >= THOUSAND) return false;
  const arrives =
    ARRIVES.test(marks) &&
    like.to <= quantity.from &&
    BY.test(tokens.tape.slice(0, like.from)) &&
    !BY.test(tokens.tape.slice(like.to, quantity.from - 1));
  return !arrives || tokens.list.slice(0, like.from).some((token) => tellsRate(tokens, token));
}
const THOUSAND = 1000;

/** Is it told in percent: a rate, a part, a growth? */
const tellsRate = ({ words }: Tokens, { term, lower }: Token): boolean =>
  term.mark === mark.share ||
  term.mark === mark.growth ||
  (term.mark === mark.movement && term.noun === true) ||
  RATES.has(term.indicator ?? "") ||
  words.elided.rate.test(lower);
const RATES: ReadonlySet<string> = new Set(["inflation", "unemployment"]);

/** `from 2011`: a year, and told in no unit. */
const BARE_YEAR = /^(?:19|20)\d\d$/;
export const isOneOrYear = ({ value }: Quantity): boolean =>
  typeof value === "number" && (value === 1 || BARE_YEAR.test(`${value}`));

// ── What shows that the unit is left out

/** A word may stand before the number: `against the planned 720`. */
const FILL = `(?:${mark.the}[${mark.word}${mark.prospect}]|[${mark.word}${mark.deictic}])?$`;
const LED = new RegExp(`[${mark.by}${mark.to}${mark.from}${mark.against}${mark.than}]${FILL}`);
const BY = new RegExp(`${mark.by}${FILL}`);
const ARRIVES = new RegExp(`${mark.to}${FILL}`);
const OPENING = new RegExp(`${mark.from}${FILL}`);

/** `only by three`, `against 7.8`; not `by raising 5` */
const isLed = ({ tokens: { words, list }, lead, marks }: View): boolean =>
  LED.test(marks) && !words.leads.underWay.test(list[lead]?.lower ?? "");

/** `a little over 40, a little under 45 percent` */
const isGuessed = (view: View): boolean =>
  view.tokens.tape[view.quantity.from - 1] === mark.approximation && isJoinedToNext(view);

/** `up to 7` */
const isLimit = ({ tokens: { words, list }, quantity: { from } }: View): boolean =>
  words.elided.upTo.test(textOf(list.slice(Math.max(0, from - 2), from)));

/** `exporting 3 billion and importing around 1.7` */
function isOfFlow({ tokens: { words, list }, lead }: View): boolean {
  const word = list[lead];
  return word?.term.flow !== undefined && words.leads.underWay.test(word.lower);
}

/** `23 percent, and even over 30` */
const isOnly = ({ tokens: { words, list }, quantity, lead }: View): boolean =>
  list.slice(lead + 1, quantity.from).some(({ lower }) => words.elided.only.test(lower));

/** `1.5 percent in 2014, 1.7 in 2015`, `20 percent, of which 12` */
const isPartOfAmount = (view: View): boolean => view.last?.form === "amount" && isAmong(view);

/** `exports rose by 5 percent and imports 6` */
const isGapped = ({ tokens: { words, list }, last, lead, between }: View): boolean =>
  last?.form === "amount" && GAPPED.test(between) && !words.flows.act.test(list[lead]?.lower ?? "");
const GAPPED = new RegExp(
  `^[${mark.comma}${mark.and}]{1,2}${mark.the}?[${mark.topic}${mark.word}]{0,2}${mark.topic}$`,
);

/** `profits grew by 5 percent, with inflation of 6.1`: a rate, beside what is told in percent */
const isOfRate = ({ tokens, last, lead, between }: View): boolean =>
  last?.unit === "percent" &&
  OF_NOUN.test(between) &&
  tokens.words.kind.being.test(tokens.list[lead]!.lower) &&
  tellsRate(tokens, tokens.list[lead - 1]!);
const OF_NOUN = new RegExp(`${mark.topic}[${mark.of}${mark.in}${mark.word}]$`);

/** `imports fell 6 percent, while exports rose 11`: each right behind its verb */
const isMovedToo = ({ tokens: { tape }, last, marks }: View): boolean =>
  last?.form === "amount" && marks.endsWith(mark.movement) && MOVED.test(tape.slice(0, last.from));
const MOVED = new RegExp(`${mark.movement}${mark.approximation}?$`);

/** `it was 5 percent, it will be 7` */
const isToldAgain = ({ tokens, quantity, last }: View): boolean =>
  last?.form === "amount" && isOfSame(tokens, quantity);

/** `it was 1.2 last year, and now it is 1.6 trillion rubles` */
function isToldFirst(view: View): boolean {
  const { tokens, quantity, last, next } = view;
  return (
    last === undefined &&
    next?.form === "amount" &&
    isOfSame(tokens, quantity) &&
    isOfSame(tokens, next) &&
    isComparable(likeOf(quantity, next), next)
  );
}

/** `20 percent in Norland and 30 in Veldmark`, `5 billion from Norland, 9 from Veldmark`, `9 percent of the exports, 4 of the imports`: of the next in a row. */
function isOfRow({ tokens: { tape, list }, quantity, last, between }: View): boolean {
  const { from, to } = quantity;
  if (last?.form !== "amount" || !ROW.test(between) || tape[last.to] !== tape[to]) return false;
  // `nine percent in Norland and 30 in Veldmark`: written alike
  if (list[last.to]!.lower !== list[to]!.lower || tape[last.from] !== tape[from]) return false;
  return tape[to] !== mark.of || OF_TOPIC.test(tape.slice(to));
}
const ROW = new RegExp(
  `^[${mark.of}${mark.in}${mark.from}${mark.to}${mark.with}][^${mark.comma}${mark.semicolon}${mark.and}${mark.contrast}${mark.digits}${mark.cardinal}]{1,4}[${mark.comma}${mark.semicolon}${mark.and}${mark.dash}]{1,2}$`,
);
const OF_TOPIC = new RegExp(
  `^${mark.of}[${mark.the}${mark.our}${mark.word}${mark.country}]{0,2}${mark.topic}`,
);

/** `590 against 480`: behind an amount, with what it is compared with. */
const isBeforeBase = ({ tokens: { tape }, quantity: { to }, last, between }: View): boolean =>
  last?.form === "amount" && JOINED.test(between) && BASE.test(tape.slice(to));
const BASE = new RegExp(`^${mark.against}${mark.approximation}?[${mark.digits}${mark.cardinal}]`);
const JOINED = new RegExp(`[${mark.comma}${mark.semicolon}${mark.and}]$`);

/** `400 billion rubles is too much, but 300 is fine` */
const isOther = ({ tokens: { words, list }, quantity, last, lead, between }: View): boolean =>
  last?.form === "amount" &&
  between.endsWith(mark.contrast) &&
  words.clauses.but.test(list[lead]!.lower) &&
  words.elided.isSo.test(list[quantity.to]?.lower ?? "") &&
  isComparable(likeOf(quantity, last), last);

/** `12 percent, and 9.4 a year earlier`, `12 percent, and 9.4 before` */
function isEarlier({ tokens: { words, tape, list }, quantity: { to }, last, between }: View): boolean {
  if (last?.form !== "amount" || !AT_ONCE.test(between)) return false;
  const time = list[to]?.lower ?? "";
  return (
    words.period.earlier.test(time) || (words.period.beforeNow.test(time) && ENDED.test(tape.slice(to + 1)))
  );
}
const ENDED = new RegExp(`^[${mark.stop}${mark.comma}${mark.close}]`);

/** `the average is 20 percent, the minimum 11.5` */
const isExtreme = ({ tokens: { words, list }, last, lead }: View): boolean =>
  last?.form === "amount" && words.elided.extreme.test(list[lead]?.lower ?? "");

const LEADS: readonly ((view: View) => boolean)[] = [
  isPartOfAmount,
  isGapped,
  isOfRate,
  isMovedToo,
  isToldAgain,
  isToldFirst,
  isOfRow,
  isBeforeBase,
  isOther,
  isEarlier,
  isExtreme,
  isLed,
  isGuessed,
  isLimit,
  isOfFlow,
  isOnly,
];

/** `in 2014`, `this year` */
const TIME = `(?:${mark.in}[${mark.the}${mark.deictic}]?|${mark.deictic})[${mark.year}${mark.month}${mark.timeUnit}]`;
/** `in 2014, 1.7 in 2015`, `this year, 14 next year`: between two numbers, and behind the second. */
const PARALLEL = new RegExp(
  `^[^${mark.comma}${mark.and}${mark.stop}]{0,3}${TIME}[${mark.year}${mark.month}${mark.timeUnit}]?[${mark.comma}${mark.semicolon}${mark.and}]{1,2}$`,
);
/** `in 2014, and`: a time at most. */
const AT_ONCE = new RegExp(`^(?:${TIME})?[${mark.comma}${mark.semicolon}${mark.and}${mark.contrast}]{1,2}$`);
const IN_TIME = new RegExp(`^${TIME}`);

/** Is it one of a row of times, or a part of what was just told? */
const isAmong = ({ tokens: { tape, words }, quantity, between, lastTwo }: View): boolean =>
  words.elided.among.test(lastTwo) || (PARALLEL.test(between) && IN_TIME.test(tape.slice(quantity.to)));

/** How far back the words stand that show what the number is of. */
const NEAR = 6;

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

/** How many times as much as the other a number may be that tells of the same thing. */
const MUCH = 10;

/** May they be two sizes of one thing? */
export function isComparable({ value: one }: Quantity, { value: other }: Quantity): boolean {
  const [size, like] = [one, other].map((value) => Math.abs(typeof value === "number" ? value : value.max));
  return size! > 0 && size! <= like! * MUCH && like! <= size! * MUCH;
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
