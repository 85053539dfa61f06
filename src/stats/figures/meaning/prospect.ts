// What makes a figure a plan: the guideline, section 3. A word for it in its clause, or a time to come.
import { mark } from "../../../dialect/figures/mark.js";
import type { Item } from "./items.js";
import { firstAfter, lastBefore, type Statement } from "./statement.js";

const isProspect = ({ term }: Item): boolean => term.mark === mark.prospect;

/** How far after the number. */
const REACH = 5;

export function prospectOf(statement: Statement): Item | null {
  const { items, at, opens, closes, since, before, after } = statement;
  const { prospect: said } = items.words;
  // `from a volume of 30 billion, to reach 50 will be hard`
  const present = /L[wI]?O?$/.exec(before);
  if (present && said.present.test(items.list[at - present[0].length]!.lower)) return null;
  const own = lastBefore(statement, opens, isProspect);
  if (own) return own;
  const finite = items.list.slice(opens, at).some(({ lower }) => said.finite.test(lower));
  // `set 100 tonnes as a target`
  const aim = /^[^#]*?A[adrR]?w?Q/.exec(after);
  const aimed = aim && items.list[at + aim[0].length];
  if (aimed && said.aim.test(aimed.lower)) return aimed;
  // `…, which now makes up a third`
  const isNow = before.includes(mark.vague);
  const earlier = finite || isNow ? null : lastBefore(statement, since, isProspect);
  if (earlier) return earlier;
  // `the tax is 8 percent and will be raised`: it is what it is
  if (finite) return null;
  return (
    items.list.slice(opens, closes).find(({ period }) => period?.ahead === true && period.before === null) ??
    firstAfter(
      statement,
      Math.min(closes, at + REACH),
      (item) => isProspect(item) && said.after.test(item.lower),
    )
  );
}
