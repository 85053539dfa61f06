// How a number is led up to: `by`, `to`, `from`, a word of movement; with modifiers and small words between.
import { mark } from "../lexicon/mark.js";
import type { Item } from "./items.js";
import { isTopic, type Statement } from "./statement.js";

/** Modifiers and small words that may stand between a verb and its number. */
export const FILL = `[${mark.approximation}${mark.word}${mark.vague}${mark.article}${mark.year}${mark.the}${mark.deictic}${mark.comparative}${mark.as}]{0,4}`;

/** A word of movement. */
export const MOVE = `[${mark.movement}${mark.growth}]`;

export const BY = new RegExp(`${mark.by}${FILL}$`);
export const FROM = new RegExp(`${mark.from}${FILL}$`);
export const AT_MOVEMENT = new RegExp(`${MOVE}[${mark.of}${mark.in}]?${FILL}$`);

const TO = new RegExp(`${mark.to}${FILL}$`);
const NOWHERE = /^(?:amount|came$|come$|comes$|equal|total|close$|according$|equivalent$)/;

/** `rose to 20 percent`; in `amounted to 20 percent` the same word leads nowhere. */
export function arrives({ items, at, before }: Statement): boolean {
  const found = TO.exec(before);
  return found !== null && !NOWHERE.test(items.list[at - before.length + found.index - 1]?.lower ?? "");
}

/** `growing demand`: it is the demand that moves. */
export function isOfNoun({ items: { list } }: Statement, movement: Item): boolean {
  const next = list[movement.index + 1];
  if (!movement.lower.endsWith("ing") || !next) return false;
  return isTopic(next) || (next.term.mark === mark.word && !/^(?:this|by|to|at|\w+ly)$/.test(next.lower));
}

/** No word says which way. */
export const NO_DIRECTION = { direction: null, directionItem: null } as const;
