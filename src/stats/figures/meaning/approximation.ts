// How exactly a number is meant: the guideline, section 5. Only words that touch the number or its verb count.

import { mark } from "../../../dialect/figures/mark.js";
import type { Approximation } from "../figure.js";
import type { Item } from "./items.js";
import type { Statement } from "./statement.js";

export function approximationOf(statement: Statement): { value: Approximation; item: Item | null } {
  const { items, at, quantity, opens } = statement;
  const { approximation: said } = items.words;
  const next = items.list[at + 1];
  if (next?.term.mark === mark.approximation && said.after.test(next.lower))
    return { value: next.term.approx!, item: next };
  const verb = quantity.form === "multiplied";
  for (let index = at - 1, steps = 0; index >= opens && steps < (verb ? 2 : 4); index--, steps++) {
    const item = items.list[index]!;
    if (item.term.mark === mark.approximation) {
      if (said.after.test(item.lower)) break;
      // `raise trade up to $50 billion`: where to, and no limit
      const moved = items.list.slice(opens, index).some(({ term }) => term.mark === mark.movement);
      if (said.upTo.test(item.lower) && moved) return { value: "exact", item: null };
      return { value: item.term.approx!, item };
    }
    if (item.quantity ?? item.period) break;
    const word = item.term.mark === mark.word || said.between.test(item.lower);
    if (!word || (item.term.mark === mark.word && !said.between.test(item.lower))) break;
  }
  // A range of one modifier: `somewhere between 1.5 and 2`
  return { value: "exact", item: null };
}
