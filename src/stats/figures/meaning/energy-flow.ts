// Where oil, gas and power flow: exported, supplied, sold, bought; what is produced or used stays.

import { mark } from "../../../dialect/figures/mark.js";
import type { FigureKind } from "../figure.js";
import { isMoney } from "../grammar/quantity.js";
import {
  countryOf,
  gets,
  isCountry,
  isLed,
  lastLed,
  ownerOf,
  rightAfter,
  sideOf,
} from "./countries-around.js";
import type { Item, Items } from "./items.js";
import { exportFlow, type Flow, importFlow, NOWHERE, receiverOf } from "./one-way.js";
import type { Scene } from "./scene.js";
import { isTopic, type Statement } from "./statement.js";

/** How far before a word what is told of it may stand. */
const NEAR = 3;

export function energyFlow(
  statement: Statement,
  around: readonly Item[],
  kind: FigureKind,
  scene: Scene,
): Flow {
  const { flows: said } = statement.items.words;
  // A capacity stays where it is built, and a price is none
  if (statement.quantity.unit === "watt" || isMoney(statement.quantity.unit)) return NOWHERE;
  const told = purchase(statement, scene) ?? (kind === "change" ? null : supplied(statement, scene));
  if (told) return told;
  const moved = around.find(
    (item, index) =>
      (item.term.flow === "exports" || item.term.flow === "imports") &&
      !said.grid.test(around[index + 1]?.lower ?? "") &&
      !around.slice(Math.max(0, index - NEAR), index).some(({ lower }) => said.access.test(lower)),
  );
  if (!moved) return sale(statement, around, scene);
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
  const stays = kind === "share" && (used || (flow.to === null && said.delivered.test(moved.lower)));
  return stays || within ? NOWHERE : flow;
}

/** `Norland covers a third of Veldmark’s demand`, `our deliveries are 40 percent of your market`: from one side to the other. */
function supplied({ items, quantity, at, opens, since, closes }: Statement, scene: Scene): Flow | null {
  const { flows: said, topic } = items.words;
  const first = items.list.slice(opens, at).some(({ lower }) => topic.it.test(lower)) ? 0 : since;
  const clause = items.list.slice(first, closes);
  const covers = ({ lower }: Item): boolean => said.covers.test(lower) || said.used.test(lower);
  if (quantity.unit !== "percent" || !clause.some(covers)) return null;
  const sides = clause.flatMap((item, index) => {
    const side = isCountry(item) ? { code: countryOf(item), item } : sideOf(item, said, scene);
    // `the plant that Norland built covers …`
    const within =
      clause[index - 2]?.term.mark === mark.topic && items.words.period.that.test(clause[index - 1]!.lower);
    return side && !within ? [side] : [];
  });
  const led = lastLed(clause, mark.from);
  const from = sides.find(({ item }) =>
    led ? item === led : item.index < at && !isLed(clause, clause.indexOf(item), mark.in, mark.to),
  );
  const to = sides.find(({ code }) => code !== null && code !== from?.code);
  if (!from?.code || !to) return null;
  // `we supply a Norlandic plant, which meets …`
  if (items.list.slice(from.item.index, at).some(({ lower }) => items.words.clauses.relative.test(lower)))
    return null;
  return { from: from.code, fromItem: from.item, to: to.code, toItem: to.item };
}

/** `we sold Norland 2 billion cubic metres of gas`, `the transport of gas from Norland to Veldmark`, `Norlandic gas to …`. */
function sale({ items, at, opens, closes }: Statement, around: readonly Item[], scene: Scene): Flow {
  const { flows: said } = items.words;
  // `we sold gas to Veldmark – 12 billion cubic metres`, `Norlandic gas – 12 billion cubic metres – was sold to Veldmark`
  const clause = items.tape[opens] === mark.dash ? around : items.list.slice(opens, closes);
  const verb = clause.find(({ lower }) => said.sells.test(lower) || said.ships.test(lower)) ?? null;
  const toItem = rightAfter(items, at) ?? lastLed(clause, mark.to) ?? (verb && gets(clause, verb));
  const to = toItem
    ? countryOf(toItem)
    : verb && said.ships.test(verb.lower)
      ? receiverOf(items, scene)
      : null;
  if (to === null) return NOWHERE;
  const goods = clause.find((item) => item.term.indicator === "energy_supply") ?? null;
  const led = lastLed(clause, mark.from);
  const owner = goods && ownerOf(clause, goods, scene);
  const seller =
    clause.find((item) => isCountry(item) && item !== toItem && verb !== null && item.index < verb.index) ??
    null;
  const fromItem = led ?? owner?.item ?? seller;
  const speaker = verb ? scene.own : null;
  const source = led ? countryOf(led) : owner ? owner.code : seller ? countryOf(seller) : speaker;
  return source !== null && source !== to ? { from: source, fromItem, to, toItem } : NOWHERE;
}

/**
 * `Norland gets 40 percent of its gas from Veldmark`, `… of the gas produced in Veldmark`, `… of our gas`, `… of the gas`;
 * `Norland’s purchases of Veldmark’s gas`.
 */
function purchase(statement: Statement, scene: Scene): Flow | null {
  const { items, opens, at, closes } = statement;
  const { flows: said } = items.words;
  const verb = items.list.findLast(
    ({ index, lower }) => index >= opens && index < at && said.gets.test(lower),
  );
  if (!verb) return null;
  const goods = items.list
    .slice(opens, closes)
    .find((item) => isCountry(item) && GOODS.test(items.tape.slice(item.index + 1)) && isFuel(items, item));
  const buyer = items.list.findLast(
    (item) =>
      item !== goods &&
      item.index >= opens &&
      item.index < verb.index &&
      (isCountry(item) || said.we.test(item.lower)),
  );
  const clause = items.list.slice(verb.index, closes);
  const source =
    lastLed(clause, mark.from) ??
    clause.find(
      (item, index) =>
        (isCountry(item) && said.made.test(clause[index - 2]?.lower ?? "")) ||
        (said.us.test(item.lower) && OURS.has(clause[index - 1]?.term.mark ?? "")),
    ) ??
    goods ??
    null;
  if (!source) return buyer && isCountry(buyer) ? ofOurs(statement, buyer, scene) : null;
  // `they get a third of their gas from us`
  const they = items.list.slice(opens, verb.index).find(({ lower }) => said.they.test(lower));
  if (!buyer)
    return they && !isCountry(source)
      ? { from: scene.own, fromItem: source, to: scene.group ? null : scene.context, toItem: they }
      : null;
  const [from, to] = [source, buyer].map((item) => (isCountry(item) ? countryOf(item) : scene.own));
  return from === to ? null : { from: from!, fromItem: source, to: to!, toItem: buyer };
}

/** `Norlandic gas`, `Norland’s oil` */
const GOODS = new RegExp(`^${mark.possessive}?[${mark.word}${mark.topic}]{0,1}${mark.topic}`);
const isFuel = ({ list }: Items, { index }: Item): boolean =>
  list.slice(index + 1, index + NEAR).find(isTopic)?.term.indicator === "energy_supply";

/** `Norland takes 40 percent, perhaps 45 percent, of the oil`: of what is sold here, and not `of the oil it needs`. */
function ofOurs({ items, at }: Statement, buyer: Item, { own }: Scene): Flow | null {
  const of = OF_THE.exec(items.tape.slice(at + 1));
  const goods = of && items.list[at + of[0].length];
  if (goods?.term.indicator !== "energy_supply" || own === null || own === countryOf(buyer)) return null;
  return { from: own, fromItem: null, to: countryOf(buyer), toItem: buyer };
}
const OF_THE = new RegExp(
  `^(?:${mark.comma}?[${mark.or}${mark.word}${mark.approximation}]{0,2}#${mark.comma}?)?${mark.of}[${mark.the}${mark.deictic}]${mark.topic}(?![${mark.pronoun}${mark.word}${mark.topic}${mark.country}])`,
);

const OURS: ReadonlySet<string> = new Set([mark.from, mark.of]);
