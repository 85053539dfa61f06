// Exports grew by 5 percent.      70 percent of the fridges are imported.      Not one: 95 percent of the ballots
//                 ^^^^^^^^^       ^^^^^^^^^^                                            ^^^^^^^^^^
// Is what a percentage, a part or a multiple is of a matter of the economy? The rules are tried in order; the first that
// can say has it.

import { mark } from "../../../dialect/figures/mark.js";
import { textOf } from "../tokens.js";
import type { Context, Item, Items } from "./items.js";
import { MOVE, OF } from "./leads.js";
import { type Noun, nounFrom } from "./noun.js";
import { firstAfter, isTopic, lastBefore, moves, neighbour, type Statement } from "./statement.js";

/** What the rules look at. */
interface View {
  statement: Statement;
  context: Context;
  /** What the last number of that unit before it, in the sentence or the one before, was judged to be; `null` where there is none. */
  judgedBefore: () => boolean | null;
}

/** Is it of the economy? `null` leaves it to the next. */
type Rule = (view: View) => boolean | null;

export function isEconomic(view: View): boolean {
  for (const rule of RULES) {
    const found = rule(view);
    if (found !== null) return found;
  }
  return saysMeasure(view.statement);
}

// ── Its own words

/**
 * `85 percent has been completed`, `half of the dam, known as Skerra, is finished`, `they brought construction to 70 percent`:
 * how far the work has come.
 */
const asDone: Rule = ({ statement: { items, opens, at, after, before } }) => {
  const { list, words } = items;
  const { done, doneTo, works } = words.eligible;
  const isDone = (from: number): boolean => done.test(textOf(list.slice(from, from + 6)));
  if (isDone(at + 1)) return false;
  const finite = ({ lower }: Item): boolean => words.kind.finite.test(lower);
  const told = PART_OF.test(after) && !list.slice(opens, at).some(finite);
  const verb = told ? at + 1 + list.slice(at + 1).findIndex(finite) : at;
  if (verb > at && !NEW_CLAUSE.test(items.tape.slice(at + 1, verb)) && isDone(verb)) return false;
  if (doneTo.test(textOf(list.slice(Math.max(0, at - 2), at)))) return false;
  if (!BROUGHT_TO.test(before) || after.startsWith(mark.of)) return null;
  return list.slice(Math.max(opens, at - 4), at).some(({ lower }) => works.test(lower)) ? false : null;
};
const PART_OF = new RegExp(`^[${mark.of}${mark.the}${mark.our}${mark.your}]`);
const NEW_CLAUSE = new RegExp(`[${mark.contrast}${mark.pronoun}${mark.semicolon}${mark.stop}]`);
const BROUGHT_TO = new RegExp(`${mark.to}[${mark.approximation}${mark.word}]?$`);

/** `at six percent interest` */
const ofTopicBehind: Rule = ({ statement }) => {
  const next = neighbour(statement, 1);
  return next && saysMuch(next) ? true : null;
};

/** `70 percent dependent on grants`: a part of what they have, where it depends on money or goods */
const asDependent: Rule = ({ statement: { items, at, closes } }) =>
  items.words.eligible.dependent.test(items.list[at + 1]?.lower ?? "")
    ? nounFrom(items, at + 3, closes).said === "economic"
    : null;

/** `60 percent of the villages are connected to the gas network` */
const asConnected: Rule = ({ statement: { items, at, closes } }) => {
  const behind = items.list.slice(at + 1, closes);
  const verb = behind.findIndex(({ lower }) => items.words.eligible.connected.test(lower));
  return verb >= 0 && behind.slice(verb).some(({ term }) => term.indicator === "energy_supply") ? true : null;
};

/** `to pay another five percent`, `the state owns 62 percent`, `a boat worth a third of that` */
const asPaid: Rule = ({ statement: { items, at, before, quantity } }) => {
  if (quantity.form === "multiplied") return null;
  const [led] = LED.exec(before)!;
  return items.list.slice(at - led.length, at).some(({ lower }) => items.words.eligible.paying.test(lower))
    ? true
    : null;
};
const LED = new RegExp(`[${mark.approximation}${mark.word}${mark.vague}${mark.the}${mark.article}]{0,3}$`);

// ── What it is a part of

/** `40 percent of apartment blocks` */
const ofWhole: Rule = ({ statement }) => {
  if (lastBefore(statement, statement.opens, isUnemployment)) return null;
  const said = wholeOf(statement)?.said ?? "nothing";
  if (said === "nothing") return null;
  return said === "unknown" ? isDealtIn(statement) : said === "economic";
};

const isUnemployment = ({ term }: Item): boolean => term.indicator === "unemployment";

/** `… of the banks`, `… the number of the banks`, `half the banks` */
function wholeOf(statement: Statement): Noun | null {
  const { items, at, closes, after, quantity } = statement;
  if (quantity.form === "fraction" && THE.test(after)) return nounFrom(items, at + 1, closes);
  const next = neighbour(statement, 1)?.lower ?? "";
  const follows = OF.test(after) || (NEXT_OF.test(after) && items.words.eligible.number.test(next));
  return follows ? nounFrom(items, items.tape.indexOf(mark.of, at) + 1, closes) : null;
}
const NEXT_OF = new RegExp(`^.${mark.of}`);
const THE = new RegExp(`^[${mark.the}${mark.our}${mark.your}]`);

/** `70 percent of the fridges are imported`, `exports make up 20 percent of what the yard does` */
function isDealtIn(statement: Statement): boolean {
  const { items, opens, closes } = statement;
  const { dealt } = items.words.eligible;
  if (items.list.slice(opens, closes).some(({ lower }) => dealt.test(lower))) return true;
  const part = lastBefore(statement, opens, isMeasured);
  return part !== null && saysMuch(part);
}

/** `half of them`: of those spoken of before */
const ofThem: Rule = ({ statement, context }) => {
  const { items, at, after } = statement;
  if (!OF.test(after) || !items.words.eligible.them.test(neighbour(statement, 2)?.lower ?? "")) return null;
  const last = context().at(-1)?.list ?? [];
  return last.some(isOutside) || items.list.slice(0, at).some(isOutside) ? false : null;
};

// ── What moves

/** `the number of entries was halved`; `a number of countries` are several */
const ofNumberOf: Rule = ({ statement }) => {
  const { list, words } = statement.items;
  const number = lastBefore(
    statement,
    statement.opens,
    ({ lower, index }) =>
      words.eligible.number.test(lower) &&
      list[index + 1]?.term.mark === mark.of &&
      list[index - 1]?.term.mark !== mark.article,
  );
  const said = saidBehind(statement, number);
  return said === "nothing" ? null : said === "economic";
};

/** `increasing the yield of pears by a third`: what the verb has for its object */
const ofObject: Rule = ({ statement }) => {
  if (!HOW_MUCH.test(statement.before)) return null;
  const said = saidBehind(statement, lastBefore(statement, statement.opens, moves));
  return said === "nothing" || said === "unknown" ? null : said === "economic";
};
const HOW_MUCH = new RegExp(`[${mark.by}${mark.in}][${mark.approximation}${mark.word}]?$`);

/** What the noun between a word and the number says, with no other number between. */
function saidBehind(statement: Statement, word: Item | null): Noun["said"] {
  if (!word || lastBefore(statement, word.index + 1, ({ quantity }) => quantity !== null)) return "nothing";
  return nounFrom(statement.items, word.index + 1, statement.at).said;
}

/** `a 40 percent rise in appeals`, `almost five times – an increase in fees` */
const ofRiseIn: Rule = ({ statement }) => {
  const { items, at, closes, after } = statement;
  const apart = items.tape[at + 1] === mark.dash;
  if (!RISE_IN.test(apart ? items.tape.slice(at + 2) : after)) return null;
  const to = Math.min(apart ? items.tape.length : closes, at + WHOLE);
  const thing = firstAfter(statement, to, isMeasuredIn(items));
  return thing && (isOutside(thing) ? false : apart || null);
};
const RISE_IN = new RegExp(
  `^[${mark.word}${mark.topic}]?${MOVE}[${mark.in}${mark.of}${mark.outside}${mark.topic}]`,
);

/** `60 percent patients`, `20 percent who` */
const ofOutsider: Rule = ({ statement }) => {
  const next = neighbour(statement, 1);
  return next && (isOutside(next) || statement.items.words.eligible.who.test(next.lower)) ? false : null;
};

// ── What is spoken of

/** `exports were 5 billion, which is six percent more`: of what was measured just before */
const ofMeasuredBefore: Rule = ({ statement: { items, since, opens } }) => {
  const { travel } = items.words.eligible;
  const measured = items.list.slice(since, opens).some(({ quantity }) => {
    if (quantity === null || quantity.unit === null) return false;
    const { unit, class: counted } = quantity;
    if (unit === "percent" || unit === "times" || (unit === "count" && counted === null)) return false;
    return counted !== "people" || travel.test(textOf(items.list));
  });
  return measured ? true : null;
};

/** `exports grew by 5 percent`: the nearest noun that is measured, before it, behind it, in the clauses it goes on from */
const ofNamed: Rule = ({ statement }) => {
  const { items, opens, since, closes, before, after } = statement;
  // `The 20 percent that you spoke of`: told before
  if (before.endsWith(mark.the) && ALONE_BEHIND.test(after)) return null;
  const measures = isMeasuredIn(items);
  const named =
    lastBefore(statement, opens, measures) ??
    firstAfter(statement, closes, measures) ??
    lastBefore(statement, since, measures);
  return named && isOfEconomy(statement, named);
};

const ALONE_BEHIND = new RegExp(`^(?:$|[${mark.pronoun}${mark.comma}${mark.stop}])`);

/** `… or 38 percent of all inhabitants. In 2009, it was 26 percent`: of what the last such number was of */
const asBefore: Rule = ({ judgedBefore }) => judgedBefore();

/** `5 percent came, patients all`, `Exports grew. It is 5 percent`: what the sentence, or the one before it, is about */
const ofSubject: Rule = ({ statement, context }) => {
  const { items, closes } = statement;
  const subject =
    items.list.slice(closes).find((item) => isOutside(item) && isMeasuredIn(items)(item)) ??
    spokenOf(context().at(-1));
  if (subject) return isOfEconomy(statement, subject);
  // `The port took 5 million tonnes. This exceeds the plan by half`
  return THIS.test(statement.before) && context().at(-1)?.list.some(isSum) ? true : null;
};
const THIS = new RegExp(`(?:^|${mark.comma})${mark.and}?[${mark.pronoun}${mark.deictic}]`);

/** What the sentence before was about: what it says moved, else a topic, where it has one. */
function spokenOf(before: Items | undefined): Item | undefined {
  if (!before) return undefined;
  const { list } = before;
  const measures = isMeasuredIn(before);
  return movedIn(before) ?? list.findLast(isTopic) ?? list.findLast(measures);
}

/** `they raised the fees`, `the number of prizes has grown`: what moved last. */
function movedIn(items: Items): Item | undefined {
  const measures = isMeasuredIn(items);
  const move = items.list.findLast(moves)?.index;
  if (move === undefined) return undefined;
  return (
    items.list.slice(move + 1, move + OBJECT).find(measures) ?? items.list.slice(0, move).findLast(measures)
  );
}
/** How far behind a verb its object stands. */
const OBJECT = 5;

/** An outsider does no harm beside a topic before it or hung on it: `people with incomes`, `a 4 percent increase in trade`. */
function isOfEconomy(statement: Statement, subject: Item): boolean {
  if (!isOutside(subject)) return true;
  const { items, opens, closes } = statement;
  const ends = firstAfter(
    statement,
    closes,
    ({ index, lower }) => PHRASE_ENDS.test(items.tape[index]!) || items.words.kind.finite.test(lower),
  );
  const measures = isMeasuredIn(items);
  return items.list.slice(opens, ends?.index ?? closes).some((item) => saysMuch(item) && measures(item));
}
const PHRASE_ENDS = new RegExp(
  `[${mark.comma}${mark.semicolon}${mark.colon}${mark.open}${mark.close}${mark.dash}${mark.from}]`,
);

/**
 * With nothing named that is measured, neither here nor in the sentence before: `growth was 4 percent` is of the economy,
 * and `half of all efforts`, `95 percent of the ballots`, `double standards` are not.
 */
function saysMeasure({ items, at, opens, closes, quantity, after }: Statement): boolean {
  const { list, tape, words } = items;
  if (list.some(isSum) || tape[at + 1] === mark.share) return true;
  if (OF.test(after))
    return list
      .slice(at + 1, Math.min(closes, at + WHOLE))
      .some(({ lower }) => words.eligible.traded.test(lower));
  if (quantity.form === "amount") return true;
  if (quantity.form === "multiplied") return words.kind.inflected.test(list[at]!.lower);
  return list.slice(opens, closes).some(moves);
}
/** Is it money, goods or energy? */
const isSum = ({ quantity }: Item): boolean => quantity?.unit != null && !PURE.has(quantity.unit);
/** Units of no thing of their own. */
const PURE: ReadonlySet<string> = new Set(["percent", "percentage_point", "times", "count"]);

const RULES: readonly Rule[] = [
  asDone,
  asDependent,
  asConnected,
  ofTopicBehind,
  ofWhole,
  ofNumberOf,
  ofObject,
  ofThem,
  ofRiseIn,
  asPaid,
  ofOutsider,
  ofMeasuredBefore,
  ofNamed,
  asBefore,
  ofSubject,
];

const isOutside = ({ term }: Item): boolean => term.mark === mark.outside;
const isMeasured = (item: Item): boolean => isTopic(item) || isOutside(item);

/** `the regions’ debts`: the debts are measured. */
const OWNS_TOPIC = new RegExp(`^${mark.possessive}${mark.word}{0,2}[${mark.topic}${mark.growth}]`);
const isMeasuredIn =
  (items: Items) =>
  (item: Item): boolean =>
    isOutside(item)
      ? !OWNS_TOPIC.test(items.tape.slice(item.index + 1)) && !isAround(items, item)
      : isTopic(item) && !isOfOutsider(items, item);

/** `in other regions`, `there are regions where`, `in your report`: where it is so, and who says it. */
function isAround({ tape, words }: Items, { index, lower }: Item): boolean {
  const { places, papers } = words.eligible;
  if (!places.test(lower) && !papers.test(lower)) return false;
  return tape[index + 1] === mark.contrast || AROUND.test(tape.slice(0, index));
}
const AROUND = new RegExp(
  `(?:^|[^${mark.movement}${mark.growth}])[${mark.in}${mark.with}${mark.from}][${mark.the}${mark.our}${mark.your}${mark.deictic}${mark.word}${mark.country}${mark.approximation}${mark.and}]{0,6}$`,
);

/** `the traffic speed`, `the flu rate`, `complaints about prices`: the outsider it belongs to is measured. */
function isOfOutsider({ list, tape, words }: Items, { index, lower, term }: Item): boolean {
  // `prices range` is a verb
  if (tape[index + 1] === mark.outside && !words.plural.test(lower)) return true;
  const before = tape.slice(0, index);
  if (term.weight! <= WEAK && before.endsWith(mark.outside)) return true;
  const about = ABOUT.exec(before)?.index ?? -1;
  return (
    about >= 0 &&
    words.eligible.papers.test(list[about]!.lower) &&
    words.eligible.about.test(list[about + 1]!.lower)
  );
}
const ABOUT = new RegExp(
  `${mark.outside}[${mark.approximation}${mark.word}${mark.in}${mark.of}][${mark.the}${mark.our}${mark.your}${mark.word}${mark.of}${mark.country}${mark.topic}${mark.and}]{0,6}$`,
);

/** Is it a topic, and of more than this weight? `rate`, `market` say little. */
const saysMuch = ({ term }: Item): boolean => (term.weight ?? 0) > WEAK;
const WEAK = 2;

/** How far on the whole stands that a part is of. */
const WHOLE = 8;
