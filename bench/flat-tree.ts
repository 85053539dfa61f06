// What it costs only to allocate a tree: its nodes as flat lists of types, offsets and field values, known beforehand,
// and the very same plain objects made of them again, positions and all. No reader can be faster.
import type { Event } from "stenogram";

type Plain = Record<string, unknown>;
type Make = (
  fields: readonly unknown[],
  source: string,
  spans: Int32Array,
  at: number,
  children: unknown,
) => Plain;

interface FlatNode {
  readonly make: Make;
  readonly fields: readonly unknown[];
  /** How many children; -1 for a leaf. */
  readonly size: number;
}

/** A tree, flat. */
export interface FlatTree {
  readonly source: string;
  readonly nodes: readonly FlatNode[];
  /** Six numbers a node: line, column and offset of its start and its end. */
  readonly spans: Int32Array;
}

const makers = new Map<string, Make>();

/** A literal with the node's very keys in their order: nothing makes an object faster. */
function makerOf(keys: readonly string[]): Make {
  const known = makers.get(keys.join());
  if (known) return known;
  const position =
    "{ start: { line: spans[at], column: spans[at + 1], offset: spans[at + 2] }, end: { line: spans[at + 3], column: spans[at + 4], offset: spans[at + 5] } }";
  const given: Readonly<Record<string, string>> = {
    position,
    value: "source.slice(spans[at + 2], spans[at + 5])",
    children: "children",
  };
  const literal = keys.map((key, index) => `${key}: ${given[key] ?? `fields[${index}]`}`).join(", ");
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the keys are those of the tree's own nodes
  const make = new Function("fields", "source", "spans", "at", "children", `return { ${literal} };`) as Make;
  makers.set(keys.join(), make);
  return make;
}

interface AnyNode extends Plain {
  readonly position: Event["position"];
  readonly children?: readonly AnyNode[];
}

/** Takes a tree apart. */
export function flatten(tree: Event, source: string): FlatTree {
  const nodes: FlatNode[] = [];
  const spans: number[] = [];
  const visit = (node: AnyNode): void => {
    const { start, end } = node.position;
    const keys = Object.keys(node);
    spans.push(start.line, start.column, start.offset, end.line, end.column, end.offset);
    nodes.push({
      make: makerOf(keys),
      fields: keys.map((key) =>
        key === "children" || key === "position" || key === "value" ? null : node[key],
      ),
      size: node.children?.length ?? -1,
    });
    for (const child of node.children ?? []) visit(child);
  };
  visit(tree as unknown as AnyNode);
  return { source, nodes, spans: Int32Array.from(spans) };
}

/** Makes the tree again. */
export function rebuild({ source, nodes, spans }: FlatTree): Event {
  let next = 0;
  const build = (): Plain => {
    const at = next++;
    const { make, fields, size } = nodes[at]!;
    let children: Plain[] | undefined;
    if (size >= 0) {
      children = [];
      for (let child = 0; child < size; child++) children.push(build());
    }
    return make(fields, source, spans, at * 6, children);
  };
  return build() as unknown as Event;
}
