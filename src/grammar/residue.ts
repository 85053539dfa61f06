// **Ilse Brandt:** Good afternoon.
// ^^ mark      ^^ mark: signs of a layout, and cards, stand beside the leaf whose words they belong to
import type { Card, Event, LeafNode, Mark, Node, ParentNode } from "../ast/nodes.js";
import type { Residue } from "../source/block.js";
import type { SourceFile } from "../source/source-file.js";

type Stray = Mark | Card;

/** A leaf, and what it lies in, the event first. */
interface Place {
  readonly leaf: LeafNode;
  readonly parents: readonly ParentNode[];
}

/**
 * Puts what no block holds into the tree: a mark or card beside the leaf it belongs to, with the same parent. The parents grow
 * where it stands at their edge.
 */
export function insertResidue(event: Event, residue: readonly Residue[], source: SourceFile): void {
  if (residue.length === 0) return;
  const places = [...placesOf(event, [event])];
  const before = new Map<Node, Stray[]>();
  const behind = new Map<Node, Stray[]>();
  const lone: Stray[] = [];
  let next = 0;
  for (const { from, to, side, card } of residue) {
    while (next < places.length && places[next]!.leaf.position.start.offset < to) next++;
    const own = { value: source.text.slice(from, to), position: source.position(from, to) };
    const stray: Stray = card ? { type: "card", ...card, ...own } : { type: "mark", ...own };
    const following = places[next];
    // What stands behind a sign that belongs to the next words belongs to them as well.
    const isOpening = next === 0 || side === "before" || (following && before.has(following.leaf));
    const leans = isOpening && following ? following : places[next - 1];
    if (!leans) lone.push(stray);
    else push(leans === following ? before : behind, leans.leaf, stray);
  }
  const parents = new Set<ParentNode>();
  for (const { leaf, parents: around } of places)
    if (before.has(leaf) || behind.has(leaf)) parents.add(around[around.length - 1]!);
  for (const parent of parents) {
    // Every parent that holds leaves may hold marks.
    const children = parent.children as Node[];
    parent.children = children.flatMap((child) => [
      ...(before.get(child) ?? []),
      child,
      ...(behind.get(child) ?? []),
    ]) as typeof parent.children;
  }
  for (const { leaf, parents: around } of places)
    for (const stray of [...(before.get(leaf) ?? []), ...(behind.get(leaf) ?? [])]) grow(around, stray);
  for (const stray of lone) event.children.push(stray);
}

function grow(parents: readonly ParentNode[], { position }: Stray): void {
  for (const parent of parents) {
    if (position.start.offset < parent.position.start.offset) parent.position.start = { ...position.start };
    if (position.end.offset > parent.position.end.offset) parent.position.end = { ...position.end };
  }
}

function push(marks: Map<Node, Stray[]>, leaf: Node, mark: Stray): void {
  const known = marks.get(leaf);
  if (known) known.push(mark);
  else marks.set(leaf, [mark]);
}

function* placesOf(node: ParentNode, parents: readonly ParentNode[]): Generator<Place> {
  for (const child of node.children)
    if ("children" in child) yield* placesOf(child, [...parents, child]);
    else yield { leaf: child, parents };
}
