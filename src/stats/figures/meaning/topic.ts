// What is measured: the guideline, section 6. The rules are tried in order; the first that answers has it.

import type { FigureKind } from "../figure.js";
import type { Items } from "./items.js";
import type { Statement } from "./statement.js";
import { adjusted } from "./topic/adjustments.js";
import {
  anyBehind,
  behindAside,
  beside,
  heavierSide,
  heavyBehind,
  inEarlier,
  isWhat,
  ofMovement,
} from "./topic/around.js";
import { cost, programme } from "./topic/costs.js";
import { included, listed, nextPart, partAgain, placed } from "./topic/in-turn.js";
import { destined, giver, projectWorth } from "./topic/of-money.js";
import { counted, deed, projects, soldAbroad } from "./topic/of-things.js";
import { partBefore, partInEarlier, source, wholeOfPart } from "./topic/parts.js";
import { perBarrel, price, stake } from "./topic/prices.js";
import {
  itInSentence,
  itSpokenOf,
  makingOf,
  movedBy,
  ofContext,
  ofLast,
  restated,
} from "./topic/taken-up.js";
import type { TopicReading, TopicRule } from "./topic/topic-reading.js";
import { topicViewOf } from "./topic/topic-view.js";

export function topicOf(
  statement: Statement,
  kind: FigureKind,
  /** Of the figure before it, and of what was said before. */
  last: TopicReading | null,
  spoken: () => TopicReading | null,
  context: readonly Items[] = [],
): TopicReading {
  const view = topicViewOf(statement, kind, last, spoken, context);
  for (const rule of RULES) {
    const found = rule(view);
    if (found) return AS_TOLD.has(rule) ? found : adjusted(view, found);
  }
  return adjusted(view, { indicator: "other", item: null });
}

const RULES: readonly TopicRule[] = [
  // By what is counted, who gives the money, or that it is a price
  projects,
  counted,
  deed,
  giver,
  perBarrel,
  stake,
  price,
  // By what was told before
  restated,
  movedBy,
  isWhat,
  ofMovement,
  itInSentence,
  itSpokenOf,
  source,
  destined,
  placed,
  included,
  nextPart,
  partAgain,
  behindAside,
  // A topic on both sides of it
  partBefore,
  wholeOfPart,
  heavierSide,
  // A topic on one side, or none
  partInEarlier,
  heavyBehind,
  projectWorth,
  cost,
  programme,
  soldAbroad,
  listed,
  makingOf,
  beside,
  // None beside it
  ofLast,
  inEarlier,
  anyBehind,
  ofContext,
];

/** What these say holds whatever else is named around. */
const AS_TOLD: ReadonlySet<TopicRule> = new Set([
  stake,
  price,
  destined,
  soldAbroad,
  listed,
  placed,
  included,
  nextPart,
  partAgain,
]);
