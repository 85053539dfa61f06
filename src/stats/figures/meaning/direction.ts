// Which way a quantity moved that is no change itself: the guideline, section 4.

import { mark } from "../../../dialect/figures/mark.js";
import type { Direction } from "../figure.js";
import { textOf } from "../tokens.js";
import { broughtUp } from "./brought-up.js";
import { type Item, QUANTITY } from "./items.js";
import { BY, doesSo, FROM, isOfNoun, NO_DIRECTION, TO, WITH_BASE } from "./leads.js";
import { firstAfter, lastBefore, moves, type Statement, wordsBefore } from "./statement.js";

export interface DirectionReading {
  direction: Direction | null;
  directionItem: Item | null;
}

/** Does the number belong to one before it: `37 loans of 9 million`? */
function ofAnother(said: string): boolean {
  const last = said.lastIndexOf(QUANTITY);
  const behind = said.slice(last + 1);
  return last >= 0 && OF_SOMETHING.test(behind) && !behind.includes(mark.pronoun);
}
const OF_SOMETHING = new RegExp(`[${mark.of}${mark.in}${mark.with}]`);

const LAST_SIGN = /[,:;=](?=[^,:;=]*$)/;

/** `… and its share continues to increase`, `… : it grew by 20 percent` */
const GOES_ON = /^[^#&]*(?:&[Pw]?[kP][^#V]*V|[:;=,]&?P[^#VP,;>]{0,4}V)/;
/** Behind the number, its noun and its time: `up from`, or a movement and by how much. */
const UP_FROM = new RegExp(
  `^[${mark.counted}${mark.of}${mark.word}${mark.topic}${mark.from}${mark.to}${mark.country}${mark.the}${mark.our}]{0,6}(?:${mark.in}?${mark.the}?${mark.year})?(?:${mark.comma}?${mark.than}|${mark.comma}#${mark.movement})`,
);
/** At the end of its clause, the same once more: `, up 10 percent`, `, which was up by 10 percent`. */
const UP_BY = new RegExp(
  `^[^#${mark.comma}${mark.semicolon}${mark.colon}${mark.dash}${mark.open}${mark.movement}${mark.growth}${mark.pronoun}${mark.contrast}]{0,16}${mark.comma}(?:${mark.pronoun}[${mark.word}${mark.possessive}]{0,2})?${mark.movement}(?=[${mark.approximation}${mark.by}]{0,3}#)`,
);
/** How far past the clause such words may stand. */
const BEYOND = 10;

/** A verb of movement that has the quantity as its subject or object. */
export function directionOf(
  statement: Statement,
  movement: Item | null,
  chained: Item | null,
): DirectionReading {
  const { before, items, at, closes } = statement;
  const { direction: said } = items.words;
  // `fell to 2 percent, against 5 a year earlier`; `above our target of 5 percent`: what is compared with did not move
  const isBase = FROM.test(before) || WITH_BASE.test(before);
  if (isBase || (BY.test(before) && doesSo(statement)) || said.target.test(wordsBefore(statement)))
    return NO_DIRECTION;
  // `we halved the tax, from 30 to 15 percent`
  const times = lastBefore(statement, statement.since, multiplies);
  const brought = broughtUp(statement);
  if (brought) return { direction: "up", directionItem: brought };
  const governs = movement ?? chained;
  if (times && (!governs || governs.index < times.index) && goesOnFrom(statement, times))
    return { direction: times.quantity!.direction!, directionItem: times };
  if (governs && governsQuantity(statement, governs))
    return { direction: governs.term.direction!, directionItem: governs };
  // `$5 billion last year, up from 4`, `$5 billion, up by a fifth`
  const rest = items.tape.slice(at + 1);
  const up = UP_FROM.exec(rest) ?? UP_BY.exec(rest);
  const from = up && items.list[at + up[0].length];
  if (from?.term.direction && from.term.noun !== true)
    return { direction: from.term.direction, directionItem: from };
  const end = Math.min(items.list.length, closes + BEYOND);
  const later = GOES_ON.test(items.tape.slice(at + 1, end)) ? firstAfter(statement, end, moves) : null;
  const same = later && items.list.slice(at + 1, later.index).some(({ lower }) => said.same.test(lower));
  return same ? { direction: later.term.direction!, directionItem: later } : NO_DIRECTION;
}

const multiplies = ({ quantity }: Item): boolean => quantity?.form === "multiplied";

/** `to B` of `from A to B`, `double its share to 15 percent`, `exports doubled in a year and came to $5 billion`. */
function goesOnFrom(statement: Statement, { index }: Item): boolean {
  const { before, items, at, opens } = statement;
  const { tape } = items;
  const between = tape.slice(index + 1, at);
  if (ANDS.test(between)) return true;
  if (!TO.test(before)) return false;
  // `double the exports of oil and timber to reach $5 billion`
  const together = between.includes(mark.and) && !reaches(statement);
  if (!together && !SIGN.test(between)) return true;
  return LATTER.test(tape.slice(Math.max(0, opens - 1), at)) || isBringing(items, index + 1, at);
}

/** `, bringing it to`: behind the last sign */
function isBringing({ list, tape, words }: Statement["items"], from: number, at: number): boolean {
  const sign = tape.lastIndexOf(mark.comma, at);
  return sign >= from && words.direction.brings.test(list[sign + 1]!.lower);
}
const SIGN = new RegExp(`[${mark.comma}${mark.semicolon}${mark.colon}${mark.dash}${mark.open}${mark.close}]`);

/** `to reach 5 billion` */
function reaches({ items: { list, words }, at, before }: Statement): boolean {
  const to = at - before.length + TO.exec(before)!.index;
  return words.direction.reaches.test(list[to + 1]!.lower);
}
/** `exports grew from 15 to 23 million tonnes, and imports – from 7 to 20`: the verb is left out. */
function isGapped({ items: { list, words }, at }: Statement, between: string): boolean {
  const pair = GAPPED.exec(between);
  if (!pair) return false;
  const from = at - pair[0].length;
  return !list
    .slice(from, at)
    .some(({ lower }) => words.kind.finite.test(lower) || words.newVerb.test(lower));
}
const GAPPED = new RegExp(
  `${mark.comma}?${mark.and}[${mark.in}${mark.the}${mark.our}${mark.word}${mark.topic}${mark.country}${mark.possessive}]{1,5}${mark.dash}?${mark.from}[^#]{0,3}#${mark.to}[^#]{0,3}$`,
);
const ANDS = new RegExp(
  `^[^#;:]{0,12}[&,][${mark.word}${mark.vague}${mark.approximation}${mark.prospect}${mark.to}]{0,6}$`,
);
const LATTER = new RegExp(`${mark.from}[^#]{0,3}#${mark.to}[^#]{0,3}$`);

/** `rose by 10 percent and came to $40 billion`, `rose to 20.2`, `is growing: it is now 7 percent` */
function governsQuantity(statement: Statement, movement: Item): boolean {
  const { items, at, opens, before, quantity } = statement;
  // `trade grew, and we have 42 projects`: things are counted anew
  if (isOfNoun(statement, movement) || (quantity.form === "count" && movement.index < opens)) return false;
  const { tape } = items;
  const between = tape.slice(movement.index + 1, at);
  // `they raised 3 million rubles`
  if (items.words.direction.collects.test(movement.lower) && !HOW_FAR_OR_WHAT.test(between)) return false;
  // `…: 37 loans of 9 million rubles were given`, `…, with seven of 40 projects`
  const said = between.slice(between.search(LAST_SIGN) + 1);
  if (said.length < between.length && !TO.test(before)) {
    const first = items.list[at - said.length]!;
    if (ofAnother(said) || WITH.test(said) || items.words.topic.aside.test(first.lower)) return false;
  }
  if (!TO.test(before)) {
    // `the tax was raised to 15 percent on incomes of 5 million rubles`
    const goesOn = STARTS_ANEW.test(between.slice(between.lastIndexOf(QUANTITY)));
    if (!goesOn && ofAnother(between)) return false;
    // `revenue grew, and today we have 30 projects`: somebody else does something
    const another = ({ term, lower }: Item): boolean =>
      term.mark === mark.pronoun && !items.words.direction.same.test(lower);
    if (items.list.slice(movement.index + 1, at).some(another)) return false;
  }
  // `grew: for example, 2 million tonnes were sold`
  if (!TO.test(before) && items.words.direction.example.test(textOf(items.list.slice(movement.index, at))))
    return false;
  const next = between.indexOf(mark.semicolon) + 1;
  if (next > 0 && between[next] !== mark.pronoun) return false;
  // `revenue grew, and this is with an inflation of 4 percent`: another thing is named
  if (OTHER_TOPIC.test(between) && !isGapped(statement, between)) return false;
  if (movement.term.noun === true) return TO.test(before);
  return between.length < 6 || JOINS.test(between);
}
const JOINS = new RegExp(`[${mark.to}${mark.and}${mark.colon}${mark.comma}]`);
const STARTS_ANEW = new RegExp(
  `[${mark.and}${mark.comma}${mark.colon}${mark.semicolon}${mark.dash}${mark.to}]`,
);
const OTHER_TOPIC = new RegExp(
  `[${mark.comma}${mark.contrast}][^${QUANTITY}${mark.comma}${mark.contrast}]*${mark.topic}`,
);
const WITH = new RegExp(`^${mark.and}?${mark.with}`);
const HOW_FAR_OR_WHAT = new RegExp(`[${mark.to}${mark.by}${mark.topic}${mark.growth}]`);
