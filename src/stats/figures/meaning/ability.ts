// Our port can handle 3 million tonnes.      Not one: exports can grow by 5 percent
//          ^^^^^^^^^^
// What somebody is able to do is so now, and no plan.

import type { Items } from "./items.js";

/** Does the word for what may be, at a place, say what somebody is able to do? */
export function isAbility({ words, list }: Items, index: number): boolean {
  const { prospect: said, leads } = words;
  if (!said.able.test(list[index]!.lower)) return false;
  const next = list[index + 1];
  const verb = next && leads.noNoun.test(next.lower) ? list[index + 2] : next;
  return verb !== undefined && said.ability.test(verb.lower);
}
