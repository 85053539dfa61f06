// Exports of 5 and imports of 4 billion last year.      4 percent, or 90 billion, next year
//            ^                          ^^^^^^^^^       ^                        ^^^^^^^^^
// The time that a number shares with another, or with what it is set into.

import { mark } from "../../../dialect/figures/mark.js";
import { ALONE, FROM } from "./leads.js";
import { firstTime, isNumber, type Rule, readingOf, saysNoPeriod, timeAt } from "./period-reading.js";
import { isOfAside, isOfBase } from "./times.js";

/** `more than in 2015, when it was 20 billion` */
export const whenItWas: Rule = ({ statement, kind }) => {
  const { items, opens } = statement;
  const { list, tape, words } = items;
  if (!words.period.when.test(list[opens]!.lower)) return null;
  const time = list[opens - (tape[opens - 1] === mark.comma ? 2 : 1)];
  return time?.period ? readingOf(statement, kind, time) : null;
};

/** Further numbers, each behind a joint: ` of the exports and 8 percent`. */
const BREATH = new RegExp(
  `^(?:${mark.respectively}?${mark.counted}?[${mark.of}${mark.counted}${mark.word}${mark.topic}${mark.our}${mark.your}${mark.country}${mark.the}]{0,5}[${mark.and}${mark.comma}][${mark.approximation}${mark.by}${mark.in}${mark.topic}${mark.growth}${mark.country}${mark.possessive}${mark.the}${mark.to}${mark.movement}]{0,5}#)+${mark.respectively}?`,
);

/** `20 percent and 8 percent in 2012`: of one breath */
export const inOneBreath: Rule = (view) => {
  const { items, at, closes } = view.statement;
  const breath = BREATH.exec(items.tape.slice(at + 1));
  return (
    breath &&
    firstTime(view, at + 1 + breath[0].length, closes, (item) => isNumber(item) || SIGNS.has(item.term.mark))
  );
};
const SIGNS: ReadonlySet<string> = new Set([mark.comma, mark.semicolon]);

/** Up to the time: ` of GDP, or 90 billion, in `. */
const TOLD_TWICE = new RegExp(
  `^[${mark.of}${mark.the}${mark.topic}${mark.word}${mark.our}${mark.your}${mark.country}${mark.with}${mark.possessive}${mark.growth}]*${mark.comma}?\\${mark.or}${mark.approximation}?#${mark.comma}?(?:${mark.as}${mark.of})?${mark.in}?${mark.the}?(?=${mark.year})`,
);

/** `4 percent of GDP, or 90 billion, next year`: the same told twice */
export const toldTwice: Rule = (view) => {
  const { items, at } = view.statement;
  const twice = TOLD_TWICE.exec(items.tape.slice(at + 1));
  return twice && timeAt(view, at + 1 + twice[0].length);
};

/** By how much, and to what: ` to `, `, reaching `, ` and amounted to `, up to the time. */
const TO_WHAT = new RegExp(
  `^${mark.comma}?${mark.and}?(?:${mark.to}|(${mark.word})${mark.to}?)${mark.approximation}?#[${mark.of}${mark.the}${mark.topic}${mark.word}${mark.counted}]{0,3}${mark.comma}?${mark.in}?${mark.the}?(?=${mark.year})`,
);

/** `grew by 10 percent to $5 billion last year`: a time for both */
export const toWhat: Rule = (view) => {
  const { items, at, before } = view.statement;
  const found = FROM.test(before) ? null : TO_WHAT.exec(items.tape.slice(at + 1));
  if (!found) return null;
  if (found[1] && !items.words.newVerb.test(items.list[at + found[0].indexOf(found[1]) + 1]!.lower))
    return null;
  return timeAt(view, at + 1 + found[0].length);
};

/** `great volumes – 12 million tonnes – were shipped last year`: the time of the clause that it is set into */
export const setInto: Rule = (view) => {
  const { items, closes, before } = view.statement;
  if (!before.startsWith(mark.dash) || items.tape[closes] !== mark.dash) return null;
  return firstTime(
    view,
    closes + 1,
    items.list.length,
    (item) => isNumber(item) || CLAUSE_ENDS.has(item.term.mark),
  );
};
const CLAUSE_ENDS: ReadonlySet<string> = new Set([mark.comma, mark.semicolon, mark.colon]);

/** What stands between numbers of one verb. */
const OF_ONE_VERB = new RegExp(
  `#${mark.comma}?[${mark.from}${mark.to}${mark.by}][${mark.approximation}${mark.the}${mark.article}]*$`,
);

/** `fell over the year by 5 percent from 4 billion to 3`: the time of the verb */
export const ofOneVerb: Rule = ({ statement: { items, at }, previous }) =>
  previous?.item && OF_ONE_VERB.test(items.tape.slice(0, at)) ? previous : null;

/** `…, and deliveries have increased`: at the same time; `20 billion – 19.8 billion`: the same again */
export const atTheSameTime: Rule = ({ statement, previous }) => {
  const { items, opens, closes, before } = statement;
  if (!previous?.item || isOfAside(statement, previous.item.index) || isOfBase(items, previous.item.index))
    return null;
  const goesOn = JOINTS.has(items.tape[opens]!) || ALONE.test(before);
  return goesOn && !saysNoPeriod(items.tape.slice(opens, closes)) ? previous : null;
};
const JOINTS: ReadonlySet<string> = new Set([mark.comma, mark.and]);

/** A further number and the last time behind it: `, including 195 million tonnes by 2025`. */
const PART_BY_THEN = new RegExp(`^[^#;:${mark.contrast}]*#[^#;:,${mark.contrast}]*${mark.year}`);
/** How far behind the number its part is named. */
const NEAR = 3;

/** `400 million tonnes, including 195 million tonnes by 2025`: a time for both */
export const includingByThen: Rule = (view) => {
  const { items, at } = view.statement;
  const { including } = items.words.period;
  if (view.kind !== "target") return null;
  if (!items.list.slice(at + 1, at + 1 + NEAR).some(({ lower }) => including.test(lower))) return null;
  const part = PART_BY_THEN.exec(items.tape.slice(at + 1));
  return part && timeAt(view, at + part[0].length);
};
