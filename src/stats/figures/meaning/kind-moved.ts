// Exports grew by 20 percent.      8 percent growth      lost 30 percent of their income
//         ^^^^                               ^^^^^^      ^^^^
// A rise or a fall, by the word of movement that has the number.

import { mark } from "../../../dialect/figures/mark.js";
import type { Item } from "./items.js";
import { comparedBy } from "./kind-compared.js";
import { change, isRate, type KindReading, moved, type Rule } from "./kind-reading.js";
import { ALONE, AT_MOVEMENT, arrives, BY, doesSo, FROM, isFronted, isOfNoun, MOVE, TO } from "./leads.js";
import { DASH_MOVE, isRetold } from "./measurement.js";
import {
  firstAfter,
  isTopic,
  lastBefore,
  moves,
  neighbour,
  type Statement,
  wordsBefore,
} from "./statement.js";

/** `cut in half` */
const IN_HALF = new RegExp(`${MOVE}.{0,8}${mark.in}$`);

/** `increased by 20 percent`, `…, only by three` */
export const byHowMuch: Rule = ({ statement, chained, previous }) => {
  const halved = statement.quantity.form === "fraction" && IN_HALF.test(statement.before);
  if (!BY.test(statement.before) && !halved) return null;
  if (doesSo(statement) && !halved) return null;
  const verb = verbOf(statement);
  if (verb) return verb;
  const governs = chained ?? firstAfter(statement, statement.closes, moves);
  if (governs) return moved(governs);
  // `surpassed the record by 5 tonnes`
  const { outdoes } = statement.items.words.kind;
  const outdone = lastBefore(statement, statement.opens, ({ lower }) => outdoes.test(lower));
  if (outdone) {
    const { before } = statement.items.words.comparison;
    const then = statement.items.list
      .slice(outdone.index, statement.at)
      .some(({ period, lower }) => period !== null || before.test(lower));
    const kind = then ? "change" : "ratio";
    return { ...change(outdone, "up"), kind, said: kind };
  }
  const compares = comparedBy(statement);
  if (compares) return compares;
  const elided = previous?.lastMove;
  return elided ? change(null, elided) : null;
};

/** `strengthened by 8 percent`: verbs that move where `by` says how much, and may mean anything elsewhere */
function verbOf({ items: { list, words }, at, before }: Statement): KindReading | null {
  const by = BY.exec(before);
  const verb = by && list[at - before.length + by.index - 1];
  if (!verb) return null;
  const { upBy, downBy } = words.kind;
  return upBy.test(verb.lower) ? change(verb, "up") : downBy.test(verb.lower) ? change(verb, "down") : null;
}

/** `lost 30 percent of their income`, `lost 5,000 jobs` */
export const lost: Rule = ({ statement, relative }) => {
  const { items, opens, before, quantity } = statement;
  const verb = lastBefore(statement, opens, ({ term }) => term.mark === mark.word);
  const governs = verb && items.words.kind.loses.test(verb.lower) && WORD_BEFORE.test(before);
  return governs && (relative || quantity.class === "jobs") ? change(verb, "down") : null;
};
const WORD_BEFORE = new RegExp(`${mark.word}${mark.approximation}?$`);

const NOUN_AFTER = new RegExp(
  `^[${mark.word}${mark.topic}${mark.country}${mark.vague}${mark.comparative}]{0,4}${MOVE}`,
);

/** `8 percent growth`, `a 2 percent decline` */
export const ofMovement: Rule = ({ statement, relative }) => {
  if (!relative || !NOUN_AFTER.test(statement.after)) return null;
  const noun = firstAfter(statement, statement.closes, moves);
  return noun && (noun.term.noun === true || statement.items.words.kind.movementNoun.test(noun.lower))
    ? moved(noun)
    : null;
};

/** `an increase at a rate of five percent a year` */
export const atRate: Rule = ({ statement, relative, chained }) =>
  relative && chained && statement.items.words.kind.rate.test(wordsBefore(statement)) ? moved(chained) : null;

/** `the production index reached 111.4%`: what is over 100 is the growth; `the index grew to 1.6 percent` */
export const ofIndex: Rule = ({ statement, movement }) => {
  const { items, quantity, opens } = statement;
  const { value, unit } = quantity;
  if (unit !== "percent") return null;
  const most = typeof value === "number" ? value : value.max;
  const over = most > 100 && most < 200;
  if (!over && most > SMALL) return null;
  const word = lastBefore(statement, opens, ({ lower }) => items.words.kind.index.test(lower));
  if (!word || (!over && (isRate(word) || !isTopic(word)))) return null;
  return change(word, over ? "up" : (movement?.term.direction ?? "up"));
};

/** No index of that size is told in hundreds. */
const SMALL = 30;

/** `fell below 5 percent`: where to, and not by how much */
const crosses = (statement: Statement, { index, term }: Item): boolean =>
  term.noun !== true &&
  statement.at - index <= 5 &&
  statement.items.words.kind.crossed.test(neighbour(statement, -1)!.lower);

/** `grew 20 percent`, `was up 29 percent`, `growth of 7 percent`; `rose $11` */
export const howMuch: Rule = ({ statement, relative, movement }) => {
  // `a substantial increase – 2.7 percent – in transit`
  const aside = relative && ALONE.test(statement.before) && movement?.index === statement.opens - 1;
  if (!movement || isOfNoun(statement, movement)) return null;
  if (!aside && !AT_MOVEMENT.test(statement.before)) return null;
  if (crosses(statement, movement)) return null;
  if (relative) return moved(movement);
  const near =
    statement.at - movement.index <= 4 && !statement.items.words.kind.transitive.test(movement.lower);
  return near ? moved(movement) : null;
};

/** `the growth rate is 3.1 percent`: nothing but a form of being between them */
export const isGrowth: Rule = ({ statement, relative, movement }) => {
  const { items, at, before, quantity } = statement;
  const { growing, growth, being, verbal } = items.words.kind;
  if (!movement || arrives(statement) || isFronted(items, movement)) return null;
  if (FROM.test(before) && typeof quantity.value === "number") return null;
  // `growth in exports, we crossed the bar of 20 billion`: another statement
  const subject = NEW_SUBJECT.exec(items.tape.slice(movement.index + 1, at));
  if (
    subject &&
    !items.words.direction.same.test(items.list[movement.index + subject.index + subject[0].length]!.lower)
  )
    return null;
  if (movement.term.noun !== true && !(relative && growing.test(movement.lower))) return null;
  if (!relative && !growth.test(movement.lower)) return null;
  const between = withoutBrackets(items.list.slice(movement.index + 1, at));
  if (
    between.length > 14 ||
    between.some(
      ({ quantity: other, term }) => (other !== null && other.unit !== null) || term.mark === mark.share,
    )
  )
    return null;
  if (between.length < 3 || between.some(({ lower }) => being.test(lower))) return moved(movement);
  // `a drop in our trade, not a big one, close to 9 percent`
  return relative && !between.some(({ lower }) => verbal.test(lower)) && between.filter(isTopic).length < 2
    ? moved(movement)
    : null;
};
const NEW_SUBJECT = new RegExp(`${mark.comma}${mark.and}?${mark.pronoun}`);

/** `the growth of exports (3 billion) was`: what is set in brackets is told beside it. */
function withoutBrackets(list: readonly Item[]): readonly Item[] {
  const opens = list.findIndex(({ term }) => term.mark === mark.open);
  const closes = list.findLastIndex(({ term }) => term.mark === mark.close);
  return opens >= 0 && closes > opens ? [...list.slice(0, opens), ...list.slice(closes + 1)] : list;
}

/**
 * `rose six times`, `five times – a rise in fees`, `have quadrupled (3.8 times)`; `six times the average` with no word of movement
 * is a ratio
 */
export const times: Rule = ({ statement, chained }) => {
  const { quantity, items, at, closes, since } = statement;
  if (quantity.unit !== "times" || arrives(statement)) return null;
  const tripled = items.list.slice(since, at).findLast((item) => item.quantity?.form === "multiplied");
  if (tripled && isRetold(statement)) return change(tripled, tripled.quantity!.direction ?? "up");
  const governs =
    chained ?? firstAfter(statement, DASH_MOVE.test(items.tape.slice(at + 1)) ? at + 3 : closes, moves);
  return governs ? moved(governs) : { ...change(items.list[at]!, "up"), kind: "ratio", said: "ratio" };
};

/** `sank to half of that figure`, `shrank to 40 percent of what it was`: of the same thing before */
export const toPartOfBefore: Rule = ({ statement, movement }) => {
  const { items, at, quantity, before, after } = statement;
  if (quantity.unit !== "percent" || !movement || !TO.test(before) || !after.startsWith(mark.of)) return null;
  return items.words.kind.former.test(items.list[at + 2]?.lower ?? "") ? moved(movement) : null;
};

/** `profits rose to 600 percent compared with last year`: what was is 100 */
export const comparedWithThen: Rule = ({ statement, movement }) => {
  if (statement.quantity.unit !== "percent" || !movement || !TO.test(statement.before)) return null;
  const rate = statement.items.list.slice(0, statement.at).some(isRate);
  return !rate && THEN.test(statement.after) ? moved(movement) : null;
};

const THEN = new RegExp(
  `^[${mark.word}${mark.in}${mark.year}]{0,3}${mark.than}[${mark.the}${mark.word}]{0,3}[${mark.year}${mark.deictic}${mark.vague}]`,
);

/** `Exports have grown too, though not by much, 3 percent`, `they fell in these years, in all over 40 percent` */
export const byTheWay: Rule = ({ statement, relative, chained }) => {
  const { items, at, before } = statement;
  if (!relative || !chained || isOfNoun(statement, chained) || FROM.test(before) || TO.test(before))
    return null;
  if (crosses(statement, chained) || items.list.slice(0, at).some(isRate)) return null;
  const between = items.list.slice(chained.index + 1, at);
  const says = between.some(
    (item) =>
      item.quantity !== null ||
      isTopic(item) ||
      items.words.kind.finite.test(item.lower) ||
      TURNS.test(item.term.mark),
  );
  return says ? null : moved(chained);
};
const TURNS = new RegExp(`[${mark.semicolon}${mark.pronoun}]`);
