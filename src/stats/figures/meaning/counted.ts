// Numbers of goods, jobs, enterprises, journeys and projects: the guideline, section 1.4. What became of them decides.
import { mark } from "../../../dialect/figures/mark.js";
import { isCountry } from "./countries-around.js";
import type { Context, Item } from "./items.js";
import { nounFrom } from "./noun.js";
import type { Statement } from "./statement.js";

const FEW = 10;

/** What armies have too. */
const CARRIED: ReadonlySet<string> = new Set(["goods", "trips", "people"]);

/** `at ten plants`: where, and not how many there are. */
const PLACED = new RegExp(
  `[${mark.in}${mark.with}${mark.from}${mark.to}${mark.between}][${mark.the}${mark.our}]?[${mark.approximation}${mark.word}]?$`,
);

export function isCounted(
  { quantity, items, at, opens, closes, before }: Statement,
  context: Context,
): boolean {
  const { counted: words } = items.words;
  if (quantity.class === null || quantity.value === 1) return false;
  // `12 major national projects`
  const thing = items.tape.indexOf(mark.counted, at);
  if (items.list.slice(at + 1, thing).some(({ lower }) => words.ofState.test(lower))) return false;
  const { value } = quantity;
  const few = typeof value === "number" && value < FEW;
  if (few && words.namedBefore.test(items.list[at - 1]?.lower ?? "")) return false;
  const said = words.saidOf[quantity.class];
  const clause = items.list.slice(opens, closes).filter((item) => !item.quantity);
  if (CARRIED.has(quantity.class) && clause.some(({ lower }) => words.military.test(lower))) return false;
  // `3,500 items of new weapons`
  const noun = items.tape.indexOf(mark.counted, at);
  const measure = quantity.class === "goods" && items.tape[noun + 1] === mark.of && noun < closes;
  if (measure && nounFrom(items, noun + 2, closes).said === "outside") return false;
  // `if you buy five apartments`
  const supposed = clause.findIndex(({ lower }) => words.supposed.test(lower));
  if (
    quantity.class === "goods" &&
    supposed >= 0 &&
    clause.slice(supposed).some(({ lower }) => words.anybody.test(lower))
  )
    return false;
  if (quantity.class === "jobs" && clause.some(({ lower }) => words.hurt.test(lower))) return false;
  if (quantity.class === "projects" && clause.some(({ lower }) => words.contest.test(lower))) return false;
  if (
    quantity.class === "people" &&
    clause.some(({ lower }) => words.visits.test(lower)) &&
    clause.some(isCountry)
  )
    return true;
  const tells = ({ lower }: Item): boolean => said.test(lower);
  if (quantity.class === "enterprises" && PLACED.test(before)) {
    // `with ten plants working`, `ten that exist`
    return noun >= 0 && items.list.slice(noun + 1, Math.min(closes, noun + 3)).some(tells);
  }
  // `We finished the delivery. It includes 49 units`
  const goesOn = quantity.class === "goods" && items.words.topic.it.test(items.list[opens]!.lower);
  return clause.some(tells) || (goesOn && context().at(-1)?.list.some(tells) === true);
}
