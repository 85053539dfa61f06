// Numbers of goods, jobs, enterprises, journeys and projects: the guideline, section 1.4. What became of them decides.
import { mark } from "../../../dialect/figures/mark.js";
import type { CountedClass } from "../../../dialect/figures/term.js";
import { isCountry } from "./countries-around.js";
import { type Context, type Item, QUANTITY } from "./items.js";
import { nounFrom } from "./noun.js";
import { isOneOf, type Statement } from "./statement.js";

/** What is counted, and the words around it. */
interface Count {
  statement: Statement;
  of: CountedClass;
  /** Index of its noun, -1 where it was named before. */
  noun: number;
  /** The items of its clause, or of those it goes on from where its noun stands there; numbers left out. */
  clause: readonly Item[];
}

export function isCounted(statement: Statement, context: Context): boolean {
  const { quantity, items, at, opens, since, closes } = statement;
  if (quantity.class === null || quantity.value === 1) return false;
  const noun = NOUN.test(items.tape.slice(at + 1)) ? items.tape.indexOf(mark.counted, at) : -1;
  const count: Count = {
    statement,
    of: quantity.class,
    noun,
    // `they bought 40 buses, of which 12 run on gas`
    clause: items.list.slice(noun < 0 ? since : opens, closes).filter((item) => !item.quantity),
  };
  return !UNCOUNTED.some((isNone) => isNone(count)) && (isVisit(count) || isTold(count, context));
}

/** Up to the noun that is counted: no other noun, verb or sign. */
const NOUN = new RegExp(
  `^[^${mark.counted}${mark.comma}${mark.stop}${mark.semicolon}${mark.colon}${mark.dash}${mark.open}${mark.close}${mark.in}${mark.with}${mark.from}${mark.to}${mark.by}${mark.prospect}${mark.movement}${mark.pronoun}${QUANTITY}]{0,7}${mark.counted}`,
);

/** `12 major national projects` */
const isOfState = ({ statement: { items, at }, noun }: Count): boolean =>
  items.list.slice(at + 1, Math.max(noun, at + 1)).some(isOneOf(items.words.counted.ofState));

const FEW = 10;

/** `the two companies`: named before, and not how many there are */
function isNamedBefore({ statement: { items, at, quantity } }: Count): boolean {
  const few = typeof quantity.value === "number" && quantity.value < FEW;
  return few && items.words.counted.namedBefore.test(items.list[at - 1]?.lower ?? "");
}

/** `12 planes for the navy`, `30 workers were rescued`, `20 projects won the contest`: none of the economy’s */
function isOfOtherMatter({ statement, of, clause }: Count): boolean {
  const { military, hurt, contest } = statement.items.words.counted;
  const { [of]: other }: Partial<Record<CountedClass, RegExp>> = {
    goods: military,
    trips: military,
    people: military,
    jobs: hurt,
    projects: contest,
  };
  return other !== undefined && clause.some(isOneOf(other));
}

/** `3,500 items of new weapons` */
function isOfOutside({ statement: { items, closes }, of, noun }: Count): boolean {
  const measure = of === "goods" && items.tape[noun + 1] === mark.of && noun < closes;
  return measure && nounFrom(items, noun + 2, closes).said === "outside";
}

/** `if you buy five apartments` */
function isSupposed({ statement, of, clause }: Count): boolean {
  const { supposed, anybody } = statement.items.words.counted;
  const opens = of === "goods" ? clause.findIndex(isOneOf(supposed)) : -1;
  return opens >= 0 && clause.slice(opens).some(isOneOf(anybody));
}

const UNCOUNTED: readonly ((count: Count) => boolean)[] = [
  isOfState,
  isNamedBefore,
  isOfOtherMatter,
  isOfOutside,
  isSupposed,
];

/** `20,000 people visited Norland` */
const isVisit = ({ statement, of, clause }: Count): boolean =>
  of === "people" && clause.some(isOneOf(statement.items.words.counted.visits)) && clause.some(isCountry);

/** `at ten plants`: where, and not how many there are. */
const PLACED = new RegExp(
  `[${mark.in}${mark.with}${mark.from}${mark.to}${mark.between}][${mark.the}${mark.our}]?[${mark.approximation}${mark.word}]?$`,
);

/** Is it said what became of them: `49 buses were delivered`? */
function isTold({ statement, of, noun, clause }: Count, context: Context): boolean {
  const { items, opens, closes, before } = statement;
  const becomes = isOneOf(items.words.counted.saidOf[of]);
  // `with ten plants working`, `ten that exist`
  if (of === "enterprises" && PLACED.test(before))
    return noun >= 0 && items.list.slice(noun + 1, Math.min(closes, noun + 3)).some(becomes);
  // `We finished the delivery. It includes 49 units`
  const goesOn = of === "goods" && items.words.topic.it.test(items.list[opens]!.lower);
  return clause.some(becomes) || (goesOn && context().at(-1)?.list.some(becomes) === true);
}
