// Between whom goods and money go: the guideline, section 7.

import { mark } from "../../../dialect/figures/mark.js";
import type { FigureKind } from "../figure.js";
import { textOf } from "../tokens.js";
import { countryOf, isCountry, lastLed, ownerOf } from "./countries-around.js";
import { energyFlow } from "./energy-flow.js";
import { investmentFlow } from "./investment.js";
import { type Item, type Items, QUANTITY } from "./items.js";
import { exportFlow, type Flow, importFlow, NOWHERE, receiverOf } from "./one-way.js";
import type { Scene } from "./scene.js";
import type { Statement } from "./statement.js";
import type { TopicReading } from "./topic/topic-reading.js";
import { between, holderIn, mutualPartners, namedPair, type Partners, tradePartners } from "./two-way.js";

export interface PartiesReading extends Flow {
  partners: [string, string] | null;
  partnersItem: Item | null;
}

const NOBODY: PartiesReading = { ...NOWHERE, partners: null, partnersItem: null };

const oneWay = (flow: Flow): PartiesReading => ({ ...NOBODY, ...flow });
const twoWay = ({ partners, item }: Partners): PartiesReading => ({
  ...NOBODY,
  partners,
  partnersItem: item,
});

export function partiesOf(
  statement: Statement,
  { indicator, item: topic }: TopicReading,
  kind: FigureKind,
  scene: Scene,
): PartiesReading {
  const around = wordsAround(statement, topic, indicator === "investment");
  switch (indicator) {
    case "trade":
      return twoWay(tradePartners(around, topic, kind, scene, statement.items));
    case "exports":
      return oneWay(
        heldFlow(statement, around, topic, kind, scene) ?? exports(statement, around, topic, scene),
      );
    case "imports":
      return oneWay(
        heldFlow(statement, around, topic, kind, scene) ?? importFlow(statement, around, topic, scene),
      );
    case "energy_supply":
      return oneWay(energyFlow(statement, around, kind, scene));
    case "investment":
      return investment(statement.items, around, topic, kind, scene);
    default:
      return NOBODY;
  }
}

/** Of both sides, or of one in the other: `mutual investment`, `the Norlandic-Serbian fund`, `42 projects with Serbia`. */
function investment(
  items: Items,
  around: readonly Item[],
  topic: Item | null,
  kind: FigureKind,
  scene: Scene,
): PartiesReading {
  const pair = namedPair(around);
  if (pair.partners) return twoWay(pair);
  const mutual = items.words.flows.mutual.test(textOf(around)) && !isOneSided(around, topic);
  if (mutual) return twoWay(mutualPartners(around, scene));
  const withWhom = topic?.quantity?.class === "projects" ? lastLed(around, mark.with) : null;
  if (withWhom && !isHelper(around, withWhom))
    return twoWay(between(scene.own, countryOf(withWhom), withWhom));
  return oneWay(investmentFlow(items, around, topic, kind, scene));
}

/** `with the help of Norlandic investors`: who pays, and no partner */
function isHelper(around: readonly Item[], { index }: Item): boolean {
  const between = around.filter((item) => item.index < index && item.index >= index - NEAR);
  return (
    between.findLast(({ term }) => term.mark === mark.of || term.mark === mark.with)?.term.mark === mark.of
  );
}
/** How far before a country its preposition may stand. */
const NEAR = 3;

/** `the reciprocal Veldmarkic investments in Norland` */
function isOneSided(around: readonly Item[], topic: Item | null): boolean {
  const at = topic ? around.indexOf(topic) : -1;
  return at > 0 && isCountry(around[at - 1]!) && around[at + 1]?.term.mark === mark.in;
}

/** Between whom was what a sentence before spoke of: `Our trade with Norland is growing. It has reached 2 billion.` */
export function partiesBefore(items: Items, topic: Item, scene: Scene): PartiesReading | null {
  const { flow, indicator } = topic.term;
  if (flow === "exports" || flow === "imports") {
    const delivered = items.words.flows.delivered.test(topic.lower);
    const place = { items, at: topic.index };
    const receiver = delivered ? receiverOf(items, scene) : null;
    const told =
      flow === "imports"
        ? importFlow(place, items.list, topic, scene)
        : exportFlow(place, items.list, topic, scene, receiver);
    // Supplies may stay within the country
    return delivered && told.to === null ? null : carried(oneWay(told));
  }
  const found =
    indicator === "trade"
      ? twoWay(tradePartners(items.list, topic, "level", scene, items))
      : indicator === "investment"
        ? investment(items, items.list, topic, "level", scene)
        : NOBODY;
  return found.partners === null && found.to === null ? null : carried(found);
}

/** The same, its words being of another sentence. */
const carried = (found: PartiesReading): PartiesReading => ({
  ...found,
  fromItem: null,
  toItem: null,
  partnersItem: null,
});

/** A flow given by `respectively`. */
export const partiesOfFlow = ({ from, to, fromItem, toItem }: Flow): PartiesReading =>
  oneWay({ from, to, fromItem, toItem });

/** The speaker's country and one that `respectively` gave. */
export const partiesOfTwo = ({ own }: Scene, other: Item): PartiesReading =>
  twoWay(between(own, countryOf(other), other));

/** Goods that leave; those that are delivered within the country do not. */
function exports(statement: Statement, around: readonly Item[], topic: Item | null, scene: Scene): Flow {
  const delivered = statement.items.words.flows.delivered.test(topic?.lower ?? "");
  const flow = exportFlow(
    statement,
    around,
    topic,
    scene,
    delivered ? receiverOf(statement.items, scene) : null,
  );
  return delivered && flow.from === null && flow.to === scene.own ? NOWHERE : flow;
}

/** `Norland takes 8 percent of our exports`, `Norland’s share of our imports`: to or from whoever has the part. */
function heldFlow(
  statement: Statement,
  around: readonly Item[],
  topic: Item | null,
  kind: FigureKind,
  scene: Scene,
): Flow | null {
  const holder = kind === "share" ? (holderBefore(statement) ?? holderIn(around, topic)) : null;
  if (!holder) return null;
  const owner = ownerOf(around, topic, scene);
  if (!owner?.code || owner.code === countryOf(holder)) return null;
  const [one, other] = [countryOf(holder), owner.code];
  return topic?.term.flow === "imports"
    ? { from: one, fromItem: holder, to: other, toItem: owner.item }
    : { from: other, fromItem: owner.item, to: one, toItem: holder };
}

/** The subject of `takes` or `accounts for`, right before the number. */
function holderBefore({ items: { list, tape, words }, at, before }: Statement): Item | null {
  const held = HELD.exec(before);
  if (!held) return null;
  const verb = at - held[0].length + 1;
  const holds = tape[verb] === mark.share || words.flows.gets.test(list[verb]!.lower);
  return holds ? list[verb - 1]! : null;
}
const HELD = new RegExp(`${mark.country}[${mark.share}${mark.word}${mark.topic}]${mark.approximation}?$`);

/** The words that say of whom: from the topic's clause to the end of the quantity's own words. */
function wordsAround(
  { items, quantity, at, opens, since, closes, aside }: Statement,
  topic: Item | null,
  invested: boolean,
): Item[] {
  const start = topic?.index ?? -1;
  // `Norland builds a port in Veldmark (an investment of 2 billion)`: whose it is stands before the brackets
  if (invested && aside && !items.list.slice(opens, closes).some(isCountry))
    return items.list.slice(since, closes);
  const from = start >= 0 && start < opens ? Math.max(since, clauseStart(items, start)) : opens;
  // `a record volume – 5 billion cubic metres – was delivered to Norland`
  const set = items.tape[opens] === mark.dash && items.tape[closes] === mark.dash;
  if (set)
    return [...items.list.slice(since, opens), ...items.list.slice(closes + 1, clauseEnd(items, closes + 1))];
  let to = at + 1;
  // `30 projects worth 2 billion are under way in Norland`
  const ofWorth = (index: number): boolean =>
    quantity.class === "projects" && WORTH.test(items.tape.slice(at + 1, index + 1));
  while (
    to < closes &&
    (items.list[to]!.quantity === null || ofWorth(to)) &&
    !OTHER.test(items.tape.slice(to, closes))
  )
    to++;
  return items.list.slice(from, Math.max(to, Math.min(start + 1, closes)));
}

/** `… is 5 billion, and with Norland 3 billion`: the next number's side begins. */
const OTHER = new RegExp(
  `^[${mark.comma}${mark.and}]{1,2}[${mark.with}${mark.to}${mark.from}][${mark.the}${mark.our}${mark.word}]{0,2}${mark.country}[^${QUANTITY}]*${QUANTITY}`,
);

/** Between a number of things and the sum they are worth. */
const WORTH = new RegExp(
  `^[${mark.counted}${mark.topic}]{1,2}${mark.word}{1,2}[${mark.of}${mark.approximation}]{0,2}${QUANTITY}$`,
);

function clauseEnd({ tape }: Items, from: number): number {
  const length = tape.slice(from).search(SIGN_OR_NUMBER);
  return length < 0 ? tape.length : from + length;
}

function clauseStart({ tape }: Items, at: number): number {
  for (let index = at - 1; index >= 0; index--) if (SIGN_OR_NUMBER.test(tape[index]!)) return index + 1;
  return 0;
}
const SIGN_OR_NUMBER = new RegExp(
  `[${mark.comma}${mark.semicolon}${mark.colon}${mark.dash}${mark.open}${mark.contrast}${QUANTITY}]`,
);
