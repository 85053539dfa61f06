// What a word may say of a figure: the values of its fields. `stats/figures/figure.ts` publishes them.

/**
 * What a figure is counted in: `percent` (fractions too: a half is 50), `percentage_point`, `times` (doubled is 2), a
 * physical unit, a price of oil, `count`, or money: an ISO 4217 code, `XXX` where no currency is named.
 *
 * @group Figures
 */
export type Unit =
  | "percent"
  | "percentage_point"
  | "times"
  | "tonne"
  | "barrel"
  | "cubic_metre"
  | "square_metre"
  | "kwh"
  | "watt"
  | "count"
  | (string & {});

/**
 * Which way it moved, where the words say so.
 *
 * @group Figures
 */
export type Direction = "up" | "down";

/**
 * How exactly the number is meant.
 *
 * @group Figures
 */
export type Approximation = "exact" | "about" | "over" | "under" | "almost" | "up_to" | "at_least";

/**
 * The thing measured.
 *
 * @group Figures
 */
export type Indicator =
  | "trade"
  | "exports"
  | "imports"
  | "investment"
  | "gdp"
  | "industrial_output"
  | "agriculture"
  | "energy_supply"
  | "inflation"
  | "unemployment"
  | "budget"
  | "other";
