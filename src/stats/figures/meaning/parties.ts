// Between whom goods and money go: the guideline, section 7.
import { mark } from "../../../dialect/figures/mark.js";
import type { FigureKind } from "../figure.js";
import { countryOf, isCountry, lastLed } from "./countries-around.js";
import { investmentFlow } from "./investment.js";
import type { Item, Items } from "./items.js";
import { exportFlow, type Flow, importFlow, NOWHERE } from "./one-way.js";
import type { Scene } from "./scene.js";
import type { Statement } from "./statement.js";
import type { TopicReading } from "./topic.js";
import { between, mutualPartners, namedPair, type Partners, tradePartners } from "./two-way.js";

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
  const around = wordsAround(statement, topic);
  switch (indicator) {
    case "trade":
      return twoWay(tradePartners(around, topic, kind, scene, statement.items));
    case "exports":
      return oneWay(exports(statement, around, topic, scene));
    case "imports":
      return oneWay(importFlow(statement, around, topic, scene));
    case "energy_supply":
      return energy(statement, around, kind, scene);
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
  const words = around.map(({ lower }) => lower).join(" ");
  if (items.words.flows.mutual.test(words)) return twoWay(mutualPartners(around, scene));
  const pair = namedPair(around);
  if (pair.partners) return twoWay(pair);
  const withWhom = topic?.quantity?.class === "projects" ? lastLed(around, mark.with) : null;
  if (withWhom) return twoWay(between(scene.own, countryOf(withWhom), withWhom));
  return oneWay(investmentFlow(items, around, topic, kind, scene));
}

/** Between whom was what a sentence before spoke of: `Our trade with Norland is growing. It has reached 2 billion.` */
export function partiesBefore(items: Items, topic: Item, scene: Scene): PartiesReading | null {
  const found =
    topic.term.indicator === "trade"
      ? twoWay(tradePartners(items.list, topic, "level", scene, items))
      : topic.term.indicator === "investment"
        ? investment(items, items.list, topic, "level", scene)
        : topic.term.flow === "exports" && items.words.flows.delivered.test(topic.lower)
          ? oneWay(exportFlow({ items, at: topic.index }, items.list, topic, scene, receiverOf(items, scene)))
          : NOBODY;
  if (found.partners === null && (found.from === null || found.to === null)) return null;
  return { ...found, fromItem: null, toItem: null, partnersItem: null };
}

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

/** Who gets what is delivered where the sentence names nobody: the one country spoken of, else the other party. */
function receiverOf({ list, words }: Items, scene: Scene): string | null {
  const named = list.some(
    ({ term, lower }) =>
      term.group === true ||
      (term.country !== undefined && term.country !== scene.own) ||
      words.flows.everywhere.test(lower),
  );
  if (named || scene.own !== scene.home) return null;
  return scene.sole ?? (scene.context === null && !scene.group ? scene.title : null);
}

const NEAR = 3;

/** Energy flows where it is exported, imported or supplied; what is produced or used stays. */
function energy(
  statement: Statement,
  around: readonly Item[],
  kind: FigureKind,
  scene: Scene,
): PartiesReading {
  const { flows: said } = statement.items.words;
  const bought = purchase(statement, scene);
  if (bought) return oneWay(bought);
  const moved = around.find(
    (item, index) =>
      (item.term.flow === "exports" || item.term.flow === "imports") &&
      !said.grid.test(around[index + 1]?.lower ?? "") &&
      !around.slice(Math.max(0, index - NEAR), index).some(({ lower }) => said.access.test(lower)),
  );
  if (!moved) return oneWay(transport(around));
  const flow =
    moved.term.flow === "imports"
      ? importFlow(statement, around, moved, scene)
      : exportFlow(
          statement,
          around,
          moved,
          scene,
          kind === "share" ? null : receiverOf(statement.items, scene),
        );
  // `meets 40 percent of the demand`: what is used stays
  // `delivered 10 million tonnes to the power plants`: within the country, where no other is spoken of
  const within =
    said.delivered.test(moved.lower) &&
    !scene.group &&
    [flow.fromItem, flow.toItem, scene.title, scene.context].every((one) => one === null);
  const used = statement.items.list
    .slice(statement.at + 1, statement.closes)
    .some(({ lower }) => said.used.test(lower));
  return (kind === "share" && (flow.to === null || used)) || within ? NOBODY : oneWay(flow);
}

/** `the transport of gas from Norland to Veldmark`: from and to, whatever carries it. */
function transport(around: readonly Item[]): Flow {
  const [fromItem, toItem] = [lastLed(around, mark.from), lastLed(around, mark.to)];
  const [from, to] = [fromItem && countryOf(fromItem), toItem && countryOf(toItem)];
  return from !== null && to !== null && from !== to ? { from, fromItem, to, toItem } : NOWHERE;
}

/** `Norland gets 40 percent of its gas from Veldmark`, `… of the gas produced in Veldmark`. */
function purchase({ items, opens, at, closes }: Statement, scene: Scene): Flow | null {
  const { flows: said } = items.words;
  const verb = items.list.findLast(
    ({ index, lower }) => index >= opens && index < at && said.gets.test(lower),
  );
  if (!verb) return null;
  const buyer = items.list.findLast(
    (item) => item.index >= opens && item.index < verb.index && (isCountry(item) || said.we.test(item.lower)),
  );
  const clause = items.list.slice(verb.index, closes);
  const source =
    lastLed(clause, mark.from) ??
    clause.find((item, index) => isCountry(item) && said.made.test(clause[index - 2]?.lower ?? "")) ??
    null;
  if (!buyer || !source) return null;
  const [from, to] = [countryOf(source), isCountry(buyer) ? countryOf(buyer) : scene.own];
  return from === to ? null : { from, fromItem: source, to, toItem: buyer };
}

/** The words that say of whom: from the topic's clause to the end of the quantity's own words. */
function wordsAround({ items, at, opens, since, closes }: Statement, topic: Item | null): Item[] {
  const start = topic?.index ?? -1;
  const from = start >= 0 && start < opens ? Math.max(since, clauseStart(items, start)) : opens;
  // `a record volume – 5 billion cubic metres – was delivered to Norland`
  const set = items.tape[opens] === mark.dash && items.tape[closes] === mark.dash;
  if (set)
    return [...items.list.slice(since, opens), ...items.list.slice(closes + 1, clauseEnd(items, closes + 1))];
  let to = at + 1;
  while (to < closes && items.list[to]!.quantity === null) to++;
  return items.list.slice(from, Math.max(to, Math.min(start + 1, closes)));
}

function clauseEnd({ tape }: Items, from: number): number {
  const length = tape.slice(from).search(/[,;:=(/#]/);
  return length < 0 ? tape.length : from + length;
}

function clauseStart({ tape }: Items, at: number): number {
  for (let index = at - 1; index >= 0; index--) if (/[,;:=(/#]/.test(tape[index]!)) return index + 1;
  return 0;
}
