// Where oil, gas and power flow: exported, supplied, sold, bought; what is produced or used stays.

import { mark } from "../../../dialect/figures/mark.js";
import type { FigureKind } from "../figure.js";
import { countryOf, gets, isCountry, lastLed, ownerOf, rightAfter } from "./countries-around.js";
import { isMoney } from "./eligible.js";
import type { Item } from "./items.js";
import { exportFlow, type Flow, importFlow, NOWHERE, receiverOf } from "./one-way.js";
import type { Scene } from "./scene.js";
import type { Statement } from "./statement.js";

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
  const bought = purchase(statement, scene);
  if (bought) return bought;
  const moved = around.find(
    (item, index) =>
      (item.term.flow === "exports" || item.term.flow === "imports") &&
      !said.grid.test(around[index + 1]?.lower ?? "") &&
      !around.slice(Math.max(0, index - NEAR), index).some(({ lower }) => said.access.test(lower)),
  );
  if (!moved) return sale(statement, scene);
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
  return (kind === "share" && (flow.to === null || used)) || within ? NOWHERE : flow;
}

/** `we sold Norland 2 billion cubic metres of gas`, `the transport of gas from Norland to Veldmark`, `Norlandic gas to …`. */
function sale({ items, at, opens, closes }: Statement, scene: Scene): Flow {
  const { flows: said } = items.words;
  const clause = items.list.slice(opens, closes);
  const verb = clause.find(({ lower }) => said.sells.test(lower)) ?? null;
  const toItem = lastLed(clause, mark.to) ?? rightAfter(items, at) ?? (verb && gets(clause, verb));
  if (!toItem) return NOWHERE;
  const goods = clause.find((item) => item.term.indicator === "energy_supply") ?? null;
  const led = lastLed(clause, mark.from);
  const owner = led || !goods ? null : ownerOf(clause, goods, scene);
  const seller =
    clause.find((item) => isCountry(item) && item !== toItem && verb !== null && item.index < verb.index) ??
    null;
  const fromItem = led ?? owner?.item ?? seller;
  const speaker = verb ? scene.own : null;
  const source = led ? countryOf(led) : owner ? owner.code : seller ? countryOf(seller) : speaker;
  const to = countryOf(toItem);
  return source !== null && source !== to ? { from: source, fromItem, to, toItem } : NOWHERE;
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
    clause.find(
      (item, index) =>
        (isCountry(item) && said.made.test(clause[index - 2]?.lower ?? "")) ||
        (said.us.test(item.lower) && clause[index - 1]?.term.mark === mark.from),
    ) ??
    null;
  if (!buyer || !source) return null;
  const [from, to] = [source, buyer].map((item) => (isCountry(item) ? countryOf(item) : scene.own));
  return from === to ? null : { from: from!, fromItem: source, to: to!, toItem: buyer };
}
