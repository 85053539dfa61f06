// `four billion …, just 2.4`   `from 31 to 22 percent`   `20 billion was allocated`: numbers whose unit is to be filled in.

import { mark } from "../../../dialect/figures/mark.js";
import type { Quantity } from "../grammar/quantity.js";
import type { Found } from "../grammar/sentence.js";
import type { Context } from "../meaning/items.js";
import { type Tokens, textOf } from "../tokens.js";
import { asTheOneBefore, likeOf } from "./again.js";
import { asGoods } from "./goods.js";
import { asPaid } from "./pay.js";
import { asLarge, inUnitOf, isLarge, namesMoney } from "./scale.js";
import { asRepeated, asTakenUp } from "./taken-up.js";
import { leadsTo, wordBefore } from "./word-before.js";
import { asWorkforce } from "./workforce.js";

/** What shows that no noun follows the number: signs, small words, verbs, times. */
const ENDS = new RegExp(
  `^(?:$|[${mark.stop}${mark.comma}${mark.semicolon}${mark.colon}${mark.close}${mark.open}${mark.dash}${mark.and}${mark.or}${mark.to}${mark.from}${mark.by}${mark.in}${mark.with}${mark.between}${mark.against}${mark.than}${mark.comparative}${mark.prospect}${mark.share}${mark.vague}${mark.ago}${mark.deictic}${mark.year}${mark.pronoun}${mark.per}${mark.as}${mark.respectively}${mark.contrast}${mark.plus}${mark.hyphen}]|${mark.approximation}(?![${mark.counted}${mark.outside}])|${mark.article}${mark.timeUnit}|${mark.movement}(?![${mark.hyphen}${mark.word}${mark.counted}${mark.outside}${mark.topic}])|${mark.of}[${mark.our}${mark.the}${mark.deictic}${mark.pronoun}])`,
);
const HYPHENED = new RegExp(`^[^${mark.hyphen}]${mark.hyphen}`);

/** Gives numbers without a unit the one that is elided, where the words show that there is one. */
export function withElidedUnits(tokens: Tokens, found: Found, context: Context): Found {
  const quantities: Quantity[] = [];
  for (const [index, quantity] of found.quantities.entries()) {
    const filled =
      asWorkforce(tokens, quantity, () => endsThere(tokens, quantity)) ??
      asGoods(tokens, quantity, quantities.at(-1), () => endsThere(tokens, quantity), context) ??
      (quantity.form === "bare"
        ? filledIn(tokens, quantity, quantities, found.quantities.slice(index + 1), context)
        : isSum(quantity)
          ? asRepeated(quantity, context)
          : null);
    quantities.push(filled ?? quantity);
  }
  return { quantities, periods: found.periods };
}

/** `$46`, whose scale may be left out */
const isSum = ({ form, unit, scale, value }: Quantity): boolean =>
  form === "amount" &&
  scale === 1 &&
  /^[A-Z]{3}$/.test(unit ?? "") &&
  typeof value === "number" &&
  value < 1000;

/** A bare number, between those before it, which have their units, and those behind. */
function filledIn(
  tokens: Tokens,
  quantity: Quantity,
  before: readonly Quantity[],
  behind: readonly Quantity[],
  context: Context,
): Quantity | null {
  const part = asOneOf(tokens, quantity, behind[0]) ?? asSomeOfThem(tokens, quantity, before.at(-1));
  if (part || !endsThere(tokens, quantity)) return part;
  const counted =
    asTheCounted(tokens, quantity) ??
    asOthers(tokens, quantity) ??
    asAnother(tokens, quantity, before.at(-1)) ??
    asFormer(tokens, quantity, before.at(-1), behind[0]);
  if (counted) return counted;
  const next = asNext(tokens, quantity, before.at(-1));
  if (next) return next;
  const nearest = [...before.toReversed(), ...behind];
  const again = asTakenUp(tokens, quantity, before, context) ?? asExact(tokens, quantity, before.at(-1));
  if (again) return again;
  if (isLarge(quantity)) return asLarge(tokens, quantity, nearest, context);
  return (
    asMoreOfThem(tokens, quantity, before.at(-1)) ??
    asInBrackets(tokens, quantity, before.at(-1)) ??
    asTheOneBefore(tokens, quantity, before, behind) ??
    asRepeated(quantity, context) ??
    asPaid(tokens, quantity, nearest, context)
  );
}

function endsThere(tokens: Tokens, quantity: Quantity): boolean {
  const { words, tape, list } = tokens;
  const { to } = quantity;
  if (namesMoney(tokens, quantity)) return true;
  const next = tape.slice(to, to + 2);
  // `40 cutting-edge centres`: no verb
  if (ENDS.test(next) && !HYPHENED.test(next)) return true;
  const { after, its } = words.elided;
  // `30 billion of its own`, `5 billion was allocated`
  return (tape[to] === mark.of && its.test(list[to + 1]?.lower ?? "")) || after.test(list[to]?.lower ?? "");
}

/** `100,000 tonnes a year, then 200,000, and now half a million` */
function asNext(
  { words, tape, list }: Tokens,
  quantity: Quantity,
  before: Quantity | undefined,
): Quantity | null {
  if (before?.form !== "amount") return null;
  const lead = quantity.from - (tape[quantity.from - 1] === mark.approximation ? 2 : 1);
  if (!AND_THEN.test(tape.slice(before.to, lead)) || !words.elided.then.test(list[lead]!.lower)) return null;
  return isLarge(quantity) ? inUnitOf(quantity, before) : likeOf(quantity, before);
}

/** Behind a number: no verb, perhaps how often, and a sign. */
const AND_THEN = new RegExp(
  `^[${mark.word}${mark.topic}${mark.of}${mark.vague}${mark.in}${mark.year}]{0,3}${mark.comma}${mark.and}?$`,
);

/** `the number of enterprises has reached 1,500`, `a record number of guests, about 40,000, came` */
function asTheCounted({ words, tape, list }: Tokens, quantity: Quantity): Quantity | null {
  const found = NUMBER_OF.exec(tape.slice(0, quantity.from));
  if (!found) return null;
  const thing = found.index + found[0].search(THING);
  if (list[thing]!.term.class === undefined) return null;
  if (!list.slice(found.index, thing).some(({ lower }) => words.elided.number.test(lower))) return null;
  return { ...quantity, form: "count", unit: "count", class: list[thing]!.term.class ?? null };
}

/** Up to the number that follows it, with no other between. */
const NUMBER_OF = new RegExp(
  `[${mark.word}${mark.pronoun}]${mark.of}[^${mark.digits}${mark.cardinal}${mark.counted}${mark.outside},;]{0,3}[${mark.counted}${mark.outside}](?:[^${mark.digits}${mark.cardinal}${mark.counted}${mark.outside},;.]{0,8}(?:${mark.comma}${mark.from})?|${mark.comma}${mark.approximation})$`,
);
const THING = new RegExp(`[${mark.counted}${mark.outside}]`);

/** `the number of loans reached a million`, `a population of 3 million`: of whatever is no matter of the economy */
function asOthers(tokens: Tokens, quantity: Quantity): Quantity | null {
  const { words, tape, list } = tokens;
  if (!isLarge(quantity)) return null;
  const lead = wordBefore(tokens, quantity);
  const found = NUMBER_OF_OTHERS.exec(tape.slice(0, lead + 1));
  const counts =
    leadsTo(tokens, lead) &&
    (words.elided.peopled.test(list[lead - 1]?.lower ?? "") ||
      (found !== null && words.elided.number.test(list[found.index]!.lower)));
  return counts ? { ...quantity, form: "count", unit: "count", class: null } : null;
}
const NUMBER_OF_OTHERS = new RegExp(
  `[${mark.word}${mark.pronoun}]${mark.of}[^${mark.digits}${mark.cardinal}${mark.of}${mark.contrast},;.]{1,8}$`,
);

/** `5 or 6 out of our 30 mills`, `seven of the 44 projects` */
function asOneOf({ tape }: Tokens, quantity: Quantity, after: Quantity | undefined): Quantity | null {
  if (after?.form !== "count" || !PARTS.test(tape.slice(quantity.to, after.from))) return null;
  return countLike(quantity, after);
}

const PARTS = new RegExp(
  `^${mark.word}?${mark.of}[${mark.our}${mark.your}${mark.the}${mark.deictic}${mark.word}]?$`,
);

/** `40 buses, of which 12 run on gas`, `40 plants, 12 of them new`: of what was counted, whatever follows */
function asSomeOfThem(
  { words, tape, list }: Tokens,
  quantity: Quantity,
  before: Quantity | undefined,
): Quantity | null {
  if (before?.form !== "count" || quantity.scale > 1) return null;
  const { to } = quantity;
  const from = tape[quantity.from - 1] === mark.approximation ? quantity.from - 1 : quantity.from;
  const beside = [list.slice(Math.max(0, from - 2), from), list.slice(to, to + 2)];
  if (from - before.to > NEAR || !beside.some((two) => words.elided.among.test(textOf(two)))) return null;
  return countLike(quantity, before);
}

/** How far behind the things some of them are told of. */
const NEAR = 6;

const countLike = (quantity: Quantity, like: Quantity): Quantity => ({
  ...quantity,
  form: "count",
  unit: "count",
  class: like.class,
});

/** `We have ordered 50 ferries, and another 35 are to come`, `900 jobs, including 200 in Skerra` */
function asAnother(
  { words, tape, list }: Tokens,
  quantity: Quantity,
  before: Quantity | undefined,
): Quantity | null {
  if (before?.form !== "count" || before.class === null) return null;
  const lead = quantity.from - (tape[quantity.from - 1] === mark.approximation ? 2 : 1);
  return words.elided.another.test(list[lead]?.lower ?? "") ? countLike(quantity, before) : null;
}

/** `the staff fell from 900 people in May to 300`, `deliveries rose from 60 in May to 200 trucks`: the other end is counted */
function asFormer(
  { tape }: Tokens,
  quantity: Quantity,
  before: Quantity | undefined,
  after: Quantity | undefined,
): Quantity | null {
  const ends = (one: Quantity, other: Quantity, counted: Quantity): boolean =>
    counted.form === "count" &&
    MOVED_FROM.test(tape.slice(0, one.from)) &&
    ON_TO.test(tape.slice(one.to, other.from));
  const like = [
    before && ends(before, quantity, before) ? before : undefined,
    after && ends(quantity, after, after) ? after : undefined,
  ].find((one) => one !== undefined);
  return like ? countLike(quantity, like) : null;
}

const MOVED_FROM = new RegExp(`${mark.movement}.{0,8}${mark.from}[${mark.approximation}${mark.word}]?$`);
const ON_TO = new RegExp(
  `^[^${mark.comma}${mark.semicolon}${mark.from}${mark.to}]{0,8}${mark.to}[${mark.approximation}${mark.word}]?$`,
);

/** `40 projects with Norland, and over 20 with Veldmark` */
function asMoreOfThem({ tape }: Tokens, quantity: Quantity, before: Quantity | undefined): Quantity | null {
  if (before?.form !== "count" || !ALSO.test(tape.slice(before.to, quantity.from))) return null;
  if (!WHOSE.test(tape.slice(quantity.to))) return null;
  return countLike(quantity, before);
}

/** After the things and whose they are, the next number: no verb. */
const ALSO = new RegExp(
  `^[^${mark.comma}${mark.and}${mark.movement}${mark.contrast}${mark.pronoun}]{1,8}${mark.comma}?[${mark.and}${mark.comma}]${mark.approximation}?$`,
);
const WHOSE = new RegExp(`^[${mark.with}${mark.in}${mark.from}]${mark.the}?${mark.country}`);

/** `about three million farmers, 2.9 million in fact`: the same again, told exactly */
function asExact({ tape }: Tokens, quantity: Quantity, before: Quantity | undefined): Quantity | null {
  if (before?.unit == null || !isLarge(quantity) || !SAME.test(tape.slice(before.to, quantity.from)))
    return null;
  return isNear(quantity, before) ? inUnitOf(quantity, before) : null;
}
const SAME = new RegExp(
  `^[${mark.word}${mark.counted}${mark.outside}${mark.country}]{0,3}[${mark.comma}${mark.dash}${mark.open}]${mark.approximation}?$`,
);

/** `Norland (121 percent) and Veldmark (66)`; `almost 30 percent of it (29.6)`, `over 300 plants – 312` */
function asInBrackets({ tape }: Tokens, quantity: Quantity, before: Quantity | undefined): Quantity | null {
  const bracketed = isBracketed(tape, quantity);
  if (!before?.unit || !(bracketed || tape[quantity.from - 1] === mark.dash)) return null;
  const restates = (before.unit === "percent" || before.form === "count") && isNear(quantity, before);
  if (restates) return inUnitOf(quantity, before);
  return before.form === "amount" && bracketed && isBracketed(tape, before) ? likeOf(quantity, before) : null;
}

const isBracketed = (tape: string, { from, to }: Quantity): boolean =>
  tape[from - 1] === mark.open && tape[to] === mark.close;

/** Is one number the exact one of the other, the round one? */
const isNear = ({ value: one }: Quantity, { value: other }: Quantity): boolean =>
  typeof one === "number" && typeof other === "number" && Math.abs(one - other) <= other * LITTLE;

/** How much the exact number may differ from the round one, in parts of it. */
const LITTLE = 0.1;
