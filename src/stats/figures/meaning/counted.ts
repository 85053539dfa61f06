// Numbers of goods, jobs, enterprises, journeys and projects: the guideline, section 1.4. What became of them decides.
import { isCountry } from "./countries-around.js";
import type { Statement } from "./statement.js";

const FEW = 10;

export function isCounted({ quantity, items, at, opens, closes }: Statement): boolean {
  const { counted: words } = items.words;
  if (quantity.class === null || quantity.value === 1 || words.ofState.test(items.list[at + 1]?.lower ?? ""))
    return false;
  const { value } = quantity;
  const few = typeof value === "number" && value < FEW;
  if (few && words.namedBefore.test(items.list[at - 1]?.lower ?? "")) return false;
  const said = words.saidOf[quantity.class];
  const clause = items.list.slice(opens, closes).filter((item) => !item.quantity);
  if (
    quantity.class !== "jobs" &&
    quantity.class !== "enterprises" &&
    clause.some(({ lower }) => words.military.test(lower))
  )
    return false;
  if (quantity.class === "projects" && clause.some(({ lower }) => words.contest.test(lower))) return false;
  if (
    quantity.class === "people" &&
    clause.some(({ lower }) => words.visits.test(lower)) &&
    clause.some(isCountry)
  )
    return true;
  return clause.some(({ lower }) => said.test(lower));
}
