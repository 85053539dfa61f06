import type { LeafNode, Node, Point, Position } from "../ast/nodes.js";

interface Piece {
  readonly at: number;
  readonly leaf: LeafNode;
}

/** The words under a node as one string, each stretch of which can be found again in the source. Marks and cards are none. */
export class WordsInPlace {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  constructor(node: Node) {
    const pieces: Piece[] = [];
    let text = "";
    const visit = (inner: Node): void => {
      if ("children" in inner) for (const child of inner.children) visit(child);
      else if (inner.type !== "mark" && inner.type !== "card") {
        pieces.push({ at: text.length, leaf: inner });
        text += inner.value;
      }
    };
    visit(node);
    this.text = text;
    this.#pieces = pieces;
  }

  /** Where a stretch of the words lies; `null` for an empty one. */
  place(from: number, to: number): Position | null {
    const first = this.#pieces.findLast(({ at }) => at <= from);
    const last = this.#pieces.findLast(({ at }) => at < to);
    if (!first || !last || from >= to) return null;
    return {
      start: pointIn(first.leaf, from - first.at, "start"),
      end: pointIn(last.leaf, to - last.at, "end"),
    };
  }
}

/** The point of a character of a leaf. Where entities stand in the source, the leaf's own end is as near as can be said. */
function pointIn({ value, position }: LeafNode, at: number, side: "start" | "end"): Point {
  const { start, end } = position;
  if (value.length !== end.offset - start.offset) return { ...position[side] };
  const before = value.slice(0, at);
  const lineEnd = before.lastIndexOf("\n");
  if (lineEnd < 0) return { line: start.line, column: start.column + at, offset: start.offset + at };
  const lines = before.split("\n").length - 1;
  return { line: start.line + lines, column: at - lineEnd, offset: start.offset + at };
}
