// It is now 5 percent.      Exports grew last year: their share is 5 percent.      5 billion annually
//       ^^^                                         ^^^^^^^^^^^^^^                           ^^^^^^^^
// What shows that the number is of no time that was named, and takes none from elsewhere.

import { mark } from "../../../dialect/figures/mark.js";
import { textOf } from "../tokens.js";
import { WITH_BASE } from "./leads.js";
import { isOtherEnd } from "./period-of-clause.js";
import { isNow, NO_PERIOD, type Rule, saysNoPeriod } from "./period-reading.js";
import { lastTense, ownTense } from "./tense.js";
import { isTime } from "./times.js";

/** `from 7 percent last year to 9 percent`: the time is of the other end */
export const ofOtherEnd: Rule = ({ statement }) => (isOtherEnd(statement) ? NO_PERIOD : null);

/** `against 5 billion a year earlier`, `against 5 billion before` */
export const aYearEarlier: Rule = ({ statement: { items, at, before } }) => {
  const next = items.list[at + 1]?.lower ?? "";
  const { earlier, beforeNow } = items.words.period;
  return earlier.test(next) || (beforeNow.test(next) && WITH_BASE.test(before)) ? NO_PERIOD : null;
};

/** `it is now 5 percent`, `it was 5 percent over the crisis period` */
export const atNoTime: Rule = ({ statement: { items, opens, closes } }) => {
  const clause = items.list.slice(opens, closes);
  return items.words.period.untold.test(textOf(clause)) || clause.some(isNow(items)) ? NO_PERIOD : null;
};

/** `exports grew last year: their share is 5 percent`; not `this year the gap is narrower: exports are up by 5 percent` */
export const asItStands: Rule = ({ statement }) => {
  const { items, opens } = statement;
  if (items.tape[opens] !== mark.colon || ownTense(statement) !== "present") return null;
  return lastTense(items, opens, 0) === "present" ? null : NO_PERIOD;
};

/** `Today exports are 4 billion, and imports 3` */
export const nowWithoutVerb: Rule = ({ statement }) =>
  isNow(statement.items)(statement.items.list[0]!) && ownTense(statement) === "none" ? NO_PERIOD : null;

const DURATION = new RegExp(`[${mark.digits}${mark.cardinal}]${mark.timeUnit}`);

/** `5 billion a year`, `over about two years`, `when it is 5 percent` */
export const atAnyTime: Rule = ({ statement: { items, opens, closes } }) => {
  const clause = items.tape.slice(opens, closes);
  const { whenever } = items.words.period;
  const untold = saysNoPeriod(clause) || DURATION.test(clause) || whenever.test(items.list[opens]!.lower);
  return untold ? NO_PERIOD : null;
};

/** `the plant that opens next year will cut costs by a fifth`: a time of its clause, of something else that happened */
export const ofSomethingElse: Rule = ({ statement: { items, opens, closes } }) => {
  for (let index = opens; index < closes; index++) if (isTime(items, index)) return NO_PERIOD;
  return null;
};
