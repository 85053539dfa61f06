// What a figure is read with, and what it says.

import type { Items } from "./meaning/items.js";
import type { Antecedent, KindReading } from "./meaning/kind-reading.js";
import type { PartiesReading } from "./meaning/parties.js";
import type { PeriodReading } from "./meaning/period-reading.js";
import type { Scene } from "./meaning/scene.js";
import type { SpokenOf } from "./meaning/spoken-of.js";
import type { Statement } from "./meaning/statement.js";
import type { TopicReading } from "./meaning/topic/topic-reading.js";
import type { Dealt } from "./respectively.js";

/** What all figures of a sentence are read with. */
export interface Setting {
  items: Items;
  /** The sentences just before. */
  context: readonly Items[];
  scene: Scene;
  /** What `respectively` gives to each. */
  dealt: ReadonlyMap<Statement, Dealt>;
  /** What the sentences before leave to be taken up. */
  antecedent: Antecedent;
  spokenOf: SpokenOf;
  /** What another had just asked of. */
  asked: (statement: Statement) => TopicReading | null;
}

/** What a figure says. */
export interface FigureReading {
  /** Index of its item. */
  at: number;
  kind: KindReading;
  topic: TopicReading;
  parties: PartiesReading;
  period: PeriodReading;
}
