// How exactly a number is meant: the guideline, section 5. Only words that touch the number or its verb count.

import { mark } from "../../../dialect/figures/mark.js";
import type { Approximation } from "../figure.js";
import { NEGATED } from "../negated.js";
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
    if (item.term.approx) {
      if (item.term.mark === mark.approximation && said.after.test(item.lower)) break;
      // `supplies under 30 projects`: by them, and no fewer
      if (item.term.approx === "under" && statement.quantity.class === "projects" && index === at - 1)
        return EXACT;
      // `raise trade up to $50 billion`: where to, and no limit; `raise it by up to 5 percent` is one
      const moved = items.list.slice(opens, index).some(({ term }) => term.mark === mark.movement);
      const isWhereTo = items.tape[index - 1] !== mark.by && (moved || broughtUp(statement));
      if (said.upTo.test(item.lower) && isWhereTo) return EXACT;
      const { approx } = item.term;
      return { value: isNegated(items, index, opens) ? (NEGATED[approx] ?? approx) : approx, item };
    }
    // `keeping the deficit within 3 percent`
    if (said.within.test(item.lower)) return { value: "up_to", item };
    // `prices starting from 5 million rubles`; not `the supply will start at 5 million tonnes`
    const willStart = items.list[index - 2]?.term.mark === mark.prospect;
    if (!willStart && said.starting.test(`${items.list[index - 1]?.lower} ${item.lower}`))
      return { value: "at_least", item };
    if (said.at.test(item.lower) && index === at - 1) {
      const estimate = estimated(statement);
      if (estimate) return { value: "about", item: estimate };
    }
    if (item.quantity || !said.between.test(item.lower)) break;
  }
  const reached = IS_WHAT.exec(items.tape.slice(at + 1));
  if (!reached) return EXACT;
  const item = items.list[at + reached[0].length]!;
  return { value: item.term.approx!, item };
}
/** `should not be more than 5 percent`, `never exceeded`: a negation before the modifier, and a verb of being at most between */
function isNegated({ list, words }: Statement["items"], index: number, opens: number): boolean {
  const { not, becomes } = words.approximation;
  let at = index - 1;
  while (at > opens && at > index - REACH && becomes.test(list[at]!.lower)) at--;
  return at >= opens && not.test(list[at]!.lower);
}

/** `we estimate the outflow of capital at 2 billion` */
function estimated({ items: { list, tape, words }, at, opens }: Statement): Item | null {
  const said = list.findLast(
    ({ lower, index }) => index >= opens && index < at && words.approximation.estimates.test(lower),
  );
  return said && OBJECT.test(tape.slice(said.index + 1, at - 1)) ? said : null;
}
/** What is estimated, or by whom; no verb, and no other number. */
const OBJECT = new RegExp(
  `^[${mark.the}${mark.our}${mark.your}${mark.word}${mark.topic}${mark.country}${mark.possessive}${mark.of}${mark.from}${mark.to}${mark.by}${mark.outside}]{1,8}$`,
);

/** `$30 billion is a mark we are approaching` */
const IS_WHAT = new RegExp(
  `^${mark.word}[${mark.the}${mark.article}]${mark.word}?${mark.pronoun}{1,2}[${mark.word}${mark.vague}]{0,2}${mark.approximation}(?![^${mark.stop}${mark.comma}])`,
);

/** How far before the number its modifier may stand. */
const REACH = 4;
const EXACT = { value: "exact", item: null } as const;
