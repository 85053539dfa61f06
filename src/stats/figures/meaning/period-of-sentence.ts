// In 2015 trade grew, and exports were 5 billion (with 3 of oil).      Last year it grew – by 2 percent.
// ^^^^^^^                              ^               ^               ^^^^^^^^^                 ^
// The time of the clauses that the number’s own goes on from, or one that frames the sentence.

import { mark } from "../../../dialect/figures/mark.js";
import { type Item, type Items, QUANTITY } from "./items.js";
import { firstTime, isNow, isNumber, NO_PERIOD, type Rule, timeAt } from "./period-reading.js";
import { moves, type Statement } from "./statement.js";

/** `last year exports grew, the rise being 5 percent`: the last time named before, unless `now` has been said since */
export const ofClausesBefore: Rule = (view) => {
  const { items, at } = view.statement;
  const saysNow = isNow(items);
  const from = hostOf(view.statement);
  for (let index = at - 1; index >= from && !saysNow(items.list[index]!); index--) {
    const found = timeAt(view, index);
    if (found) return found;
  }
  return null;
};

/** Where what the number is told in begins: not before the last semicolon. */
function hostOf({ items: { tape }, at, since }: Statement): number {
  // `grew by 5 percent last year (while imports fell by 3 percent)`: the clause that the brackets stand in
  const inBrackets = tape.lastIndexOf(mark.open, at) > tape.lastIndexOf(mark.close, at);
  return Math.max(inBrackets ? 0 : since, tape.lastIndexOf(mark.semicolon, at - 1) + 1);
}

/** `they fell by a third, as all know, in 2015`: behind signs, up to the next number */
export const fartherBehind: Rule = (view) => {
  const { items, at, closes } = view.statement;
  return firstTime(view, at + 1, closes, (item) => isNumber(item) || isOtherDeed(items, item));
};

/** `fell by a third, and has prepared a plan for 2020`: does somebody do something else? */
const isOtherDeed = ({ list, words }: Items, { index, term }: Item): boolean =>
  term.mark === mark.comma &&
  list[index + 1]?.term.mark === mark.and &&
  words.period.verb.test(list[index + 2]?.lower ?? "");

/** `now the yards are at work, with 5 ships built`: with no time named since */
export const nowBefore: Rule = ({ statement }) => {
  const { items, at } = statement;
  return items.list.slice(hostOf(statement), at).some(isNow(items)) ? NO_PERIOD : null;
};

/** `In 2015, turnover grew by 30 percent, and exports were 3 billion`: before all that is told */
export const framed: Rule = (view) => {
  const { items, opens, at } = view.statement;
  const { list, tape, words } = items;
  const hasVerb = list
    .slice(opens, at)
    .some(({ lower, term }) => term.mark === mark.movement || words.period.verb.test(lower));
  // `In 2015 it was 5 billion; the rise is 5 percent`
  if (hasVerb && tape.slice(0, at).includes(mark.semicolon)) return null;
  return firstTime(view, 0, tape.indexOf(QUANTITY), moves);
};
