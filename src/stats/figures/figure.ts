import type { Approximation, Direction, Indicator, Unit } from "../../dialect/figures/fields.js";

export type { Approximation, Direction, Indicator, Unit };

/**
 * A stretch of words in the text that was passed: offsets in UTF-16 code units, half-open.
 *
 * @group Figures
 */
export interface TextSpan {
  /** First character. */
  start: number;
  /** Just past the last character. */
  end: number;
}

/**
 * What a figure says: how large (`level`), how much it changed (`change`), what part of a whole (`share`), what is
 * planned, expected or possible (`target`), how it compares with another thing (`ratio`).
 *
 * @group Figures
 */
export type FigureKind = "level" | "change" | "share" | "target" | "ratio";

/**
 * The words behind each field of meaning, `null` where no words of the text gave it: it was not said, or it came from
 * the context, the title or the speaker.
 *
 * @group Figures
 */
export interface FigureEvidence {
  /** Words behind `kind`. */
  kind: TextSpan | null;
  /** Words behind `direction`. */
  direction: TextSpan | null;
  /** Words behind `approx`. */
  approx: TextSpan | null;
  /** Words behind `indicator`. */
  indicator: TextSpan | null;
  /** Words behind `from`. */
  from: TextSpan | null;
  /** Words behind `to`. */
  to: TextSpan | null;
  /** Words behind `partners`. */
  partners: TextSpan | null;
  /** Words behind `period`. */
  period: TextSpan | null;
}

/**
 * Both ends of a range or an alternative: `8–10 percent`, `5.9 or 6 percent`.
 *
 * @group Figures
 */
export interface FigureRange {
  /** The smaller. */
  min: number;
  /** The larger. */
  max: number;
}

/**
 * A trade or economic figure: a definite number with its meaning.
 *
 * @group Figures
 */
export interface Figure {
  /** The number with its scale and unit, as printed: `$17 billion`, `a quarter`, `doubled`. */
  text: string;
  /** Offset of its first character in the text that was passed. */
  start: number;
  /** Offset just past its last character. */
  end: number;
  /** In base units, `17000000000` for `17 billion`; a range or an alternative has both ends. */
  value: number | FigureRange;
  /** What it is counted in. */
  unit: Unit;
  /** What it says. */
  kind: FigureKind;
  /** Which way the quantity moved, or `null`. */
  direction: Direction | null;
  /** How exactly it is meant. */
  approx: Approximation;
  /** The thing measured. */
  indicator: Indicator;
  /** Where a one-way flow comes from: ISO 3166 alpha-2, or `EU`, `EAEU`, `CIS`, `BRICS`, `ASEAN`, `SCO`; or `null`. */
  from: string | null;
  /** Where it goes to, or `null`. */
  to: string | null;
  /** The two sides of a two-way total, sorted; `null` where both are not known. Never beside `from` and `to`. */
  partners: [string, string] | null;
  /** The time it is about: an ISO 8601 year, month, day or interval (both ends inclusive), or `null`. */
  period: string | null;
  /** The words behind each field. */
  evidence: FigureEvidence;
}
