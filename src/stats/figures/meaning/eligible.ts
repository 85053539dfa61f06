// Which numbers are figures: the guideline, section 1.

import { isMoney } from "../grammar/quantity.js";
import { clausesOf } from "./clauses.js";
import { isCounted } from "./counted.js";
import { isEconomic } from "./economic.js";
import type { Context, Items } from "./items.js";
import { isEngine, isGoods, isManner, isMultiple, isPace, isPart } from "./measurement.js";
import { isTopic, moves, type Statement, statementsOf } from "./statement.js";

/** A number, and whether it is a figure. */
export interface Judged {
  statement: Statement;
  figure: boolean;
}

/** The numbers of a sentence in order, each judged: what it counts and what the sentence is about decide. */
export function judged(items: Items, context: Context): Judged[] {
  const earlier: Judged[] = [];
  for (const statement of statementsOf(items, clausesOf(items)))
    earlier.push({ statement, figure: isFigure(statement, context, earlier) });
  return earlier;
}

function isFigure(statement: Statement, context: Context, earlier: readonly Judged[]): boolean {
  const { form, unit } = statement.quantity;
  const economic = (): boolean =>
    isEconomic({ statement, context, judgedBefore: () => judgedBefore(statement, context, earlier) });
  switch (form) {
    case "bare":
      return false;
    case "count":
      return isCounted(statement, context);
    case "fraction":
      return isPart(statement) && !isPace(statement) && economic();
    case "multiple":
      return isMultiple(statement) && !isPace(statement) && economic();
    case "multiplied":
      return economic();
    case "amount":
      if (isMoney(unit)) return true;
      if (unit === "percent" || unit === "percentage_point")
        return !isManner(statement) && !isPace(statement) && economic();
      return unit === "watt" ? !isEngine(statement, context) : unit === "kwh" || isGoods(statement, context);
  }
}

/** Was the last number of that unit, in the sentence or the one before, a figure? `null` where there is none. */
function judgedBefore({ quantity }: Statement, context: Context, earlier: readonly Judged[]): boolean | null {
  const same = ({ statement }: Judged): boolean =>
    statement.quantity.unit === quantity.unit && isMeasurement(statement);
  let found = earlier.findLast(same);
  // The sentences before, the last first, up to one about something else
  for (let to = context().length; !found && to > 0; to--) {
    const before = context()[to - 1]!;
    found = judged(before, () => context().slice(0, to - 1)).findLast(same);
    if (before.list.some((item) => isTopic(item) || moves(item))) break;
  }
  return found?.figure ?? null;
}

/** Does it measure anything, whatever of? `a second` is no half, and `three times a year` no multiple. */
const isMeasurement = (statement: Statement): boolean =>
  statement.quantity.form === "fraction"
    ? isPart(statement)
    : statement.quantity.form !== "multiple" || isMultiple(statement);
