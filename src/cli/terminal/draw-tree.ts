// event                        1:1–13:1   event, en
// ├─ title                     1:1–1:44
// │  └─ text                   1:1–1:44   Meeting with President of Norland Olaf Rask
// └─ utterance                 5:1–6:59   u1 ilse-brandt
import type { Event, Node } from "../../ast/nodes.js";
import { largest } from "./largest.js";
import { paint } from "./paint.js";
import { visible } from "./visible.js";
import { cut } from "./width.js";

/** How a tree is drawn. */
export interface DrawingOptions {
  readonly colours: boolean;
  /** Columns. */
  readonly width: number;
}

interface Line {
  readonly branch: string;
  readonly type: string;
  readonly place: string;
  readonly fact: string;
  readonly isLeaf: boolean;
}

/** A tree as lines of type, place and what is known: leaves with their words, cut at the width. */
export function drawTree(event: Event, { colours, width }: DrawingOptions): string {
  const lines = [...linesOf(event, "", "")];
  const nameWidth = largest(lines.map(({ branch, type }) => branch.length + type.length));
  const placeWidth = largest(lines.map(({ place }) => place.length));
  const painted = (style: Parameters<typeof paint>[0], text: string): string =>
    colours && text !== "" ? paint(style, text) : text;
  const factWidth = Math.max(20, width - nameWidth - placeWidth - 4);
  return lines
    .map(({ branch, type, place, fact, isLeaf }) => {
      const gap = " ".repeat(nameWidth - branch.length - type.length + 2);
      const name = `${painted("dim", branch)}${isLeaf ? type : painted("bold", type)}`;
      const words = cut(fact, factWidth);
      const rest = `${painted("dim", place.padEnd(placeWidth))}  ${isLeaf ? words : painted("cyan", words)}`;
      return `${name}${gap}${words === "" ? painted("dim", place) : rest}\n`;
    })
    .join("");
}

function* linesOf(node: Node, branch: string, below: string): Generator<Line> {
  const { start, end } = node.position;
  yield {
    branch,
    type: node.type,
    place: `${start.line}:${start.column}–${end.line}:${end.column}`,
    fact: visible(factOf(node)),
    isLeaf: !("children" in node),
  };
  if (!("children" in node)) return;
  for (const [at, child] of node.children.entries()) {
    const last = at === node.children.length - 1;
    yield* linesOf(child, `${below}${last ? "└─ " : "├─ "}`, `${below}${last ? "   " : "│  "}`);
  }
}

/** What a node knows: its own fields, and the words of a leaf. */
function factOf(node: Node): string {
  if ("value" in node && node.type !== "card") return node.value.replace(/\s+/g, " ").trim();
  const { type: _type, position: _position, ...fields } = node as Node & Record<string, unknown>;
  const facts = Object.entries(fields).flatMap(([name, value]) => {
    if (name === "value" || name === "data" || value === "") return [];
    if (value === true) return [name];
    return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
  });
  return facts.join(" · ");
}
