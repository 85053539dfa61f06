// **Ilse Brandt:** I asked \[the Minister\] to meet [Olaf Rask](https://veld.example/rask).
// ^^            ^^         ^            ^         ^         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
// Markdown as Turndown writes it: what a reader of the page does not see is no words. So are headings’ signs, bullets,
// and pictures with all they hold.
import type { Span } from "../source/block.js";
import type { Gap } from "../source/carve.js";
import { blankLines } from "./blank-lines.js";
import type { LineLayout } from "./read-lines.js";

export const markdown: LineLayout = { seams: blankLines.seams, gaps: markdownGaps, bold: boldOf };

/** What stands between two stars or two lines, and the next two. */
function boldOf(line: string, gaps: readonly Gap[]): Span[] {
  const bold: Span[] = [];
  let open: Gap | null = null;
  for (const gap of gaps) {
    if (gap.to - gap.from !== 2 || !BOLD.test(line.slice(gap.from, gap.to))) continue;
    if (open && open.to < gap.from) bold.push({ from: open.to, to: gap.from });
    open = open ? null : gap;
  }
  return bold;
}

const BOLD = /^(?:\*\*|__)$/;

const UNDERLINE = /^(?:={3,}|-{3,})$/;
/** A row of signs parts two parts of the page; lines right under words mark those as a heading. */
const RULE = /^(?:\*\s*){3,}$|^(?:_\s*){3,}$/;
const OPENING = /^(?:#{1,6} |[*+-] +(?![*+-])|> )/;

function markdownGaps(line: string, afterBlank: boolean): Gap[] {
  if (RULE.test(line) || (afterBlank && line.startsWith("---") && UNDERLINE.test(line))) return [];
  if (UNDERLINE.test(line)) return [{ from: 0, to: line.length, side: "behind" }];
  const opening = OPENING.exec(line)?.[0].length ?? 0;
  const inline = inlineGaps(line, opening);
  return opening > 0 ? [{ from: 0, to: opening, side: "before" }, ...inline] : inline;
}

function inlineGaps(line: string, start: number): Gap[] {
  // `null` keeps the place of a bracket that may yet prove to be that of a link: gaps stand in order
  const gaps: (Gap | null)[] = [];
  const open: { readonly at: number; readonly place: number }[] = [];
  let bold = false;
  let lastEnd = Infinity;
  const add = (from: number, to: number, side: Gap["side"]): void => {
    gaps.push({ from, to, side });
  };
  for (let at = start; at < line.length; at++) {
    const sign = line[at]!;
    if (sign === "\\" && ESCAPED.test(line[at + 1] ?? "")) {
      add(at, at + 1, "before");
      at++;
    } else if ((sign === "*" || sign === "_") && line[at + 1] === sign) {
      add(at, at + 2, bold ? "behind" : "before");
      bold = !bold;
      at++;
    } else if (sign === "*" || sign === "_") {
      const side = emphasisAt(line, at);
      if (side) add(at, at + 1, side);
    } else if (sign === "[") {
      open.push({ at, place: gaps.length });
      gaps.push(null);
    } else if (sign === "]") {
      const opened = open.pop();
      if (opened === undefined || line[at + 1] !== "(" || at > lastEnd) continue;
      const end = line.indexOf(")", at);
      if (end < 0) {
        lastEnd = at;
        continue;
      }
      if (line[opened.at - 1] === "!") {
        gaps.length = opened.place;
        add(opened.at - 1, end + 1, "behind");
      } else {
        gaps[opened.place] = { from: opened.at, to: opened.at + 1, side: "before" };
        add(at, end + 1, "behind");
      }
      at = end;
    }
  }
  return gaps.filter((gap) => gap !== null);
}

const ESCAPED = /[\p{P}\p{S}]/u;

/** Where the words stand that a lone star or line sets off; `null` where it is a sign like any other: `2 * 2`, `a_b`. */
function emphasisAt(line: string, at: number): Gap["side"] | null {
  const [before, after] = [line[at - 1] ?? " ", line[at + 1] ?? " "];
  if (LETTER.test(before) && LETTER.test(after)) return null;
  if (SPACE.test(after)) return SPACE.test(before) ? null : "behind";
  // `*(Applause.)*.`: behind a sign and before another it is either, and here it ends
  return SPACE.test(before) || LETTER.test(after) || OPENS.test(after) ? "before" : "behind";
}

const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
const OPENS = /[([“«„<]/;
