// The two sides of a total: `our trade with Norland`, `mutual investment`.

import { mark } from "../../../dialect/figures/mark.js";
import type { FigureKind } from "../figure.js";
import { countryOf, isCountry, isLed, segmentOf } from "./countries-around.js";
import type { Item, Items } from "./items.js";
import { COMMON_UNIONS, otherParty, type Scene } from "./scene.js";

export interface Partners {
  partners: [string, string] | null;
  item: Item | null;
}

const NONE: Partners = { partners: null, item: null };

/** Both sides, sorted; only one side known is none. */
export function between(one: string | null, other: string | null, item: Item | null): Partners {
  if (one === null || other === null || one === other) return NONE;
  return { partners: one < other ? [one, other] : [other, one], item };
}

/** Trade between the speaker's country and another, or between two that are named. */
export function tradePartners(
  around: readonly Item[],
  topic: Item | null,
  kind: FigureKind,
  scene: Scene,
  { words: { twoWay: said }, list: sentence }: Items,
): Partners {
  const range = segmentOf(around, topic);
  const words = around.map(({ lower }) => lower).join(" ");
  const named = range.filter(isCountry);
  const codes = [...new Set(named.map(countryOf))];
  // With a country that no list has
  if (range.some((item, index) => item.name && range[index - 1]?.term.mark === mark.with)) return NONE;
  const withWhom = range.find((item, index) => isCountry(item) && isLed(range, index, mark.with)) ?? null;
  const others = codes.filter((code) => code !== scene.own);
  if (withWhom && others.length < 2) return between(scene.own, countryOf(withWhom), withWhom);
  if (codes.length === 2) return between(codes[0]!, codes[1]!, named.at(-1)!);
  if (codes.length > 2) return withWhom ? between(scene.own, countryOf(withWhom), withWhom) : NONE;
  // `trade dropped, but the EU is still our partner`: the other party is named in the sentence
  const elsewhere = [...new Set(sentence.filter(isCountry).map(countryOf))].filter(
    (code) => code !== scene.own,
  );
  // `our foreign trade` is that with all
  const total = said.total.test(words) && !said.mutual.test(words);
  const twoWay = said.twoWay.test(words) && !total;
  const withAll = said.withAll.test(words) && !twoWay;
  const [one] = named;
  if (one && countryOf(one) !== scene.own && (!withAll || kind === "share"))
    return COMMON_UNIONS.has(countryOf(one)) ? NONE : between(scene.own, countryOf(one), one);
  if (
    !said.withAll.test(words) &&
    codes.length === 0 &&
    elsewhere.length === 1 &&
    !COMMON_UNIONS.has(elsewhere[0]!)
  )
    return between(scene.own, elsewhere[0]!, sentence.find(isCountry)!);
  return withAll ? NONE : between(scene.own, otherParty(scene), null);
}

/** Mutual investment, joint projects: with whoever is named, else the other party of the page. */
export function mutualPartners(around: readonly Item[], scene: Scene): Partners {
  const named = around.find((item) => isCountry(item) && countryOf(item) !== scene.own) ?? null;
  return between(scene.own, named ? countryOf(named) : otherParty(scene), named);
}
