// The two sides of a total: `our trade with Norland`, `mutual investment`.

import { mark } from "../../../dialect/figures/mark.js";
import type { FigureKind } from "../figure.js";
import { textOf } from "../tokens.js";
import { countryOf, isCountry, isLed, lastLed, ownerOf, segmentOf } from "./countries-around.js";
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
  const owner = ownerIn(around, topic, scene);
  // `our trade with Norland is 5 billion, that with Veldmark 3 billion`
  const numbers = around.filter(({ quantity }) => quantity !== null);
  const tail = numbers.length > 1 ? around.slice(around.indexOf(numbers.at(-2)!) + 1) : [];
  const other = lastLed(tail, mark.with);
  if (other) return between(owner, countryOf(other), other);
  const range = segmentOf(around, topic);
  const holder = kind === "share" ? holderIn(range, topic) : null;
  if (holder && countryOf(holder) !== owner) return between(owner, countryOf(holder), holder);
  const words = textOf(around);
  const named = range.filter(isCountry);
  const codes = [...new Set(named.map(countryOf))];
  const others = codes.filter((code) => code !== scene.own);
  const topicAt = topic ? range.indexOf(topic) : -1;
  const isWith = (item: Item | undefined): boolean => item?.term.mark === mark.with;
  // With a country that no list has, with many: `with Norland`, `with Africa`, `with these countries`
  const many = (item: Item, index: number): boolean =>
    item.term.group === true || (said.these.test(item.lower) && isWith(range[index - 1]));
  const unknown = (item: Item, index: number): boolean =>
    index > topicAt && ((item.name && isWith(range[index - 1])) || (many(item, index) && !others.length));
  if (range.some(unknown)) return NONE;
  // Of several that it is with, the last one before the number
  const withWhom = range.findLast((item, index) => isCountry(item) && isLed(range, index, mark.with)) ?? null;
  if (withWhom && (others.length < 2 || owner === scene.own))
    return between(owner, countryOf(withWhom), withWhom);
  if (codes.length === 2) return between(codes[0]!, codes[1]!, named.at(-1)!);
  if (codes.length > 2) return withWhom ? between(owner, countryOf(withWhom), withWhom) : NONE;
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
  // `our trade`, and many were just spoken of: with them all
  if (withAll || (scene.group && !said.mutual.test(words))) return NONE;
  return between(scene.own, otherParty(scene), null);
}

/** `Norland accounts for a third of Veldmark’s trade with Africa`, `Norland’s share of our trade`: whose part it is. */
function holderIn(range: readonly Item[], topic: Item | null): Item | null {
  const holder = range.findLast((item, index) => {
    const next = range[index + 1]?.term.mark === mark.possessive ? range[index + 2] : range[index + 1];
    return isCountry(item) && next?.term.mark === mark.share;
  });
  return holder && topic && holder.index < topic.index ? holder : null;
}

/** Whose trade it is: the speaker's country's where no other is named. */
function ownerIn(around: readonly Item[], topic: Item | null, scene: Scene): string | null {
  const owner = topic && around.includes(topic) ? ownerOf(around, topic, scene) : null;
  return owner && (isCountry(owner.item) || owner.item.term.mark === mark.your) ? owner.code : scene.own;
}

/** Does it stand between two sides that are named as one: `the Russian-Serbian fund`, `a fund of Russia and Serbia`? */
export function namedPair(range: readonly Item[]): Partners {
  for (const [index, item] of range.entries()) {
    const [joint, next] = [range[index + 1], range[index + 2]];
    if (!isCountry(item) || !joint || !next || !isCountry(next)) continue;
    if (PAIRING.has(joint.term.mark)) return between(countryOf(item), countryOf(next), next);
  }
  return NONE;
}

const PAIRING: ReadonlySet<string> = new Set([mark.hyphen, mark.dash]);

/** Mutual investment, joint projects: with whoever is named, else the other party of the page. */
export function mutualPartners(around: readonly Item[], scene: Scene): Partners {
  const pair = namedPair(around);
  if (pair.partners) return pair;
  const named = around.find((item) => isCountry(item) && countryOf(item) !== scene.own) ?? null;
  return between(scene.own, named ? countryOf(named) : otherParty(scene), named);
}
