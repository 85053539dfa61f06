// What a rule of kind looks at, and what it finds.

import type { Direction, FigureKind } from "../figure.js";
import type { DirectionReading } from "./direction.js";
import type { Item } from "./items.js";
import { NO_DIRECTION } from "./leads.js";
import type { Statement } from "./statement.js";

export interface KindReading extends DirectionReading {
  kind: FigureKind;
  /** What it would be if it were no plan. */
  said: FigureKind;
  kindItem: Item | null;
  /** Does it say what a sentence before said? */
  carried?: boolean;
  /** Which way the last thing moved, of it and the figures before it in the sentence. */
  lastMove?: Direction | null;
}

/** What the sentences before spoke of, for a figure whose subject is `it`. */
export interface Antecedent {
  /** Which way a thing moved: `growth`. */
  movement: Direction | null;
  /** Was something told of that is told in percent and is no part: a rate, a price? */
  rate: () => boolean;
  /** Was the last that was told a plan? */
  planned: () => boolean;
  /** What its last percentage said, where it is a growth of what is told in another unit: no share, no rate. */
  grown: () => KindReading | null;
  /** What its last percentage said. */
  told: () => KindReading | null;
}

/** What the rules look at. */
export interface View {
  statement: Statement;
  /** Is the unit one of comparison: percent, points, times? */
  relative: boolean;
  /** The word of movement nearest before, in the clause. */
  movement: Item | null;
  /** The same, in the clauses it goes on from. */
  chained: Item | null;
  /** The figure before in the sentence. */
  previous: KindReading | null;
  antecedent: Antecedent;
}

export type Rule = (view: View) => KindReading | null;

export const change = (item: Item | null, direction: Direction): KindReading => ({
  kind: "change",
  said: "change",
  kindItem: item,
  direction,
  directionItem: item,
});

/** A change by a word of movement. */
export const moved = (item: Item): KindReading => change(item, item.term.direction!);

const SHARE: KindReading = { kind: "share", said: "share", kindItem: null, ...NO_DIRECTION };

/** Nothing new is said of it. */
export const again = (reading: KindReading | null): KindReading | null =>
  reading?.said === "change" && reading.direction
    ? { ...reading, kind: "change", kindItem: null }
    : reading?.said === "share"
      ? SHARE
      : null;

export const isRate = ({ term }: Item): boolean =>
  term.indicator === "inflation" || term.indicator === "unemployment";
