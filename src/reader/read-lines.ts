import type { Dialect } from "../dialect/dialect.js";
import type { Block, PagePart, Reading, Residue } from "../source/block.js";
import { carve, type Gap } from "../source/carve.js";
import { joinLines, type Line, type LineSpan, lineSpans } from "../source/line.js";
import { findTail } from "./tail.js";

/** Whether the end of the line before `at` ends no block: the layout broke a line there. */
export type Seam = (at: number, part: PagePart) => boolean;

/** What is particular to a layout of lines. */
export interface LineLayout {
  /** Finds the line ends inside blocks; asked once a page. */
  readonly seams: (lines: readonly Line[], dialect: Dialect) => Seam;
  /** What of a line is no words of the page; absent where all is. */
  readonly gaps?: (source: string, line: LineSpan) => readonly Gap[];
}

/** Reads a text whose blocks are lines, or several lines in a row each. */
export function readLines(source: string, dialect: Dialect, { seams, gaps }: LineLayout): Reading {
  const residue: Residue[] = [];
  const lines: Line[] = [];
  for (const span of lineSpans(source)) {
    const { from, to } = span;
    const between = gaps?.(source, span) ?? [];
    if (between.length === 0) {
      const pieces = [{ at: 0, length: to - from, from, to }];
      lines.push({ ...span, text: source.slice(from, to), pieces });
      continue;
    }
    const carved = carve(source, span, between);
    residue.push(...carved.residue);
    if (carved.text !== "") lines.push({ ...span, text: carved.text, pieces: carved.pieces });
  }
  const isSeam = seams(lines, dialect);
  const tail = findTail(
    lines.map((line) => line.text),
    dialect,
  );
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const part: PagePart = at < tail ? "body" : "tail";
    const end = part === "body" ? tail : lines.length;
    let next = at + 1;
    while (next < end && isSeam(next, part)) next++;
    blocks.push(joinLines(lines, at, next, part));
    at = next;
  }
  return { blocks, ...(residue.length > 0 && { residue }), markup: { labels: false, kinds: false } };
}
