// Which way a quantity moved that is no change itself: the guideline, section 4.

import { mark } from "../../../dialect/figures/mark.js";
import type { Direction } from "../figure.js";
import type { Item } from "./items.js";
import { BY, doesSo, FROM, isOfNoun, NO_DIRECTION, TO } from "./leads.js";
import { firstAfter, moves, type Statement, wordsBefore } from "./statement.js";

export interface DirectionReading {
  direction: Direction | null;
  directionItem: Item | null;
}

/** `… and its share continues to increase`, `… : it grew by 20 percent` */
const GOES_ON = /^[^#&]*(?:&[Pw]?[kP][^#V]*V|[:;=,]&?P[^#VP,;>]{0,4}V)/;
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
  // `above our target of 5 percent`: the target did not move
  if (FROM.test(before) || (BY.test(before) && doesSo(statement)) || said.target.test(wordsBefore(statement)))
    return NO_DIRECTION;
  const governs = movement ?? chained;
  if (governs && governsQuantity(statement, governs))
    return { direction: governs.term.direction!, directionItem: governs };
  const end = Math.min(items.list.length, closes + BEYOND);
  const later = GOES_ON.test(items.tape.slice(at + 1, end)) ? firstAfter(statement, end, moves) : null;
  const same = later && items.list.slice(at + 1, later.index).some(({ lower }) => said.same.test(lower));
  return same ? { direction: later.term.direction!, directionItem: later } : NO_DIRECTION;
}

/** `rose by 10 percent and came to $40 billion`, `rose to 20.2`, `is growing: it is now 7 percent` */
function governsQuantity(statement: Statement, movement: Item): boolean {
  const { items, at, opens, before, quantity } = statement;
  // `trade grew, and we have 42 projects`: things are counted anew
  if (isOfNoun(statement, movement) || (quantity.form === "count" && movement.index < opens)) return false;
  const { tape } = items;
  const between = tape.slice(movement.index + 1, at);
  const next = between.indexOf(mark.semicolon) + 1;
  if (next > 0 && between[next] !== mark.pronoun) return false;
  // `revenue grew, and this is with an inflation of 4 percent`: another thing is named
  if (/[,/][^#,/]*I/.test(between)) return false;
  if (movement.term.noun === true) return TO.test(before);
  return between.length < 6 || /[>&:,]/.test(between);
}
