// Which of the times that are named a figure is about: the guideline, section 8. The rules are tried in order; the first
// that finds a time, or that there is none, has it.

import type { FigureKind } from "../figure.js";
import type { Items } from "./items.js";
import { inherited, sameMonths } from "./period-inherited.js";
import { behindBrackets, inBrackets, toldBefore, toldBehind } from "./period-of-clause.js";
import { fartherBehind, framed, nowBefore, ofClausesBefore } from "./period-of-sentence.js";
import type { PeriodReading, Rule, View } from "./period-reading.js";
import {
  atTheSameTime,
  includingByThen,
  inOneBreath,
  ofOneVerb,
  setInto,
  toldTwice,
  toWhat,
  whenItWas,
} from "./period-shared.js";
import {
  asItStands,
  atAnyTime,
  atNoTime,
  aYearEarlier,
  nowWithoutVerb,
  ofOtherEnd,
  ofSomethingElse,
} from "./period-untold.js";
import type { Statement } from "./statement.js";

export function periodOf(
  statement: Statement,
  kind: FigureKind,
  context: readonly Items[],
  previous: PeriodReading | null,
): PeriodReading {
  const same = sameMonths(statement, kind, context);
  if (same) return same;
  const view: View = { statement, kind, previous };
  for (const rule of RULES) {
    const found = rule(view);
    if (found) return found;
  }
  return inherited(statement, kind, context);
}

const RULES: readonly Rule[] = [
  // Its own clause
  aYearEarlier,
  inBrackets,
  toldBehind,
  behindBrackets,
  toldBefore,
  // What it is told together with
  whenItWas,
  inOneBreath,
  toldTwice,
  toWhat,
  setInto,
  ofOneVerb,
  // A clause that is of no time
  ofOtherEnd,
  atNoTime,
  asItStands,
  // The clauses around it
  ofClausesBefore,
  fartherBehind,
  nowBefore,
  nowWithoutVerb,
  framed,
  // The number before, or its own part
  atTheSameTime,
  includingByThen,
  // What takes no time from the sentences before
  atAnyTime,
  ofSomethingElse,
];
