// How countries stand to the word they belong to: `with Norland`, `from Norland to Veldmark`, `Norland’s exports`.

import type { Mark } from "../../../dialect/figures/mark.js";
import { mark } from "../../../dialect/figures/mark.js";
import type { Item, Items } from "./items.js";
import { otherParty, type Scene, spokenTo } from "./scene.js";

export const isCountry = ({ term }: Item): boolean => term.country !== undefined;
export const countryOf = (item: Item): string => item.term.country!;

/** Words that may stand between a preposition and its country. */
const SMALL: ReadonlySet<string> = new Set([mark.the, mark.word, mark.country, mark.our]);
/** What a country has, and is spoken of in its stead: `in the economy of Norland`. */
const PART: ReadonlySet<string> = new Set([mark.topic, mark.word, mark.outside]);
const NEAR = 3;

/** Does a word of one of these kinds lead to the item, with nothing but small words between? */
export function isLed(range: readonly Item[], index: number, ...by: readonly Mark[]): boolean {
  let near = NEAR;
  for (let at = index - 1; at >= 0 && near > 0; at--, near--) {
    const { term } = range[at]!;
    if (by.includes(term.mark)) return !isAdverbial(range, at);
    if (term.mark === mark.of && PART.has(range[at - 1]?.term.mark ?? "")) {
      at--;
      near = NEAR;
    } else if (!SMALL.has(term.mark)) return false;
  }
  return false;
}

/** The last country that a preposition leads to. */
export const lastLed = (range: readonly Item[], by: Mark): Item | null =>
  range.findLast((item, index) => isCountry(item) && isLed(range, index, by)) ?? null;

/** `in total Norland invested`: the preposition has its noun. */
const isAdverbial = (range: readonly Item[], at: number): boolean => range[at + 1]?.term.adverbial === true;

/** `73 percent to Norland`: where to, right after the number. */
export function rightAfter({ list }: Items, at: number): Item | null {
  if (list[at + 1]?.term.mark !== mark.to) return null;
  const next = list[at + 2]?.term.mark === mark.the ? list[at + 3] : list[at + 2];
  return next && isCountry(next) ? next : null;
}

/** `sold Norland 25 billion`, `supply Norland with gas`: who gets it, right behind the verb. */
export function gets(range: readonly Item[], verb: Item): Item | null {
  const at = range.indexOf(verb);
  const next = range[at + 1]?.term.mark === mark.the ? at + 2 : at + 1;
  const behind = range[next + 1];
  const given =
    behind !== undefined &&
    (behind.quantity !== null ||
      behind.term.mark === mark.with ||
      (behind.term.mark === mark.approximation && range[next + 2]?.quantity != null));
  return at >= 0 && given && isCountry(range[next]!) ? range[next]! : null;
}

/** Whose it is, and the word that says so. */
export interface Owner {
  code: string | null;
  item: Item;
}

/** How far before its topic an owner may stand. */
const REACH = 6;

/** Whose the topic is: `Norland’s exports`, `Norlandic supplies`, `our exports`, `your exports`. */
export function ownerOf(range: readonly Item[], topic: Item | null, scene: Scene): Owner | null {
  const end = topic ? range.indexOf(topic) : range.length;
  for (let index = end - 1; index >= Math.max(0, end - REACH); index--) {
    const item = range[index]!;
    if (item.quantity) return null;
    if (isCountry(item)) {
      const owns = range[index + 1]?.term.mark === mark.possessive;
      const isElsewhere = !owns && isLed(range, index, mark.to, mark.in, mark.from);
      return isElsewhere ? null : { code: countryOf(item), item };
    }
    if (isUnknownOwner(range, index, end)) return { code: null, item };
    if (item.term.mark === mark.your) return { code: spokenTo(scene), item };
    if (item.term.own === true) return { code: scene.own, item };
  }
  return null;
}

/** Whose goods they are: `deliveries of your goods`, `imports of Norlandic grain`. */
export function ownerOfGoods(range: readonly Item[], topic: Item | null, scene: Scene): Owner | null {
  const topicAt = topic ? range.indexOf(topic) : -1;
  if (topicAt < 0 || range[topicAt + 1]?.term.mark !== mark.of) return null;
  for (const item of range.slice(topicAt + 2, topicAt + 2 + NEAR)) {
    if (isCountry(item)) return { code: countryOf(item), item };
    if (item.term.mark === mark.your) return { code: spokenTo(scene), item };
    if (item.term.own === true) return { code: scene.own, item };
    if (!SMALL.has(item.term.mark)) return null;
  }
  return null;
}

/** `Norland’s exports`, `the Norlandic exports`: of a country that no list has. The first word of a sentence tells nothing. */
function isUnknownOwner(range: readonly Item[], index: number, topicAt: number): boolean {
  if (!range[index]!.name) return false;
  if (range[index + 1]?.term.mark === mark.possessive) return true;
  return index === topicAt - 1 && range[index]!.index > 0;
}

/** `to your market`: the country spoken to; `to us`, `to our market`: the speaker's. */
export function toSide(range: readonly Item[], said: Items["words"]["flows"], scene: Scene): string | null {
  for (const [index, item] of range.entries()) {
    if (item.term.mark === mark.your && isLed(range, index, mark.to)) return otherParty(scene);
    const ours = item.term.own === true && said.home.test(range[index + 1]?.lower ?? "");
    if ((ours || said.we.test(item.lower)) && range[index - 1]?.term.mark === mark.to) return scene.own;
  }
  return null;
}

/** Whose side a word is that stands for one: `our`, `us`, `your`. */
export function sideOf(item: Item, said: Items["words"]["flows"], scene: Scene): Owner | null {
  const { term, lower } = item;
  if (term.mark === mark.your || said.you.test(lower)) return { code: spokenTo(scene), item };
  return term.own === true || said.we.test(lower) ? { code: scene.own, item } : null;
}

const SIGNS: ReadonlySet<string> = new Set([mark.comma, mark.open, mark.close, mark.colon]);

/** The words around the topic up to the next sign: a country beyond it is another matter. */
export function segmentOf(range: readonly Item[], topic: Item | null): readonly Item[] {
  const at = topic ? range.indexOf(topic) : -1;
  if (at < 0) return range;
  const isSign = ({ term }: Item): boolean => SIGNS.has(term.mark);
  const from = range.findLastIndex((item, index) => index < at && isSign(item)) + 1;
  const to = range.findIndex((item, index) => index > at && isSign(item));
  return range.slice(from, to < 0 ? range.length : to);
}
