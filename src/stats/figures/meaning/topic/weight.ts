// How much a topic says: one of more weight wins over one nearer.

import type { Item } from "../items.js";
import { isTopic } from "../statement.js";

/** Topics of this weight say little: `market`, `production`. */
const WEAK = 2;
/** Of a branch: less than that of a flow or of the budget. */
const BRANCH = 4;
/** An allocation is the budget's wherever it stands in the clause. */
const HEAVY = 7;

export const isWeak = ({ term }: Item): boolean => term.weight! <= WEAK;
export const isBranchAtMost = ({ term }: Item): boolean => term.weight! <= BRANCH;
export const isHeavy = (item: Item | null): item is Item => item !== null && item.term.weight! >= HEAVY;

export const outweighs = (one: Item, other: Item): boolean => one.term.weight! > other.term.weight!;

/** The topic that says most, the first of them. */
export const heaviest = (items: readonly Item[]): Item | null =>
  items
    .filter(isTopic)
    .reduce<Item | null>((best, item) => (!best || outweighs(item, best) ? item : best), null);
