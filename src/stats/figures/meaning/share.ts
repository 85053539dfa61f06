// A part of a whole: the guideline, section 3.

import type { FigureWords } from "../../../dialect/figures/figure-words.js";
import { mark } from "../../../dialect/figures/mark.js";
import type { Item } from "./items.js";
import { isRate } from "./kind-reading.js";
import { ALONE, AT_MOVEMENT, OF } from "./leads.js";
import { firstAfter, isTopic, lastBefore, neighbour, type Statement, wordsBefore } from "./statement.js";

/** The word that makes it a share; `null` where none but the topic does. */
interface Share {
  item: Item | null;
}

/** What the rules look at: the number, and the word of movement before it. */
interface View {
  statement: Statement;
  movement: Item | null;
}

type Rule = (view: View) => Share | null;

/** Is it a part? The words right around it say so first; else a word for a part before it decides; else words farther off. */
export function shareOf(statement: Statement, movement: Item | null): Share | null {
  const view: View = { statement, movement };
  if (statement.quantity.unit !== "percent" || isRateItself(statement)) return null;
  const around = firstOf(AROUND, view);
  if (around) return around;
  const word = wordBefore(view);
  return word ? byWord(statement, word) : firstOf(FARTHER, view);
}

function firstOf(rules: readonly Rule[], view: View): Share | null {
  for (const rule of rules) {
    const found = rule(view);
    if (found) return found;
  }
  return null;
}

// ── What is no part

/** `unemployment is 5 percent of the labour force`, `a 13 percent tax`: rates are levels, even where their whole is said */
function isRateItself(statement: Statement): boolean {
  if (rateBehind(statement)) return true;
  const topic = lastBefore(statement, statement.since, isTopic);
  const indicator = topic?.term.indicator;
  return indicator === "unemployment" || (indicator === "inflation" && topic!.index >= statement.opens);
}

// ── Right around the number

/** Does it say how much something moved: `grew 20 percent of`? */
const isMoved = ({ statement, movement }: View): boolean => movement?.index === statement.at - 1;

const DETERMINER = new RegExp(`^[${mark.the}${mark.our}${mark.your}]`);

/** `half the goods` */
const partOfThe: Rule = ({ statement: { quantity, after } }) =>
  quantity.form === "fraction" && DETERMINER.test(after) ? { item: null } : null;

const SET_OFF_OF = new RegExp(
  `^(?:${mark.comma}\\${mark.or}${mark.approximation}?#)?${mark.comma}${mark.of}(?!${mark.pronoun})`,
);

/** `a third, or 32 percent, of the exports`: both */
const partToldTwice: Rule = ({ statement, movement }) =>
  !movement && SET_OFF_OF.test(statement.after) ? { item: null } : null;

/** `40 percent of the exports` */
const partOf: Rule = (view) =>
  OF.test(view.statement.after) && !isMoved(view) ? { item: neighbour(view.statement, 1)! } : null;

/** `7 percent (of GDP)` */
const partInBrackets: Rule = (view) => {
  const { items, at } = view.statement;
  return BRACKETED_OF.test(items.tape.slice(at + 1)) && !isMoved(view)
    ? { item: neighbour(view.statement, 2)! }
    : null;
};
const BRACKETED_OF = new RegExp(`^\\${mark.open}${mark.of}`);

/** `of which 40 percent` */
const partOfWhich: Rule = ({ statement }) =>
  OF_WHICH.test(statement.before) ? { item: neighbour(statement, -2) ?? null } : null;
const OF_WHICH = new RegExp(`${mark.of}${mark.pronoun}${mark.approximation}?$`);

/** `the remaining 40 percent` */
const theRest: Rule = ({ statement }) => {
  const last = neighbour(statement, -1);
  return last && statement.items.words.share.rest.test(last.lower) ? { item: last } : null;
};

/** `88 percent from the funds`, `12 percent went to`; not `12 percent from 2012` */
const fromOrTo: Rule = ({ statement, movement }) => {
  const next = neighbour(statement, 1);
  if (!next || movement) return null;
  return FROM_SOURCE.test(statement.after) || statement.items.words.share.went.test(next.lower)
    ? { item: next }
    : null;
};
const FROM_SOURCE = new RegExp(`^${mark.from}[^${mark.year}]`);

const AROUND: readonly Rule[] = [
  partOfThe,
  partToldTwice,
  partOf,
  partInBrackets,
  partOfWhich,
  theRest,
  fromOrTo,
];

// ── By a word for a part

/** `a record share of the investment – 40 percent`; not of what has moved since: `their share grew 5 percent` */
function wordBefore({ statement, movement }: View): Item | null {
  const { before, aside, since, opens } = statement;
  const from = ALONE.test(before) && !aside ? since : opens;
  const word = lastBefore(statement, from, ({ term }) => term.mark === mark.share);
  const overtaken = word && movement && movement.index > word.index && AT_MOVEMENT.test(before);
  return overtaken ? null : word;
}

/** `accounts for 19 percent`; some say so right before the number alone, as `represents` */
function byWord({ items, at, before }: Statement, word: Item): Share | null {
  const { close, needs } = items.words.share;
  if (!close.test(word.lower) || CLOSE_BY.test(before)) return { item: word };
  // `our ability to cover the demand rose to 95 percent`
  return items.list.slice(word.index, at).some(({ lower }) => needs.test(lower)) ? { item: word } : null;
}
const CLOSE_BY = new RegExp(`${mark.share}[^#]{0,6}$`);

// ── By words farther off

/** `holds 50 percent in a company` */
const owned: Rule = ({ statement }) => {
  if (!OWNED_ENDS.test(statement.after)) return null;
  const { owns } = statement.items.words.share;
  const owner = [neighbour(statement, -1), neighbour(statement, -2)].find(
    (item) => item && owns.test(item.lower),
  );
  return owner ? { item: owner } : null;
};
const OWNED_ENDS = new RegExp(`^(?:$|[${mark.in}${mark.stop}${mark.comma}])`);

/** `a 40 percent share` */
const shareBehind: Rule = ({ statement }) => {
  const { items, at, closes } = statement;
  const word = firstAfter(
    statement,
    Math.min(closes, at + 3),
    ({ term, lower }) => term.mark === mark.share && items.words.share.after.test(lower),
  );
  return word ? { item: word } : null;
};

/** `the deficit is 2 percent`: what is told as a part of the whole economy */
const ofTheWhole: Rule = ({ statement, movement }) => {
  const { since, items } = statement;
  const topic = lastBefore(
    statement,
    since,
    (item) => isTopic(item) && items.words.share.ofTheWhole.test(item.lower),
  );
  return topic && !movement ? { item: topic } : null;
};

const FARTHER: readonly Rule[] = [owned, shareBehind, ofTheWhole];

// ── Rates

/** `a 13 percent tax on it` */
function rateBehind({ items, at, closes, after }: Statement): boolean {
  const length = ATTRIBUTES.exec(after)![0].length;
  return items.list
    .slice(at + 1, Math.min(closes, at + 1 + length))
    .some((item) => isRated(items.words, item));
}

const ATTRIBUTES = new RegExp(`^[${mark.word}${mark.topic}${mark.possessive}\\${mark.hyphen}]{0,3}`);

/** What is told in percent of something, and is no part of it. */
export const isRated = ({ share }: FigureWords, item: Item): boolean =>
  isRate(item) || share.rate.test(item.lower);

/** Is the number a rate, a price, a margin? */
export function tellsRate(statement: Statement): boolean {
  const { items, at } = statement;
  // `inflation was 5 percent, and now it is 4 percent`
  const since = items.words.kind.it.test(wordsBefore(statement)) ? 0 : statement.since;
  // `they credit 95 percent to the accounts`: a verb, with the number as its object
  const verb = at - (items.tape[at - 1] === mark.approximation ? 2 : 1);
  const rate = lastBefore(
    statement,
    since,
    (item) =>
      isRated(items.words, item) && !(item.index === verb && items.words.share.credits.test(item.lower)),
  );
  return rate !== null || rateBehind(statement);
}
