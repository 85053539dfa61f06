// How exactly a number is meant: the guideline, section 5. Only words that touch the number or its verb count.
import type { Approximation } from "../figure.js";
import { mark } from "../lexicon/mark.js";
import type { Item } from "./items.js";
import type { Statement } from "./statement.js";

/** Words that may stand between the modifier and the number. */
const BETWEEN =
  /^(?:a|an|the|by|to|at|of|another|further|additional|impressive|level|mark|record|whopping|and|as|much|total|half|growth|rate|is|was|are|were|from|threshold|figure|average|extra|only|just|its|in|be|amount|sum|reached|or|between|some|even|with)$/;

/** `or so`, `or more` stand after the number. */
const AFTER = /^(?:or|thereabouts)\b/;

export function approximationOf(statement: Statement): { value: Approximation; item: Item | null } {
  const { items, at, quantity, opens } = statement;
  const next = items.list[at + 1];
  if (next?.term.mark === mark.approximation && AFTER.test(next.lower))
    return { value: next.term.approx!, item: next };
  const verb = quantity.form === "multiplied";
  for (let index = at - 1, steps = 0; index >= opens && steps < (verb ? 2 : 4); index--, steps++) {
    const item = items.list[index]!;
    if (item.term.mark === mark.approximation) {
      if (AFTER.test(item.lower)) break;
      // `raise trade up to $50 billion`: where to, and no limit
      const moved = items.list.slice(opens, index).some(({ term }) => term.mark === mark.movement);
      if (item.lower === "up to" && moved) return { value: "exact", item: null };
      return { value: item.term.approx!, item };
    }
    if (item.quantity ?? item.period) break;
    const word = item.term.mark === mark.word || BETWEEN.test(item.lower);
    if (!word || (item.term.mark === mark.word && !BETWEEN.test(item.lower))) break;
  }
  // A range of one modifier: `somewhere between 1.5 and 2`
  return { value: "exact", item: null };
}
