// Trade has grown. It was 20 percent.      We will pay each town 5 million. This is a billion.
//                  ^^                                                      ^^^^
// What the last sentence said, for a figure that takes it up.

import { mark } from "../../../dialect/figures/mark.js";
import { clausesOf } from "./clauses.js";
import type { Items } from "./items.js";
import { kindOf } from "./kind.js";
import type { Antecedent, KindReading } from "./kind-reading.js";
import { WITH_BASE } from "./leads.js";
import { isRated } from "./share.js";
import { moves, statementsOf } from "./statement.js";

/** No sentence stands before. */
export const NOTHING_BEFORE: Antecedent = {
  movement: null,
  rate: () => false,
  planned: () => false,
  grown: () => null,
  told: () => null,
};

/** What `it` is at the start of a sentence: of what the last sentence said. */
export function antecedentOf(context: readonly Items[]): Antecedent {
  const last = context.at(-1);
  const movement =
    last?.list.findLast((item) => moves(item) && item.term.noun === true)?.term.direction ?? null;
  const rate = (): boolean => context.some(({ words, list }) => list.some((item) => isRated(words, item)));
  return {
    movement,
    rate,
    planned: () => last !== undefined && isPlanned(last),
    grown: () => {
      const told = last && !last.tape.includes(mark.share) && !rate() ? lastTold(last) : null;
      return told?.said === "change" ? told : null;
    },
    told: () => (last ? lastTold(last) : null),
  };
}

/** Is what the sentence tells last a plan, but for what it is compared with? */
function isPlanned(items: Items): boolean {
  const last = statementsOf(items, clausesOf(items)).findLast(({ before }) => !WITH_BASE.test(before));
  return last ? kindOf(last, null, NOTHING_BEFORE).kind === "target" : items.tape.includes(mark.prospect);
}

/** What the last percentage of a sentence says. */
function lastTold(items: Items): KindReading | null {
  let told: KindReading | null = null;
  let previous: KindReading | null = null;
  for (const statement of statementsOf(items, clausesOf(items))) {
    previous = kindOf(statement, previous, NOTHING_BEFORE);
    if (statement.quantity.unit === "percent") told = previous;
  }
  // The word that says so is none of the sentence that takes it up
  return told && { ...told, kindItem: null, directionItem: null, carried: true };
}
