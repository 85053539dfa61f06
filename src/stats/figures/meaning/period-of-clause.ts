// Exports were 5 billion in 2015, imports 4 (3 in 2014), and last year Norland’s were 2.
//              ^         ^^^^             ^    ^^^^      ^^^^^^^^^                  ^
// The time that the clause of the number names, nearest first.

import { mark } from "../../../dialect/figures/mark.js";
import type { Item, Items } from "./items.js";
import { firstTime, isNow, isNumber, NO_PERIOD, type Rule, tells, timeAt } from "./period-reading.js";
import type { Statement } from "./statement.js";
import { lastTense } from "./tense.js";
import { verbAfter } from "./times.js";

const BRACKET = new RegExp(`^\\${mark.open}[^#${mark.close}]*\\${mark.close}`);
/** How many words of the bracket may hold it. */
const REACH = 4;

/** `7.2 percent (in 2015)` */
export const inBrackets: Rule = (view) => {
  const { items, at } = view.statement;
  if (!BRACKET.test(items.tape.slice(at + 1))) return null;
  const opened = at + 2;
  const to = Math.min(items.list.length, opened + REACH);
  return firstTime(view, opened, to, ({ term }) => term.mark === mark.close);
};

/** `5 billion in 2015`: up to the next number or sign; not `last year it was 18 percent and even less in previous years` */
export const toldBehind: Rule = (view) => {
  const { at, closes } = view.statement;
  return firstTime(view, at + 1, closes, endsStatement);
};

/** `5 percent (in crowns) in 2015`; of both in `5 billion crowns ($3 billion) in 2015` */
export const behindBrackets: Rule = (view) => {
  const { items, opens, closes, aside } = view.statement;
  const from = aside ? opens : closes;
  const rest = items.tape.slice(from);
  const brackets = SUM.exec(rest) ?? (aside ? null : BRACKET.exec(rest));
  if (!brackets || (aside && items.list[opens - 1]?.quantity == null)) return null;
  return firstTime(view, from + brackets[0].length, items.list.length, endsStatement);
};
/** The same sum once more, or told as a part. */
const SUM = new RegExp(
  `^\\${mark.open}${mark.approximation}?#(?:${mark.of}[${mark.the}${mark.our}${mark.word}${mark.topic}]{1,3})?\\${mark.close}`,
);

const endsStatement = (item: Item): boolean => tells(item) || ENDS.has(item.term.mark);
const ENDS: ReadonlySet<string> = new Set([
  mark.comma,
  mark.semicolon,
  mark.colon,
  mark.dash,
  mark.open,
  mark.and,
  mark.contrast,
]);

/** `in 2015 exports were 5 billion`: back to the number before; `got a boost last year and is now worth 5 billion` is of now */
export const toldBefore: Rule = (view) => {
  const { items, at, opens, closes } = view.statement;
  if (isOtherEnd(view.statement)) return null;
  const saysNow = isNow(items);
  let now = saysBehind(items, at, closes, saysNow);
  for (let index = at - 1; index >= opens && !isNumber(items.list[index]!); index--) {
    const found = timeAt(view, index);
    if (found) return found;
    now ||= saysNow(items.list[index]!);
    if (now && opensHalf(view.statement, index)) return NO_PERIOD;
  }
  return null;
};

/** `grew last year and should be 5 billion this season`: before what ends the statement */
function saysBehind({ list }: Items, at: number, closes: number, wanted: (item: Item) => boolean): boolean {
  for (let index = at + 1; index < closes && !endsStatement(list[index]!); index++)
    if (wanted(list[index]!)) return true;
  return false;
}

/** `from 7 percent last year to 9 percent`: is it the other end that is of the time? */
export const isOtherEnd = ({ before }: Statement): boolean => OTHER_END.test(before);
const OTHER_END = new RegExp(
  `${mark.from}[${mark.approximation}${mark.the}${mark.article}]*#${mark.in}?${mark.the}?${mark.year}[^#${mark.year}]?${mark.to}[^#]*$`,
);

/** Does what is said of the number, and not of what was then, begin there? */
function opensHalf({ items, at }: Statement, index: number): boolean {
  const { list, tape, words } = items;
  if (words.period.that.test(list[index]!.lower)) return true;
  // `got a boost last year and is now worth 5 billion`
  if (tape[index] === mark.and) return verbAfter(items, index, at);
  if (tape[index] !== mark.comma) return false;
  // `grew last year, today they are worth 5 billion`, `which were 4 billion last year, are now 5`
  const fronted = isNow(items)(list[index + 1]!) && tape[index + 2] !== mark.possessive;
  return fronted || lastTense(items, at, index) === "present";
}
