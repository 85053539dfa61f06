// Who invested where: `Norland’s investment in Veldmark`, `our companies have invested 2 billion in your economy`.

import { mark } from "../../../dialect/figures/mark.js";
import type { FigureKind } from "../figure.js";
import { textOf } from "../tokens.js";
import { countryOf, isCountry, isLed, lastLed, type Owner, ownerOf, sideOf } from "./countries-around.js";
import type { Item, Items } from "./items.js";
import { type Flow, flowOf, NOWHERE } from "./one-way.js";
import { otherParty, type Scene } from "./scene.js";

/** The words an investment is told in. */
interface Told {
  items: Items;
  around: readonly Item[];
  topic: Item | null;
  scene: Scene;
  /** Those words joined. */
  words: string;
}

/** A side, and the word that says so; `null` where none of these words does. */
type Side = { code: string | null; item: Item | null };

/** From whom and where to; within one country there is no flow. */
export function investmentFlow(
  items: Items,
  around: readonly Item[],
  topic: Item | null,
  kind: FigureKind,
  scene: Scene,
): Flow {
  const { flows: said } = items.words;
  const words = textOf(around);
  const told: Told = { items, around, topic, scene, words };
  const place = placeOf(told);
  const investor = investorOf(told, place);
  const { code: to, item: toItem } = place ?? NOBODY;
  const { code: from, item: fromItem } = investor ?? NOBODY;
  if (to !== null && from !== null && to !== from) return { from, fromItem, to, toItem };
  if (to !== null && to !== scene.own && investor === null)
    return { ...NOWHERE, to, toItem, from: said.ours.test(words) ? scene.own : null };
  const host = place === null && from !== null ? hostOf(told, from, fromItem, kind) : null;
  if (host) return { from, fromItem, to: host.code, toItem: host.item };
  return said.foreign.test(words) ? flowOf(from, fromItem, to ?? scene.own, toItem, scene) : NOWHERE;
}

const NOBODY = { code: null, item: null } as const;

/** Where it is invested: `in Norland`, `into the Norlandic economy`, `in your country`, `in us`, `there`. */
function placeOf(told: Told): Owner | null {
  const {
    items: { words },
    around,
    topic,
    scene,
  } = told;
  // `2 billion in Norlandic investment`: whose it is
  const isPlace = (item: Item, index: number): boolean => isCountry(item) && around[index + 1] !== topic;
  const target =
    around.findLast((item, index) => isPlace(item, index) && isLed(around, index, mark.in)) ??
    around.findLast((item, index) => isPlace(item, index) && isLed(around, index, mark.to));
  if (target) return { code: countryOf(target), item: target };
  for (const [index, item] of around.entries()) {
    const side = leadsTo(around[index - 1]) ? sideOf(item, words.flows, scene) : null;
    if (side) return side;
    if (words.flows.here.test(item.lower) && around.some(isCountry)) return { code: scene.own, item };
    if (words.flows.there.test(item.lower)) return { code: otherParty(scene), item };
  }
  return republicIn(told);
}

/** `Veldmarkic investment in the economy of the Federal Republic`: the other country that was named. */
function republicIn({ items, around, topic, scene }: Told): Owner | null {
  const item = around.find(
    ({ name, lower }, index) =>
      name && items.words.flows.republic.test(lower) && isLed(around, index, mark.in),
  );
  const code = item ? spokenOf(items, item.index, scene) : null;
  const owner = ownerOf(around, topic, scene);
  return item && code !== null && code !== owner?.code ? { code, item } : null;
}

const leadsTo = (item: Item | undefined): boolean =>
  item?.term.mark === mark.in || item?.term.mark === mark.to;

/** Who invests: the owner of the noun or the subject of the verb, and whom `from` or `by` leads to. */
function investorOf(told: Told, place: Owner | null): Owner | null {
  const { items, around, topic, scene } = told;
  const gapped = gappedIn(told);
  if (gapped) return { code: countryOf(gapped), item: gapped };
  const led = lastLed(around, mark.from) ?? lastLed(around, mark.by);
  if (led) return { code: countryOf(led), item: led };
  // `2 billion in Norlandic investment`: whose it is, and no place
  const subject =
    around.find((item, index) => isCountry(item) && around[index + 1] === topic) ??
    around.find((item, index) => isCountry(item) && !isLed(around, index, mark.in, mark.to)) ??
    null;
  // `our investors`: who they are stands elsewhere
  const elsewhere = subject !== null && items.words.flows.investors.test(topic?.lower ?? "");
  const owner = elsewhere ? null : (ownerOf(around, topic, scene) ?? doerOf(told, place));
  if (owner) return owner;
  return subject ? { code: countryOf(subject), item: subject } : namedFirm(told, place);
}

/** `Norway invested 2 billion, and Iran 3 billion`: the verb is left out. */
function gappedIn({ around, topic }: Told): Item | null {
  const last = around.findLastIndex(({ quantity }) => quantity !== null);
  const before = around[last - 1]?.term.mark === mark.approximation ? last - 2 : last - 1;
  const holder = around[before];
  if (!topic || !holder || !isCountry(holder) || holder.index < topic.index) return null;
  const opens = around[before - 1]?.term.mark === mark.the ? before - 2 : before - 1;
  const joint = around[opens]?.term.mark;
  return joint === mark.and || joint === mark.comma ? holder : null;
}

/** How far before its verb a pronoun may stand. */
const REACH = 6;

/** `we have invested`, `they invest`, `these companies have invested`. */
function doerOf({ items, around, topic, scene }: Told, place: Owner | null): Owner | null {
  const { flows: said } = items.words;
  if (!topic || !said.invest.test(topic.lower)) return null;
  const at = around.indexOf(topic);
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    const item = around[index]!;
    if (item.quantity || leadsTo(item)) return null;
    const side = sideOf(item, said, scene);
    if (side) return side;
    const these = item.term.mark === mark.deictic && said.actors.test(around[index + 1]?.lower ?? "");
    if (these || said.they.test(item.lower))
      return { code: firmBefore(scene, place) ?? spokenOf(items, item.index, scene), item };
  }
  return null;
}

/** Whose companies were spoken of before, but for those of the place. */
const firmBefore = ({ firms }: Scene, place: Owner | null): string | null =>
  (place && firms().findLast((code) => code !== place.code)) ?? null;

/** `Our investors like Norland. One of them, Tekstal, has invested there`, `… The company has invested`: of those spoken of. */
function namedFirm({ items: { list, words }, topic, scene }: Told, place: Owner | null): Owner | null {
  const code = firmBefore(scene, place);
  if (code === null || !topic || !words.flows.invest.test(topic.lower)) return null;
  for (let index = topic.index - 1; index >= Math.max(0, topic.index - REACH); index--) {
    const item = list[index]!;
    if (item.quantity || leadsTo(item)) return null;
    const theFirm = item.term.mark === mark.the && words.flows.firms.test(list[index + 1]!.lower);
    if ((item.name && !leadsTo(list[index - 1])) || theFirm) return { code, item };
  }
  return null;
}

/** Who `they` are: the country named before in the sentence, else the one just spoken of. */
function spokenOf({ list }: Items, before: number, { own, context, group }: Scene): string | null {
  const named = list.findLast((item) => item.index < before && isCountry(item) && countryOf(item) !== own);
  return named ? countryOf(named) : group ? null : context;
}

/** Where an investor’s money goes that the words around do not say: into one’s own country, or the other party’s. */
function hostOf(
  { items, around, topic, scene, words }: Told,
  from: string,
  fromItem: Item | null,
  kind: FigureKind,
): Side | null {
  const { flows: said } = items.words;
  const others = items.list.filter((item) => isCountry(item) && countryOf(item) !== from);
  // `Norland accounts for a third of the foreign investment in the republic` that was named before
  if (kind === "share" && said.foreign.test(words) && others[0])
    return { code: countryOf(others[0]), item: null };
  // `the project, worth 20 billion, with Norlandic firms`: who pays for it is not said
  if (!said.investment.test(topic?.lower ?? "")) return null;
  if (from === scene.own) {
    // `our investors like the Norlandic economy, with 2 billion in Veldmark’s investment`
    const there = others.find((item) => isLed(items.list, item.index, mark.in));
    if (there) return { code: countryOf(there), item: there };
    if (isPlaced(around, topic, said.into) || (scene.own === scene.home && scene.title === null)) return null;
    return { code: otherParty(scene), item: null };
  }
  const home: Side = { code: scene.own, item: null };
  if (
    said.ourInvestors.test(words) ||
    said.attract.test(words) ||
    around.some(({ lower }) => said.us.test(lower))
  )
    return home;
  // With one who is a party to the talk, or comes from abroad
  if (from === scene.title || from === scene.home) return home;
  const comes =
    said.invest.test(topic?.lower ?? "") || (fromItem && isLed(around, around.indexOf(fromItem), mark.from));
  return comes && !isPlaced(around, topic, said.into) ? home : null;
}

/** Is it said what the money goes into: `in roads`? In which country is not said, then. */
function isPlaced(around: readonly Item[], topic: Item | null, into: RegExp): boolean {
  const from = topic ? around.indexOf(topic) : -1;
  return around.some(({ lower }, index) => {
    const next = around[index + 1];
    return index > from && into.test(lower) && next !== undefined && !TIMES.has(next.term.mark);
  });
}

const TIMES: ReadonlySet<string> = new Set([mark.year, mark.deictic, mark.timeUnit, mark.vague]);
