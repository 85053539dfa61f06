import { mark } from "../../../dialect/figures/mark.js";
import { isMoney, type Quantity } from "../grammar/quantity.js";
import { textOf } from "../tokens.js";
import type { Clause } from "./clauses.js";
import type { Item, Items } from "./items.js";

/** A quantity in its place in a sentence. */
export interface Statement {
  items: Items;
  quantity: Quantity;
  /** Index of its item. */
  at: number;
  /** First item of its clause. */
  opens: number;
  /** First item of the clauses that its clause goes on from, itself included. */
  since: number;
  /** Just past the last item of its clause. */
  closes: number;
  /** Index of the quantity before it that it is told in one breath with: `73 percent to Norland`, `and 52 percent`. */
  sibling: number | null;
  /** Does it stand in brackets? */
  aside: boolean;
  /** The tape of its clause before it, and of the clause after it. */
  before: string;
  after: string;
}

/** What may stand between two quantities of one breath: no verb, no topic. */
const BREATH = new RegExp(
  `^(?:[${mark.comma}${mark.and}${mark.or}${mark.approximation}${mark.country}${mark.word}${mark.the}${mark.our}${mark.possessive}${mark.respectively}${mark.by}${mark.article}\\-]|[${mark.to}${mark.in}${mark.from}][${mark.the}${mark.our}]?[${mark.country}${mark.year}${mark.word}]|${mark.year})*$`,
);

export function statementsOf(items: Items, clauses: readonly Clause[]): Statement[] {
  const statements: Statement[] = [];
  let clause = 0;
  let since = 0;
  let previous: number | null = null;
  for (const [at, { quantity }] of items.list.entries()) {
    while (at >= clauses[clause]!.to) {
      clause++;
      if (!clauses[clause]!.continues) since = clauses[clause]!.from;
    }
    if (!quantity) continue;
    const closes = clauses[clause]!.to;
    const opens = opening(items, clauses, clause);
    const between = previous === null ? "" : items.tape.slice(previous + 1, at);
    const joined =
      JOINED.test(between) &&
      BREATH.test(between) &&
      sameKind(items.list[previous!]!.quantity!, quantity) &&
      !items.list.slice(previous! + 1, at).some(({ lower }) => items.words.newVerb.test(lower));
    statements.push({
      items,
      quantity,
      at,
      opens,
      since,
      closes,
      sibling: joined ? previous : null,
      aside: items.tape[opens] === mark.open,
      before: items.tape.slice(opens, at),
      after: items.tape.slice(at + 1, closes),
    });
    previous = at;
  }
  return statements;
}
const JOINED = new RegExp(`[${mark.comma}${mark.and}${mark.or}]`);

/** Where the statement begins: what goes on after brackets began before them. */
function opening({ words, tape, list }: Items, clauses: readonly Clause[], at: number): number {
  const { from } = clauses[at]!;
  const inside = clauses[at - 1];
  if (tape[from - 1] !== mark.close || !inside || tape[inside.from] !== mark.open) return from;
  const holdsNumber = list.slice(inside.from, inside.to).some(({ quantity }) => quantity !== null);
  // `the growth of exports (3 billion) was 5 percent`: a verb has its subject before them
  const isVerb = words.kind.being.test(list[from]?.lower ?? "");
  return (holdsNumber && !isVerb) || at < 2 ? from : clauses[at - 2]!.from;
}

const sameKind = (one: Quantity, other: Quantity): boolean =>
  one.unit === other.unit || (isMoney(one.unit) && isMoney(other.unit));

/** The last item that matches, walking back from the quantity to a place. */
export function lastBefore(
  { items, at }: Statement,
  to: number,
  wanted: (item: Item) => boolean,
): Item | null {
  for (let index = at - 1; index >= to; index--) if (wanted(items.list[index]!)) return items.list[index]!;
  return null;
}

/** The first item that matches, from the quantity on. */
export function firstAfter(
  { items, at }: Statement,
  to: number,
  wanted: (item: Item) => boolean,
): Item | null {
  for (let index = at + 1; index < to; index++) if (wanted(items.list[index]!)) return items.list[index]!;
  return null;
}

/** Is it a word of one of the lists? */
export const isOneOf =
  (...lists: readonly RegExp[]) =>
  ({ lower }: Item): boolean =>
    lists.some((words) => words.test(lower));

/** The item at a place counted from the quantity. */
export const neighbour = ({ items, at }: Statement, by: number): Item | undefined => items.list[at + by];

/** The words of its clause before it. */
export const wordsBefore = ({ items, opens, at }: Statement): string => textOf(items.list.slice(opens, at));

/** Does the item say rise or fall? */
export const moves = ({ term }: Item): boolean => term.mark === mark.movement || term.mark === mark.growth;

/** Does the item say what is measured? */
export const isTopic = ({ term }: Item): boolean => term.indicator !== undefined;
