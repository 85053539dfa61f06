// What a rule of topics looks at, and what it finds.

import type { FigureKind, Indicator } from "../../figure.js";
import type { Item, Items } from "../items.js";
import type { Statement } from "../statement.js";

export interface TopicReading {
  indicator: Indicator;
  /** The item that says so, `null` where the context did. */
  item: Item | null;
  /** Of what the sentences before spoke of: was it fuel that flowed? */
  fuel?: boolean;
}

/** What the rules look at; what takes a walk over the words is read where a rule first asks for it. */
export interface TopicView {
  statement: Statement;
  kind: FigureKind;
  /** The sentences before. */
  context: readonly Items[];
  /** Is it a sum of money? */
  money: boolean;
  /** Is it told as a part of what stands behind it: `70 percent of our trade`? */
  part: boolean;
  /** Of the figure before in the sentence. */
  last: TopicReading | null;
  /** Of the figure before, else of what was said before; `null` where the number cannot be of it. */
  spokenOf: () => TopicReading | null;
  /** The words of its clause. */
  clause: () => string;
  /** Does its clause name a side: a country, `our`, `your`? */
  sided: () => boolean;
  /** The topic that hangs on the number: `70 percent of our trade`, `8 percent growth in agriculture`. */
  attached: () => Item | null;
  /** The topic before it in its clause; beside one that hangs on it, none that is told of another number. */
  preceding: () => Item | null;
  /** The one before, else the one that hangs on it. */
  own: () => Item | null;
  /** The topic behind it in its clause: `20 billion will be spent on farms`. */
  behind: () => Item | null;
  /** The topic of the clauses that its clause goes on from. */
  earlier: () => Item | null;
}

export type TopicRule = (view: TopicView) => TopicReading | null;

/** What a topic word says. */
export const told = (item: Item | null): TopicReading | null =>
  item && { indicator: item.term.indicator!, item };

export const FLOWS: ReadonlySet<Indicator> = new Set(["exports", "imports", "trade"]);
export const BRANCHES: ReadonlySet<Indicator> = new Set(["industrial_output", "agriculture"]);
