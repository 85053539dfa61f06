// One-way flows: exports, imports, energy, investment. Where from, where to.

import { mark } from "../../../dialect/figures/mark.js";
import type { Indicator } from "../figure.js";
import {
  countryOf,
  gets,
  isCountry,
  isLed,
  lastLed,
  type Owner,
  ownerOf,
  ownerOfGoods,
  rightAfter,
  toSide,
} from "./countries-around.js";
import type { Item, Items } from "./items.js";
import type { Scene } from "./scene.js";
import type { Statement } from "./statement.js";

export interface Flow {
  from: string | null;
  to: string | null;
  fromItem: Item | null;
  toItem: Item | null;
}

export const NOWHERE: Flow = { from: null, to: null, fromItem: null, toItem: null };

/** A flow cannot end where it begins: of two readings that say so the speaker's own country is the guess. */
export function flowOf(
  from: string | null,
  fromItem: Item | null,
  to: string | null,
  toItem: Item | null,
  scene: Scene,
): Flow {
  if (from === null || from !== to) return { from, fromItem, to, toItem };
  return from === scene.own
    ? { from: null, fromItem: null, to, toItem }
    : { from, fromItem, to: null, toItem: null };
}

const WITH = new RegExp(`${mark.with}${mark.approximation}?$`);

/** The country before the number, with no other number between. */
function holderBefore({ list }: Items, at: number): Item | null {
  for (let index = at - 1; index >= 0 && !list[index]!.quantity; index--)
    if (isCountry(list[index]!)) return list[index]!;
  return null;
}

/** `Norland’s exports to Veldmark`; without a country they are those of the speaker's. */
export function exportFlow(
  { items, at }: Pick<Statement, "items" | "at">,
  around: readonly Item[],
  topic: Item | null,
  scene: Scene,
  /** Who gets it where the words do not say. */
  receiver: string | null = null,
): Flow {
  // `Norland is ahead, with 33 percent, then Veldmark, with 6`
  const given = topic && gets(around, topic);
  const holder = WITH.test(items.tape.slice(0, at)) && !given ? holderBefore(items, at) : null;
  if (holder) return { from: countryOf(holder), fromItem: holder, to: null, toItem: null };
  const owner = ownerOf(around, topic, scene) ?? ownerOfGoods(around, topic, scene);
  const from = lastLed(around, mark.from);
  const target = rightAfter(items, at) ?? lastLed(around, mark.to) ?? given;
  const delivered =
    owner?.item.term.mark === mark.your && items.words.flows.delivered.test(topic?.lower ?? "");
  const to = target
    ? countryOf(target)
    : delivered
      ? scene.own
      : (toSide(around, items.words.flows, scene) ?? receiver);
  // To the speaker's own country, from whoever the page is about
  const fromOther = to !== null && to === scene.own && !from && !owner;
  // `Norlandic apples were delivered to us`
  const sender = fromOther
    ? (around.find((item, index) => item !== target && isCountry(item) && !isLed(around, index, mark.to)) ??
      null)
    : null;
  const source =
    (from ?? sender)
      ? countryOf((from ?? sender)!)
      : owner
        ? owner.code
        : fromOther
          ? (scene.context ?? scene.title)
          : scene.own;
  return flowOf(source, from ?? owner?.item ?? sender, to, target, scene);
}

/** Who gets what is delivered where the sentence names nobody: the one country spoken of, else the other party. */
export function receiverOf({ list, words }: Items, scene: Scene): string | null {
  const named = list.some(
    ({ term, lower }) =>
      term.group === true ||
      (term.country !== undefined && term.country !== scene.own) ||
      words.flows.everywhere.test(lower),
  );
  if (named || scene.own !== scene.home) return null;
  return scene.sole ?? (scene.context === null && !scene.group ? scene.title : null);
}

/** `imports from Norland`, `Norland’s imports` */
export function importFlow(
  { items, at }: Pick<Statement, "items" | "at">,
  around: readonly Item[],
  topic: Item | null,
  scene: Scene,
): Flow {
  const owner = ownerOf(around, topic, scene);
  const from = lastLed(around, mark.from);
  const target = rightAfter(items, at) ?? lastLed(around, mark.to);
  const to = owner ? owner.code : target ? countryOf(target) : scene.own;
  const goods = ownerOfGoods(around, topic, scene) ?? ofWhom(items, at);
  const source = from ? countryOf(from) : (goods?.code ?? null);
  return {
    from: source === to ? null : source,
    fromItem: from ?? goods?.item ?? null,
    to,
    toItem: owner?.item ?? target,
  };
}

/** `5 million tonnes of Norlandic grain` */
function ofWhom({ list }: Items, at: number): Owner | null {
  if (list[at + 1]?.term.mark !== mark.of) return null;
  const item = list[at + 2]?.term.mark === mark.the ? list[at + 3] : list[at + 2];
  return item && isCountry(item) ? { code: countryOf(item), item } : null;
}

/** A flow a sentence names, and whether it is exports or imports. */
export interface NamedFlow extends Flow {
  indicator: Indicator;
}

/** The flows a sentence names, in order: what `respectively` deals out. */
export function flowsOf(list: readonly Item[], scene: Scene): NamedFlow[] {
  const topics = list.filter(({ term }) => term.flow === "exports" || term.flow === "imports");
  const found: NamedFlow[] = [];
  for (const [position, topic] of topics.entries()) {
    const next = topics[position + 1];
    const around = list.slice(opening(list, topic), next ? opening(list, next) : list.length);
    const from = lastLed(around, mark.from);
    const to = lastLed(around, mark.to);
    if (!from && !to) continue;
    const owner = ownerOf(around, topic, scene) ?? ownerOfGoods(around, topic, scene);
    const own = owner ? owner.code : scene.own;
    const imports = topic.term.flow === "imports";
    const flow = flowOf(
      from ? countryOf(from) : imports ? null : own,
      from ?? (imports ? null : (owner?.item ?? null)),
      to ? countryOf(to) : imports ? own : null,
      to ?? (imports ? (owner?.item ?? null) : null),
      scene,
    );
    found.push({ indicator: topic.term.indicator!, ...flow });
  }
  return found;
}

/** How far before its topic a flow's owner may stand. */
const REACH = 4;

/** Where the words of a topic begin: after the sign or `and` before it. */
function opening(list: readonly Item[], topic: Item): number {
  const at = list.indexOf(topic);
  let from = at;
  while (from > 0 && at - from < REACH && !STOPS.has(list[from - 1]!.term.mark)) from--;
  return from;
}

const STOPS: ReadonlySet<string> = new Set([mark.and, mark.comma, mark.than, mark.contrast]);
