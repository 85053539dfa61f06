// `four billion …, just 2.4`   `from 31 to 22 percent`   `20 billion was allocated`: numbers whose unit is to be filled in.

import { mark } from "../../dialect/figures/mark.js";
import { exact } from "./grammar/number.js";
import type { Quantity } from "./grammar/quantity.js";
import type { Found } from "./grammar/sentence.js";
import { isMoney } from "./meaning/eligible.js";
import { type Context, type Item, type Items, itemsOf } from "./meaning/items.js";
import { type Tokens, textOf } from "./tokens.js";
import { asWorkforce } from "./workforce.js";

/** What shows that no noun follows the number: signs, small words, verbs, times. */
const ENDS = new RegExp(
  `^(?:$|[.,;:)(=&|><biWBgTGQkXLYPeA~@${mark.contrast}${mark.hyphen}]|${mark.movement}(?![${mark.hyphen}${mark.word}${mark.counted}${mark.outside}${mark.topic}])|${mark.of}[${mark.our}${mark.the}${mark.deictic}${mark.pronoun}])`,
);
const HYPHENED = new RegExp(`^[^${mark.hyphen}]${mark.hyphen}`);
/** `from 2011`: a year, and told in no unit. */
const BARE_YEAR = /^(?:19|20)\d\d$/;

/** Gives numbers without a unit the one that is elided, where the words show that there is one. */
export function withElidedUnits(tokens: Tokens, found: Found, context: Context): Found {
  const quantities: Quantity[] = [];
  for (const [index, quantity] of found.quantities.entries()) {
    const filled =
      asWorkforce(tokens, quantity, () => endsThere(tokens, quantity)) ??
      (quantity.form === "bare"
        ? filledIn(tokens, quantity, quantities, found.quantities.slice(index + 1), context)
        : null);
    quantities.push(filled ?? quantity);
  }
  return { quantities, periods: found.periods };
}

/** A bare number, between those before it, which have their units, and those behind. */
function filledIn(
  tokens: Tokens,
  quantity: Quantity,
  before: readonly Quantity[],
  behind: readonly Quantity[],
  context: Context,
): Quantity | null {
  const part = asOneOf(tokens, quantity, behind[0]);
  if (part || !endsThere(tokens, quantity)) return part;
  const counted = asTheCounted(tokens, quantity);
  const nearest = [...before.toReversed(), quantity, ...behind];
  if (counted || quantity.scale >= 1e6) return counted ?? asMoney(tokens, quantity, nearest, context);
  return (
    asMoreOfThem(tokens, quantity, before.at(-1)) ??
    asInBrackets(tokens, quantity, before.at(-1)) ??
    asTheOneBefore(tokens, quantity, before, behind)
  );
}

const endsThere = ({ words, tape, list }: Tokens, { to }: Quantity): boolean =>
  // `40 cutting-edge centres`: no verb
  (ENDS.test(tape.slice(to, to + 2)) && !HYPHENED.test(tape.slice(to, to + 2))) ||
  (tape[to] === mark.of && words.elided.its.test(list[to + 1]?.lower ?? "")) ||
  words.elided.after.test(list[to]?.lower ?? "");

/** Millions and billions of nothing are of the nearest unit of such numbers, else money. */
function asMoney(
  tokens: Tokens,
  quantity: Quantity,
  nearest: readonly Quantity[],
  context: Context,
): Quantity | null {
  const near = nearest.find(({ unit }) => isMoney(unit) && unit?.includes("/") === false);
  if (near) return { ...quantity, form: "amount", unit: near.unit };
  // `307 billion in investment` beside tonnes
  const invested =
    tokens.tape[quantity.to] === mark.in && tokens.list[quantity.to + 1]?.term.flow === "investment";
  const like = nearest.find(
    ({ unit, scale, class: counted }) =>
      unit !== null &&
      (scale >= 1e6 || counted === "trips" || counted === "goods") &&
      !(unit === "count" && quantity.scale >= 1e9),
  );
  if (like && !invested) return inUnitOf(quantity, like);
  const goesOn = invested
    ? null
    : (asCarried(tokens, quantity, context) ?? asJustSaid(tokens, quantity, context));
  if (goesOn) return goesOn;
  const before = context()
    .flatMap(({ list }) => list)
    .findLast(({ quantity: other }) => other && isMoney(other.unit))?.quantity?.unit;
  if (before === undefined && quantity.scale < 1e9 && !saysMoney(tokens)) return null;
  // `The price is $50 per barrel. Output fell by a million`: barrels, where nobody pays
  const paid = tokens.list.some(({ lower }) => tokens.words.elided.money.test(lower));
  const unit = before?.split("/").at(paid ? 0 : -1) ?? "XXX";
  return { ...quantity, form: "amount", unit: unit as Quantity["unit"] };
}

const inUnitOf = (quantity: Quantity, { unit, class: counted }: Quantity): Quantity => ({
  ...quantity,
  // What is no matter of the economy, or perhaps a traveller, stays to be judged
  form: unit === "count" && (counted === null || counted === "people") ? "count" : "amount",
  unit,
  class: counted,
});

/** `The airline will carry 33 million`: passengers. */
function asCarried({ words, tape, list }: Tokens, quantity: Quantity, context: Context): Quantity | null {
  const verb = tape[quantity.from - 1] === mark.approximation ? quantity.from - 2 : quantity.from - 1;
  if (!words.elided.carries.test(list[verb]?.lower ?? "")) return null;
  const travels = [...list, ...context().flatMap((items) => items.list)].some(({ lower }) =>
    words.eligible.travel.test(lower),
  );
  return travels ? { ...quantity, form: "count", unit: "count", class: "trips" } : null;
}

/**
 * `The ports can take 600 million tonnes. Soon they will take a billion`: in the unit of the last such number, which is no
 * money, where the sentence speaks of nothing that its sentence did not; millions may be of anything where no topic is the same.
 */
function asJustSaid(tokens: Tokens, quantity: Quantity, context: Context): Quantity | null {
  for (const { list } of context().toReversed()) {
    const last = list.findLast(
      ({ quantity: one }) =>
        one !== null &&
        (isMoney(one.unit) || (one.unit !== null && (one.scale >= 1e6 || one.class === "trips"))),
    )?.quantity;
    if (!last) continue;
    const topic = tokens.list.some(
      ({ term, lower }) => term.indicator !== undefined && list.some((one) => one.lower === lower),
    );
    const goesOn = (topic || quantity.scale >= 1e9) && !isMoney(last.unit) && !saysMoney(tokens, list);
    return goesOn && !(last.unit === "count" && last.class === null) ? inUnitOf(quantity, last) : null;
  }
  return null;
}

/** Words that make a number without a unit money: somebody pays, earns or owes it. */
function saysMoney(tokens: Tokens, said: Items["list"] = []): boolean {
  const { list } = itemsOf(tokens, { quantities: [], periods: [] });
  const isNew = ({ lower, term }: Item): boolean =>
    (term.weight ?? 0) >= 3 && !said.some((one) => one.lower === lower);
  return list.some((item) => isNew(item) || tokens.words.elided.money.test(item.lower));
}

/** `the number of enterprises has reached 1,500` */
function asTheCounted({ words, tape, list }: Tokens, quantity: Quantity): Quantity | null {
  const found = NUMBER_OF.exec(tape.slice(0, quantity.from));
  if (!found) return null;
  const thing = found.index + found[0].indexOf(mark.counted);
  if (!list.slice(found.index, thing).some(({ lower }) => words.elided.number.test(lower))) return null;
  return { ...quantity, form: "count", unit: "count", class: list[thing]!.term.class ?? null };
}

/** `7 or 8 out of our 20 companies`, `seven of the 44 projects` */
function asOneOf({ tape }: Tokens, quantity: Quantity, after: Quantity | undefined): Quantity | null {
  if (after?.form !== "count" || !PARTS.test(tape.slice(quantity.to, after.from))) return null;
  return { ...quantity, form: "count", unit: "count", class: after.class };
}

const PARTS = new RegExp(
  `^${mark.word}?${mark.of}[${mark.our}${mark.your}${mark.the}${mark.deictic}${mark.word}]?$`,
);

/** `40 projects with Norland, and over 20 with Veldmark` */
function asMoreOfThem({ tape }: Tokens, quantity: Quantity, before: Quantity | undefined): Quantity | null {
  if (before?.form !== "count" || !ALSO.test(tape.slice(before.to, quantity.from))) return null;
  if (!WHOSE.test(tape.slice(quantity.to))) return null;
  return { ...quantity, form: "count", unit: "count", class: before.class };
}

/** After the things and whose they are, the next number: no verb. */
const ALSO = new RegExp(
  `^[^${mark.comma}${mark.and}${mark.movement}${mark.contrast}${mark.pronoun}]{1,8}${mark.comma}?[${mark.and}${mark.comma}]${mark.approximation}?$`,
);
const WHOSE = new RegExp(`^[${mark.with}${mark.in}${mark.from}]${mark.the}?${mark.country}`);

/** `Norland (121 percent) and Veldmark (66)`; `almost 30 percent of it (29.6)`, `over 300 plants – 312` */
function asInBrackets({ tape }: Tokens, quantity: Quantity, before: Quantity | undefined): Quantity | null {
  const bracketed = isBracketed(tape, quantity);
  if (!before?.unit || !(bracketed || tape[quantity.from - 1] === mark.dash)) return null;
  const [one, other] = [quantity.value, before.value];
  if (typeof one !== "number" || typeof other !== "number") return null;
  const restates =
    (before.unit === "percent" || before.form === "count") && Math.abs(one - other) <= other * LITTLE;
  if (restates) return before.form === "count" ? inUnitOf(quantity, before) : likeOf(quantity, before);
  return before.form === "amount" && bracketed && isBracketed(tape, before) ? likeOf(quantity, before) : null;
}

const isBracketed = (tape: string, { from, to }: Quantity): boolean =>
  tape[from - 1] === mark.open && tape[to] === mark.close;

/** How much the exact number may differ from the round one, in parts of it. */
const LITTLE = 0.1;

/** Up to the number that follows it, with no other between. */
const NUMBER_OF = new RegExp(
  `[${mark.word}${mark.pronoun}]${mark.of}[^${mark.digits}${mark.cardinal}${mark.counted},;]{0,3}${mark.counted}[^${mark.digits}${mark.cardinal}${mark.counted},;.]{0,8}(?:${mark.comma}${mark.from})?$`,
);

const FILL = `[${mark.approximation}${mark.word}]?$`;
const LED = new RegExp(`[${mark.by}${mark.to}${mark.from}${mark.against}${mark.than}]${FILL}`);
const BY = new RegExp(`${mark.by}${FILL}`);
/** Between two numbers with one unit: `to 15 and then to 17 percent`, `a little over 40, a little under 40 percent`. */
const PAIR = new RegExp(
  `^${mark.comma}?[${mark.and}${mark.or}${mark.comma}]${mark.word}?[${mark.to}${mark.by}${mark.from}]?${mark.approximation}?$`,
);
/** `in 2014`, `this year` */
const TIME = `(?:${mark.in}[${mark.the}${mark.deictic}]?|${mark.deictic})[${mark.year}${mark.month}${mark.timeUnit}]`;
/** `in 2014, 1.7 in 2015`, `this year, 14 next year`: between two numbers, and behind the second. */
const PARALLEL = new RegExp(
  `^[^${mark.comma}${mark.and}${mark.stop}]{0,3}${TIME}[${mark.year}${mark.month}${mark.timeUnit}]?[${mark.comma}${mark.semicolon}${mark.and}]{1,2}$`,
);
const IN_TIME = new RegExp(`^${TIME}`);
/** `exports rose by 5 percent and imports 6` */
const GAPPED = new RegExp(
  `^[${mark.comma}${mark.and}]{1,2}${mark.the}?[${mark.topic}${mark.word}]{0,2}${mark.topic}${mark.approximation}?$`,
);
/** How far back the words stand that show what the number is of. */
const NEAR = 6;
const OPENING = new RegExp(`${mark.from}${FILL}`);

/** Is there nothing but a joint and small words between them? */
const isPair = ({ words, tape, list }: Tokens, { to }: Quantity, { from }: Quantity): boolean =>
  PAIR.test(tape.slice(to, from)) &&
  list.slice(to, from).every(({ term, lower }) => term.mark !== mark.word || words.elided.then.test(lower));

/** `by eight percent, …, only by three`; `10.1 percent …, against 7.8` */
function asTheOneBefore(
  { words, tape, list }: Tokens,
  quantity: Quantity,
  before: readonly Quantity[],
  behind: readonly Quantity[],
): Quantity | null {
  const { from, value } = quantity;
  const [after] = behind;
  const marks = tape.slice(0, from);
  const lastTwo = textOf(list.slice(Math.max(0, from - 2), from));
  // `not 12, but 80 million tonnes`
  if (after && words.elided.not.test(lastTwo) && tape.slice(quantity.to, after.from) === ",/")
    return likeOf(quantity, after);
  // `23 percent, and even over 30`
  const lead = list[marks.endsWith(mark.approximation) ? from - 2 : from - 1];
  const only = lead?.lower ?? "";
  // `exporting 3 billion and importing around 1.7`
  const flows = lead?.term.flow !== undefined && words.leads.underWay.test(only);
  const led = LED.test(marks) && !words.leads.underWay.test(list[from - 1]?.lower ?? "");
  const guessed =
    marks.endsWith(mark.approximation) && after && isPair({ words, tape, list }, quantity, after);
  const last = before.at(-1);
  const between = last ? tape.slice(last.to, from) : "";
  // `1.5 percent in 2014, 1.7 in 2015`, `40 ships, of which 12`: things that are counted too
  const parallel = PARALLEL.test(between) && IN_TIME.test(tape.slice(quantity.to));
  const among = parallel || words.elided.among.test(lastTwo);
  const said = textOf(list.slice(Math.max(0, from - NEAR), from));
  const itIs = words.elided.itIs.test(said);
  if (last?.form === "count" && (among ? from - last.to < NEAR : itIs && last.class !== null))
    return { ...quantity, form: "count", unit: "count", class: last.class };
  const goesOn = last?.form === "amount" && (among || (GAPPED.test(between) && !words.flows.act.test(only)));
  const restated = last?.form === "amount" && itIs;
  if (
    !goesOn &&
    !restated &&
    !led &&
    !guessed &&
    !words.elided.upTo.test(lastTwo) &&
    !flows &&
    !words.elided.only.test(only)
  )
    return null;
  if (typeof value === "number" && (value === 1 || BARE_YEAR.test(`${value}`))) return null;
  const next = behind.find(({ form }) => form === "amount");
  const paired = after !== undefined && isPair({ words, tape, list }, quantity, after);
  const like =
    before.findLast(({ form }) => form === "amount") ?? (paired || OPENING.test(marks) ? next : undefined);
  if (!like) return null;
  const told = likeOf(quantity, like);
  // `rose by two points to 11`: that is percent itself; `… and by three in May` is points again
  return like.unit === "percentage_point" && !BY.test(marks) ? { ...told, unit: "percent" } : told;
}

/** A number, or a range, in the unit, and at the scale, of another. */
function likeOf(quantity: Quantity, { unit, scale: other }: Quantity): Quantity {
  const { value, scale } = quantity;
  const { min, max } = typeof value === "number" ? { min: value, max: value } : value;
  const factor = scale === 1 && max < 1000 ? other : 1;
  const told = { min: exact(min * factor), max: exact(max * factor) };
  return {
    ...quantity,
    form: "amount",
    unit,
    scale: scale * factor,
    value: min === max ? told.max : told,
  };
}
