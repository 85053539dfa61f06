// Money transfers grew. Such transfers are 5 billion.      The company’s revenue was 2 billion.
// ^^^^^^^^^^^^^^^            ^^^^^^^^^                                   ^^^^^^^
// What a noun is of that does not say it itself.

import type { Indicator } from "../figure.js";
import { textOf } from "../tokens.js";
import type { Item, Items } from "./items.js";
import type { Scene } from "./scene.js";
import { isTopic } from "./statement.js";

/** What it was of when it was named in full, or by whose it is; `null` where it says so itself. */
export const nounInFull = (
  item: Item | null,
  items: Items,
  before: readonly Items[],
  scene: Scene,
): Indicator | null => item && (anaphor(item, items, before) ?? revenueOf(item, items, before, scene));

/** The revenue of a company is not the state’s, nor is its programme. */
function revenueOf(item: Item, items: Items, before: readonly Items[], scene: Scene): Indicator | null {
  const { revenue, programme, ofState, ofFirm } = items.words.topic;
  const earns = revenue.test(item.lower);
  if (scene.business && (earns || programme.test(item.lower))) return "other";
  if (!earns) return null;
  const text = textOf(items.list);
  if (ofState.test(text)) return null;
  return ofFirm.test(text) || before.some((earlier) => ofFirm.test(textOf(earlier.list))) ? "other" : null;
}

/** `Money transfers … Such transfers`, `our turnover is …, the turnover of others …`: what the noun was of when it was named. */
function anaphor(item: Item, items: Items, before: readonly Items[]): Indicator | null {
  const such = items.words.topic.such.test(items.list[item.index - 1]?.lower ?? "");
  if (!such && item.term.weight! <= WEAK) return null;
  const spoken = such ? before.flatMap(({ list }) => list) : items.list.slice(0, item.index);
  const full = spoken.findLast(
    (earlier) =>
      isTopic(earlier) && earlier.lower !== item.lower && ` ${earlier.lower} `.includes(` ${item.lower} `),
  );
  return full?.term.indicator ?? null;
}

/** `rate`, `production`: each time of something else. */
const WEAK = 2;
