// How a number is led up to: `by`, `to`, `from`, a word of movement; with modifiers and small words between. How it leads on:
// `of`.
import { mark } from "../../../dialect/figures/mark.js";
import type { Item, Items } from "./items.js";
import { isTopic, type Statement } from "./statement.js";

/** Modifiers and small words that may stand between a verb and its number. */
const FILL = `[${mark.approximation}${mark.word}${mark.vague}${mark.article}${mark.year}${mark.the}${mark.deictic}${mark.comparative}${mark.as}${mark.between}]{0,4}`;

/** A clause that is a number alone: `– 40 percent`. */
export const ALONE = new RegExp(`^[${mark.dash}${mark.colon}]${FILL}$`);

/** A word of movement. */
export const MOVE = `[${mark.movement}${mark.growth}]`;

/** `of` behind the number: `40 percent of the exports`. */
export const OF = new RegExp(`^${mark.respectively}?${mark.of}`);

export const BY = new RegExp(`${mark.by}${FILL}$`);
/** `from 30 percent`, `from, say, 30 percent`, `from what is now 30 percent` */
export const FROM = new RegExp(
  `${mark.from}(?:${mark.comma}${mark.word}${mark.comma}|${mark.word}${mark.pronoun}?${mark.word})?${FILL}$`,
);
export const AT_MOVEMENT = new RegExp(`${MOVE}[${mark.of}${mark.in}]?${FILL}$`);

/** What it is compared with: `against 3 billion`, `down from a record 7 percent`. */
export const WITH_BASE = new RegExp(`[${mark.than}${mark.against}]${FILL}$`);

export const TO = new RegExp(`${mark.to}${FILL}$`);
/** `rose to 20 percent`; in `amounted to 20 percent` the same word leads nowhere. */
export function arrives({ items, at, before }: Statement): boolean {
  const found = TO.exec(before);
  if (found === null) return false;
  const to = at - before.length + found.index;
  const next = items.list[to + 1]!;
  // `expected to bring a 9 percent rise`: a verb follows
  const verb = next.term.mark === mark.word && to + 1 < at && !items.words.leads.noVerb.test(next.lower);
  return !verb && !items.words.leads.nowhere.test(items.list[to - 1]?.lower ?? "");
}

/** `by providing 70 percent of the sum`: `by` leads to a verb. */
export const doesSo = ({ items, at }: Statement): boolean =>
  items.words.leads.underWay.test(items.list[at - 1]?.lower ?? "");

/** `growing demand`: it is the demand that moves. */
export function isOfNoun(statement: Statement, movement: Item): boolean {
  const { words, list } = statement.items;
  const { participle, underWay, noNoun } = words.leads;
  // The number, if nothing stands before it
  const next = list[movement.index + 1]!;
  const previous = list[movement.index - 1];
  // `at a reduced 6 percent rate`
  if (next.quantity) return participle.test(movement.lower) && /[adrRL']/.test(previous?.term.mark ?? "");
  // `the increased capital`
  if (participle.test(movement.lower) && previous && ATTRIBUTIVE.test(previous.term.mark) && isNamed(next))
    return true;
  if (!underWay.test(movement.lower) || raises(statement, movement)) return false;
  return isTopic(next) || (next.term.mark === mark.word && !noNoun.test(next.lower));
}

/** `the task of raising exports to 5 billion`: the verb has an object, and a number it leads to. */
const raises = (statement: Statement, { index }: Item): boolean =>
  (BY.test(statement.before) || arrives(statement)) &&
  !statement.items.list
    .slice(index + 1, statement.at)
    .some(
      ({ lower }) =>
        statement.items.words.kind.finite.test(lower) || statement.items.words.prospect.fact.test(lower),
    );

/** What stands before a participle that belongs to its noun: `the increased capital`, `on these reduced rates`. */
const ATTRIBUTIVE = new RegExp(
  `[${mark.article}${mark.the}${mark.our}${mark.your}${mark.deictic}${mark.of}${mark.in}${mark.with}${mark.from}${mark.possessive}${mark.comma}]`,
);
const isNamed = (item: Item): boolean => isTopic(item) || item.term.mark === mark.word;

/** `even after the rise, it was 36 percent`: it is another thing that is told of. */
export const isFronted = ({ tape, list, words }: Items, { index }: Item): boolean =>
  FRONTED.test(tape.slice(index + 1)) && !words.kind.which.test(list[index + 2]!.lower);
const FRONTED = new RegExp(`^${mark.comma}${mark.pronoun}`);

/** No word says which way. */
export const NO_DIRECTION = { direction: null, directionItem: null } as const;

/** `from A` of `from A to B`; not `we will move people from 6,000 square metres`. */
export const isFormer = ({ before, after, quantity }: Statement): boolean =>
  FROM.test(before) &&
  (typeof quantity.value === "number" || LATTER.test(after)) &&
  (!THINGS.has(quantity.unit ?? "") || LATTER.test(after) || MOVED.test(before));
const THINGS = new Set(["count", "tonne", "barrel", "cubic_metre", "square_metre", "kwh", "watt"]);
const MOVED = new RegExp(MOVE);
const LATTER = new RegExp(`${mark.to}[^#;.]{0,6}#`);
