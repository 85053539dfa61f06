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
  return !UNCOUNTED.some((isNone) => isNone(count, context)) && (isVisit(count) || isTold(count, context));
}

/** Up to the noun that is counted: no other noun, verb or sign. */
const NOUN = new RegExp(
  `^[^${mark.counted}${mark.comma}${mark.stop}${mark.semicolon}${mark.colon}${mark.dash}${mark.open}${mark.close}${mark.in}${mark.with}${mark.from}${mark.to}${mark.by}${mark.prospect}${mark.movement}${mark.pronoun}${QUANTITY}]{0,7}${mark.counted}`,
);

/** `12 major national projects`, `12 such projects` after those of the state */
function isOfState({ statement: { items, at }, of, noun }: Count, context: Context): boolean {
  const { words, list } = items;
  const adjectives = list.slice(at + 1, Math.max(noun, at + 1));
  const ofState = isOneOf(words.counted.ofState);
  const such = of === "projects" && adjectives.some(isOneOf(words.topic.such));
  return adjectives.some(ofState) || (such && context().at(-1)?.list.some(ofState) === true);
}

const FEW = 10;

/** `the two companies`, `two of our companies`: named before, and not how many there are */
function isNamedBefore({ statement: { items, at, quantity }, of }: Count): boolean {
  const few = typeof quantity.value === "number" && quantity.value < FEW;
  if (!few) return false;
  const some = of !== "goods" && items.tape[at + 1] === mark.of && items.tape[at + 2] !== QUANTITY;
  return some || items.words.counted.namedBefore.test(items.list[at - 1]?.lower ?? "");
}

/** `12 planes for the navy`, `30 workers were rescued`, `20 projects won the contest`: none of the economy’s */
function isOfOtherMatter({ statement, of, clause }: Count): boolean {
  const { military, hurt, contest, lost } = statement.items.words.counted;
  const others: Record<CountedClass, readonly RegExp[]> = {
    goods: [military],
    trips: [military],
    people: [military, hurt],
    jobs: [hurt],
    projects: [contest],
    enterprises: [lost],
  };
  return clause.some(isOneOf(...others[of]));
}

/** `14 support vessels`, `three new air defence units` */
const isMilitary = ({ statement: { items, at }, of, noun }: Count): boolean =>
  of === "goods" &&
  items.list.slice(at + 1, Math.max(noun, at + 1)).some(isOneOf(items.words.counted.militaryKind));

/** `2,000 people and 300 vehicles`: a force at work, and neither bought nor made */
function isBesidePeople({ statement: { items, at }, of }: Count): boolean {
  const last = items.list.slice(0, at).findLast(({ quantity }) => quantity !== null);
  return (
    of === "goods" && last?.quantity?.class === "people" && BESIDE.test(items.tape.slice(last.index + 1, at))
  );
}
const BESIDE = new RegExp(
  `^[${mark.word}${mark.country}]?${mark.outside}(?:${mark.comma}|${mark.comma}?${mark.and}|${mark.with})${mark.approximation}?$`,
);

/** `the minister made 12 trips` */
const isOfOffice = ({ statement: { items, opens, at, quantity }, of, noun }: Count): boolean =>
  of === "trips" &&
  quantity.scale === 1 &&
  items.list
    .slice(Math.max(opens, at - BY_WHOM), Math.max(noun, at))
    .some(isOneOf(items.words.counted.ofOffice));

/** How far before the number it may be said whose it is. */
const BY_WHOM = 4;

/** `19 per 100,000 people`: no number of people */
const isBase = ({ statement: { before } }: Count): boolean => before.endsWith(mark.per);

/** `two masks for every person`: how many each needs; not `40 boats, and every mill works` */
function isPerHead({ statement: { items, closes }, of, noun }: Count): boolean {
  if (of !== "goods" || noun < 0) return false;
  const behind = items.list.slice(noun + 1, Math.min(closes, noun + 4));
  const end = behind.findIndex(({ term }) => term.mark === mark.comma || term.mark === mark.and);
  return behind.slice(0, end < 0 ? behind.length : end).some(isOneOf(items.words.counted.perHead));
}

/** `3,500 items of new weapons` */
function isOfOutside({ statement: { items, closes }, of, noun }: Count): boolean {
  const measure = of === "goods" && noun >= 0 && items.tape[noun + 1] === mark.of && noun < closes;
  return measure && nounFrom(items, noun + 2, closes).said === "outside";
}

/** `if you buy five apartments` */
function isSupposed({ statement, of, clause }: Count): boolean {
  const { supposed, anybody } = statement.items.words.counted;
  const opens = of === "goods" ? clause.findIndex(isOneOf(supposed)) : -1;
  return opens >= 0 && clause.slice(opens).some(isOneOf(anybody));
}

const UNCOUNTED: readonly ((count: Count, context: Context) => boolean)[] = [
  isOfState,
  isNamedBefore,
  isOfOtherMatter,
  isOfOutside,
  isSupposed,
  isMilitary,
  isBesidePeople,
  isOfOffice,
  isPerHead,
  isBase,
];

/** `20,000 people visited Norland` */
const isVisit = ({ statement, of, clause }: Count): boolean =>
  of === "people" && clause.some(isOneOf(statement.items.words.counted.visits)) && clause.some(isCountry);

/** `at ten plants`: where, and not how many there are. */
const PLACED = new RegExp(
  `[${mark.in}${mark.with}${mark.from}${mark.to}${mark.between}][${mark.the}${mark.our}]?[${mark.approximation}${mark.word}]?$`,
);

/** Is it said what became of them: `49 buses were delivered`? */
function isTold(count: Count, context: Context): boolean {
  const { statement, of, noun, clause } = count;
  const { items, at, opens, closes, before } = statement;
  const becomes = isOneOf(items.words.counted.saidOf[of]);
  // `with ten plants working`, `ten that exist`
  if (of === "enterprises" && PLACED.test(before))
    return noun >= 0 && items.list.slice(noun + 1, Math.min(closes, noun + 3)).some(becomes);
  // `we have 300 firms`
  const { has } = items.words.counted;
  const had = of === "enterprises" && items.list.slice(Math.max(opens, at - BY_WHOM), at).some(isOneOf(has));
  // `We finished the delivery. It includes 49 units`
  const goesOn = of === "goods" && items.words.topic.it.test(items.list[opens]!.lower);
  return (
    had ||
    clause.some(becomes) ||
    isRestated(count, becomes) ||
    isHosted(count, context) ||
    (goesOn && context().at(-1)?.list.some(becomes) === true)
  );
}

/** `Tourism grows. We can host 2 million people`: visitors */
function isHosted({ statement: { items, at, opens }, of }: Count, context: Context): boolean {
  const { counted, eligible } = items.words;
  const hosts = items.list.slice(Math.max(opens, at - BY_WHOM), at).some(isOneOf(counted.hosts));
  const travels = isOneOf(eligible.travel);
  return of === "people" && hosts && context().some(({ list }) => list.some(travels));
}

/** `many ferries were bought: 40 ferries last year`: told of things of that class before the sign */
function isRestated({ statement: { items, opens }, of }: Count, becomes: (item: Item) => boolean): boolean {
  if (!GOES_ON.has(items.tape[opens]!)) return false;
  const earlier = items.list.slice(0, opens);
  const same = earlier.some(({ term, quantity }) => term.class === of || quantity?.class === of);
  return same && earlier.some(becomes);
}

const GOES_ON: ReadonlySet<string> = new Set([mark.colon, mark.semicolon, mark.dash, mark.open]);
