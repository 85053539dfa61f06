import { describe } from "../describe.js";
import { isKnown, leafTypes } from "./content-model.js";
import type { Event } from "./nodes.js";

/**
 * Stops with a clear word where an argument is no tree, or one whose nodes a program left without what every reader of a
 * tree asks for. It looks at all of them, and at no more: a reader would fail on them, or write `undefined` for words.
 */
export function assertEvent(value: unknown, where = ""): asserts value is Event {
  const isEvent = isObject(value) && value.type === "event" && Array.isArray(value.children);
  if (!isEvent)
    throw new TypeError(`Unexpected ${describe(value)}${where}, expected an event: the tree of a page`);
  const lack = lackAmong(value.children as readonly unknown[]);
  if (lack !== null)
    throw new TypeError(
      `Unexpected ${lack.found} at \`$${lack.path}\`${where && ` of the event${where}`}, expected a whole tree: \`validate\` lists all faults`,
    );
}

/** A node as it may come from anybody's hand. */
interface Loose {
  readonly type?: unknown;
  readonly position?: unknown;
  readonly children?: unknown;
  readonly value?: unknown;
}

/** A node that lacks something: what was found there, and where, `.children[1]`. */
interface Lack {
  readonly found: string;
  readonly path: string;
}

const isObject = (value: unknown): value is Loose => typeof value === "object" && value !== null;

/** The first lack among nodes and what is in them. Every function of the library asks for it: no more is done than must be. */
function lackAmong(nodes: readonly unknown[]): Lack | null {
  for (let at = 0; at < nodes.length; at++) {
    const lack = lackIn(nodes[at]);
    if (lack !== null) return { found: lack.found, path: `.children[${at}]${lack.path}` };
  }
  return null;
}

function lackIn(node: unknown): Lack | null {
  if (!isObject(node)) return { found: describe(node), path: "" };
  const { type, position } = node;
  const isLeaf = (leafTypes as Readonly<Record<string, true | undefined>>)[type as string] === true;
  if (isLeaf ? typeof node.value !== "string" : !Array.isArray(node.children) && !isOther(node))
    return lacking(type, isLeaf ? "a `value`" : "`children`");
  if (!isObject(position)) return lacking(type, "a `position`");
  if (isLeaf || !Array.isArray(node.children)) return null;
  const lack = lackAmong(node.children);
  if (lack !== null || type !== "utterance") return lack;
  return node.children.some(isAttribution) ? null : lacking(type, "an attribution");
}

/** A leaf of a type that the tree has not is let be. */
const isOther = ({ type, value }: Loose): boolean =>
  typeof type === "string" && !isKnown(type) && typeof value === "string";

const isAttribution = ({ type }: Loose): boolean => type === "attribution";

const lacking = (type: unknown, what: string): Lack => ({
  found: `${typeof type === "string" ? describe(type) : "node"} without ${what}`,
  path: "",
});
