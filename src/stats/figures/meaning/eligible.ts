// Which numbers are figures: the guideline, section 1.

import { clausesOf } from "./clauses.js";
import { isCounted } from "./counted.js";
import { isEconomic } from "./economic.js";
import type { Context } from "./items.js";
import { isEngine, isGoods, isManner, isMultiple, isPart } from "./measurement.js";
import { type Statement, statementsOf } from "./statement.js";

/** Is the number a figure? What it counts and what the sentence is about decide. */
export function isFigure(statement: Statement, context: Context): boolean {
  const { form, unit } = statement.quantity;
  const economic = (): boolean =>
    isEconomic({ statement, context, judgedBefore: () => judgedBefore(statement, context) });
  switch (form) {
    case "bare":
      return false;
    case "count":
      return isCounted(statement, context);
    case "fraction":
      return isPart(statement) && economic();
    case "multiple":
      return isMultiple(statement) && economic();
    case "multiplied":
      return economic();
    case "amount":
      if (isMoney(unit)) return true;
      if (unit === "percent" || unit === "percentage_point") return !isManner(statement) && economic();
      return unit === "watt" ? !isEngine(statement) : unit === "kwh" || isGoods(statement, context);
  }
}

/** Is it money, or a price? */
export const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}(?:\/|$)/.test(unit);

/** Was the last number of that unit in the sentence before a figure? `null` where it has none. */
function judgedBefore({ quantity }: Statement, context: Context): boolean | null {
  const last = context().at(-1);
  const same =
    last && statementsOf(last, clausesOf(last)).findLast(({ quantity: { unit } }) => unit === quantity.unit);
  return same ? isFigure(same, () => context().slice(0, -1)) : null;
}
