import { lastUpTo } from "../ast/last-up-to.js";
import { lineStarts } from "../ast/line-starts.js";
import type { Point, Position } from "../ast/nodes.js";

/** The string the caller passed, with its line table: turns offsets into points. */
export class SourceFile {
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly #lineStarts: readonly number[];
  /** The line last asked for: askers walk forward, so the next answer is mostly here or one line on. */
  #line = 0;

  constructor(text: string) {
    this.text = text;
    this.#lineStarts = lineStarts(text);
  }

  /** Line, column and offset of one character; offsets beyond the end give the end. */
  pointAt(offset: number): Point {
    const at = Math.min(offset, this.text.length);
    const line = this.#lineAt(at);
    return { line: line + 1, column: at - this.#lineStarts[line]! + 1, offset: at };
  }

  /** The half-open stretch from one offset to another: mostly within a line, which is then looked up once. */
  position(from: number, to: number): Position {
    const start = this.pointAt(from);
    const lineEnd = this.#lineStarts[start.line] ?? Infinity;
    if (to >= lineEnd || to > this.text.length) return { start, end: this.pointAt(to) };
    return { start, end: { line: start.line, column: start.column + (to - from), offset: to } };
  }

  #lineAt(offset: number): number {
    const starts = this.#lineStarts;
    const line = this.#line;
    if (starts[line]! <= offset && offset < (starts[line + 1] ?? Infinity)) return line;
    if (starts[line + 1]! <= offset && offset < (starts[line + 2] ?? Infinity))
      return (this.#line = line + 1);
    return (this.#line = lastUpTo(starts, offset));
  }
}
