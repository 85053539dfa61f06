// `9 percent more than in 2031` is a change, `twice as much as they invest` a ratio: the guideline, section 3.

import { mark } from "../../../dialect/figures/mark.js";
import type { Direction } from "../figure.js";
import type { Item } from "./items.js";
import type { Statement } from "./statement.js";

export interface Comparison {
  kind: "change" | "ratio";
  direction: Direction;
  /** The word that compares. */
  item: Item;
}

/** How many words on the other side of the comparison may stand. */
const REACH = 14;
/** And so many words may stand between `than` and what it was before. */
const NEAR = 4;

export function comparisonOf({
  items: { words, list, tape },
  at,
  after,
  quantity,
}: Statement): Comparison | null {
  const { comparison: said } = words;
  const item = list[at + (tape[at + 1] === mark.comma ? 2 : 1)];
  if (!item) return null;
  const reach = list.slice(at + 1, at + REACH);
  const multiple = quantity.unit === "times";
  const compares =
    said.opens.test(item.lower) ||
    (multiple &&
      (said.afterMultiple.test(item.lower) ||
        item.term.mark === mark.comparative ||
        (/^w?[VG]/.test(after) && reach.some(({ lower }) => said.lead.test(lower)))));
  if (!compares) return null;
  // `20 percent more of the same`
  if (!multiple && list[item.index + 1]?.term.mark === mark.of) return null;
  const direction = said.less.test(item.lower) ? "down" : "up";
  // With nothing named to compare with, it is what was before
  const nothing = said.opens.test(item.lower) && /^[G~V](?:[.,;)&]|$)/.test(after);
  const isThan = ({ term }: Item): boolean => term.mark === mark.than;
  const hasThan = reach.some(isThan);
  // A time to come is that of the plan: `double the average by 2031`
  const isThen = ({ period, lower, term }: Item): boolean =>
    (period !== null && (hasThan || !period.ahead)) ||
    (term.mark === mark.deictic && !said.this.test(lower)) ||
    said.before.test(lower);
  // `The yards bought more steel than last year: 4 percent more`
  const than = hasThan ? -1 : list.slice(0, at).findLastIndex(isThan);
  const then =
    reach.some(isThen) || (than >= 0 && list.slice(than, than + NEAR).some(({ period }) => period !== null));
  return { kind: then || nothing ? "change" : "ratio", direction, item };
}
