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

export function comparisonOf(statement: Statement): Comparison | null {
  const {
    items: { words, list, tape },
    at,
    after,
    quantity,
  } = statement;
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
        (MOVES.test(after) && reach.some(({ lower }) => said.lead.test(lower)))));
  if (!compares) return null;
  // `20 percent more of the same`
  if (!multiple && list[item.index + 1]?.term.mark === mark.of) return null;
  const direction = said.less.test(item.lower) ? "down" : "up";
  // With nothing named to compare with, it is what was before
  const nothing = said.opens.test(item.lower) && NOTHING_NAMED.test(after);
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
  const another = isElsewhere(statement, reach) || (multiple && nothing && isBesideOther(statement));
  return { kind: (then || nothing) && !another ? "change" : "ratio", direction, item };
}
const NOTHING_NAMED = new RegExp(
  `^[${mark.comparative}${mark.approximation}${mark.movement}](?:[${mark.stop}${mark.comma}${mark.semicolon}${mark.close}${mark.and}]|$)`,
);
const MOVES = new RegExp(`^${mark.word}?[${mark.movement}${mark.comparative}]`);

/** `higher than the average of Norland over the past years`, `than the national average`: a place that was not named before */
function isElsewhere({ items: { words, list }, at, opens }: Statement, reach: readonly Item[]): boolean {
  const than = reach.findIndex(
    ({ term, lower }) => term.mark === mark.than || words.period.moreThan.test(lower),
  );
  if (than < 0) return false;
  const behind = reach.slice(than + 1);
  const time = behind.findIndex(({ period }) => period !== null);
  const codes = list.slice(opens, at).flatMap(({ term }) => term.country ?? []);
  return behind
    .slice(0, time < 0 ? behind.length : time)
    .some(
      ({ term, lower }) =>
        (term.country !== undefined && !codes.includes(term.country)) ||
        words.comparison.elsewhere.test(lower),
    );
}

/** `our investment there is 3 billion, and Norland’s here is 4 times larger`: than what was told before it */
function isBesideOther({ items: { list, words, tape }, at, opens, closes }: Statement): boolean {
  const own = list.slice(opens, at);
  const isSide = ({ term }: Item): boolean => term.country !== undefined || SIDES.has(term.mark);
  return (
    list.slice(0, opens).some(({ quantity }) => quantity !== null && quantity.unit !== null) &&
    own.some(({ term }, index) => term.indicator !== undefined && index > 0) &&
    own.some(isSide) &&
    words.kind.copula.test(own.findLast(({ term }) => term.mark !== mark.approximation)?.lower ?? "") &&
    !list.slice(opens, closes).some(({ period, term }) => period !== null || term.mark === mark.vague) &&
    !tape.slice(opens, at).includes(mark.pronoun)
  );
}
const SIDES: ReadonlySet<string> = new Set([mark.our, mark.your]);
