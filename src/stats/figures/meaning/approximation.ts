// How exactly a number is meant: the guideline, section 5. Only words that touch the number or its verb count.

import { mark } from "../../../dialect/figures/mark.js";
import type { Approximation } from "../figure.js";
import { broughtUp } from "./brought-up.js";
import type { Item } from "./items.js";
import type { Statement } from "./statement.js";

export function approximationOf(statement: Statement): { value: Approximation; item: Item | null } {
  const { items, at, opens } = statement;
  const { approximation: said } = items.words;
  // `20-odd percent`
  if (said.odd.test(items.list[at]!.lower)) return { value: "over", item: items.list[at]! };
  const next = items.list[at + 1];
  if (next?.term.mark === mark.approximation && said.after.test(next.lower))
    return { value: next.term.approx!, item: next };
  for (let index = at - 1; index >= opens && index >= at - REACH; index--) {
    const item = items.list[index]!;
    if (item.term.mark === mark.approximation) {
      if (said.after.test(item.lower)) break;
      // `raise trade up to $50 billion`: where to, and no limit; `raise it by up to 5 percent` is one
      const moved = items.list.slice(opens, index).some(({ term }) => term.mark === mark.movement);
      const isWhereTo = items.tape[index - 1] !== mark.by && (moved || broughtUp(statement));
      if (said.upTo.test(item.lower) && isWhereTo) return EXACT;
      return { value: item.term.approx!, item };
    }
    // `keeping the deficit within 3 percent`
    if (said.within.test(item.lower)) return { value: "up_to", item };
    // `prices starting from 5 million rubles`
    if (said.starting.test(`${items.list[index - 1]?.lower} ${item.lower}`))
      return { value: "at_least", item };
    if (item.quantity || !said.between.test(item.lower)) break;
  }
  const reached = IS_WHAT.exec(items.tape.slice(at + 1));
  if (!reached) return EXACT;
  const item = items.list[at + reached[0].length]!;
  return { value: item.term.approx!, item };
}
/** `$300 billion is the level we are approaching` */
const IS_WHAT = new RegExp(
  `^${mark.word}[${mark.the}${mark.article}]${mark.word}?${mark.pronoun}{1,2}[${mark.word}${mark.vague}]{0,2}${mark.approximation}(?![^${mark.stop}${mark.comma}])`,
);

/** How far before the number its modifier may stand. */
const REACH = 4;
const EXACT = { value: "exact", item: null } as const;
