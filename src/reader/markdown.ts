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
const OPENING = /^(?:#{1,6} |[*+-] +(?![*+-])|> )/;

function markdownGaps(line: string): Gap[] {
  if (UNDERLINE.test(line)) return [{ from: 0, to: line.length, side: "behind" }];
  const opening = OPENING.exec(line)?.[0].length ?? 0;
  const inline = inlineGaps(line, opening);
  return opening > 0 ? [{ from: 0, to: opening, side: "before" }, ...inline] : inline;
}

function inlineGaps(line: string, start: number): Gap[] {
  const gaps: Gap[] = [];
  /** Where brackets opened that may be those of links. */
  const open: number[] = [];
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
    } else if (sign === "_" && !isInWord(line, at))
      add(at, at + 1, /\s/.test(line[at + 1] ?? " ") ? "behind" : "before");
    else if (sign === "[") open.push(at);
    else if (sign === "]") {
      const opened = open.pop();
      if (opened === undefined || line[at + 1] !== "(" || at > lastEnd) continue;
      const end = line.indexOf(")", at);
      if (end < 0) {
        lastEnd = at;
        continue;
      }
      const picture = line[opened - 1] === "!";
      if (picture) {
        while (gaps.length > 0 && gaps[gaps.length - 1]!.from >= opened) gaps.pop();
        add(opened - 1, end + 1, "behind");
      } else {
        const place = gaps.findLastIndex(({ from }) => from < opened) + 1;
        gaps.splice(place, 0, { from: opened, to: opened + 1, side: "before" });
        add(at, end + 1, "behind");
      }
      at = end;
    }
  }
  return gaps;
}

const ESCAPED = /[\p{P}\p{S}]/u;

const isInWord = (line: string, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(line[at - 1] ?? " ") && /[\p{L}\p{N}]/u.test(line[at + 1] ?? " ");
