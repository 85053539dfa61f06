// **Ilse Brandt:** I asked \[the Minister\] to meet [Olaf Rask](https://veld.example/rask).
// ^^            ^^         ^            ^         ^         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
// Markdown as Turndown writes it: what a reader of the page does not see is no words. So are headings’ signs, bullets,
// and pictures with all they hold.
import type { MarkedKind, Span } from "../source/block.js";
import type { Gap } from "../source/carve.js";
import { foldSpace } from "../source/fold.js";
import { blankLines } from "./blank-lines.js";
import type { PrintedText } from "./printed-text.js";
import type { LayoutSigns, LineLayout } from "./read-lines.js";

export const markdown: LineLayout = { seams: blankLines.seams, signs: markdownSigns };

/** Finds the signs, paragraph by paragraph: words that a sign sets off may go on in the next line. */
function markdownSigns({ source, lines }: PrintedText): LayoutSigns {
  const gaps: Gap[][] = lines.map(() => []);
  const bold: Span[] = [];
  const kinds: (MarkedKind | null)[] = lines.map(() => null);
  const tied = new Set<number>();
  for (let first = 0; first < lines.length; ) {
    const line = source.slice(lines[first]!.from, lines[first]!.to);
    const opening = openingOf(line, lines[first]!.afterBlank);
    let last = first + 1;
    if (opening.isWhole) gaps[first]!.push(...opening.gaps);
    else {
      while (last < lines.length && !lines[last]!.afterBlank && !opensPart(source, lines[last]!)) last++;
      const { from } = lines[first]!;
      const text = source.slice(from, lines[last - 1]!.to);
      const picture = pictureOf(text);
      const found = picture?.gaps ?? [...opening.gaps, ...inlineGaps(text, opening.gaps[0]?.to ?? 0)];
      if (picture) kinds.fill("caption", first, last);
      for (const end of endsInLinks(text)) tied.add(first + end);
      for (const span of boldOf(text, found)) bold.push({ from: from + span.from, to: from + span.to });
      partByLines(found, lines.slice(first, last)).forEach((own, at) => gaps[first + at]!.push(...own));
    }
    first = last;
  }
  return { gaps, bold, kinds, tied };
}

// ![The President opened the harbour.](https://veld.example/1.jpg)
// ^^                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
// ![The President opened the harbour.](https://veld.example/1.jpg)The President opened the harbour.
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
/** The signs of a paragraph that is a picture with words, in a link or not; `null` where it is none. */
function pictureOf(text: string): { readonly gaps: readonly Gap[] } | null {
  const picture = text.startsWith("!") || text.startsWith("[!") ? PICTURE.exec(text) : null;
  if (!picture) return null;
  const [{ length }, opening = "", words = ""] = picture;
  if (length < text.length)
    return foldSpace(text.slice(length)) === foldSpace(words)
      ? { gaps: [{ from: 0, to: length, side: "before" }] }
      : null;
  const to = opening.length + words.length;
  return {
    gaps: [
      { from: 0, to: opening.length, side: "before" },
      { from: to, to: length, side: "behind" },
    ],
  };
}

const PICTURE = /^(\[?!\[)([^[\]]+)\]\([^()]*\)(?:\]\([^()]*\))?/u;

// [State
// Council](https://veld.example/council)      a link’s words are of one block
/** Which lines of a paragraph go on with a link that the line before began. */
function endsInLinks(text: string): number[] {
  if (!text.includes("\n")) return [];
  const ends: number[] = [];
  let line = 0;
  let done = 0;
  for (const { 0: link, index } of text.matchAll(BROKEN_LINK)) {
    line += lineEnds(text.slice(done, index));
    for (let end = 1; end <= lineEnds(link); end++) ends.push(line + end);
    line += lineEnds(link);
    done = index + link.length;
  }
  return ends;
}

const BROKEN_LINK = /\[[^[\]\n]*\n[^[\]]*\]\(/g;
const lineEnds = (text: string): number => text.split("\n").length - 1;

/** What a line opens with that is no words. */
interface Opening {
  readonly gaps: readonly Gap[];
  /** Whether the line is a row of signs: no words set off by signs are in it. */
  readonly isWhole: boolean;
}

function openingOf(line: string, afterBlank: boolean): Opening {
  if (RULE.test(line) || (afterBlank && line.startsWith("---") && UNDERLINE.test(line)))
    return { gaps: [], isWhole: true };
  if (UNDERLINE.test(line)) return { gaps: [{ from: 0, to: line.length, side: "behind" }], isWhole: true };
  const to = OPENING.exec(line)?.[0].length ?? 0;
  return { gaps: to > 0 ? [{ from: 0, to, side: "before" }] : [], isWhole: false };
}

const UNDERLINE = /^(?:={3,}|-{3,})$/;
/** A row of signs parts two parts of the page; lines right under words mark those as a heading. */
const RULE = /^(?:\*\s*){3,}$|^(?:_\s*){3,}$/;
const OPENING = /^(?:#{1,6} |[*+-] +(?![*+-])|> )/;

/** Whether a line, with no empty line above it, opens a heading, an entry, or is a row of signs. */
function opensPart(source: string, { from, to }: Span): boolean {
  const line = source.slice(from, to);
  return OPENING.test(line) || UNDERLINE.test(line) || RULE.test(line);
}

/** Gaps of a paragraph as those of its lines; one that reaches over a line end is one in each. */
function partByLines(gaps: readonly Gap[], lines: readonly Span[]): Gap[][] {
  const { from: start } = lines[0]!;
  let first = 0;
  return lines.map(({ from, to }) => {
    const own: Gap[] = [];
    while (first < gaps.length && start + gaps[first]!.to <= from) first++;
    for (let at = first; at < gaps.length && start + gaps[at]!.from < to; at++) {
      const gap = gaps[at]!;
      own.push({
        ...gap,
        from: Math.max(start + gap.from, from) - from,
        to: Math.min(start + gap.to, to) - from,
      });
    }
    return own;
  });
}

// **Ilse Brandt** : Good **afternoon**.
//   ^^^^^^^^^^^            ^^^^^^^^^
/** What stands between two stars, and the next two; and so for lines. */
function boldOf(text: string, gaps: readonly Gap[]): Span[] {
  const bold: Span[] = [];
  for (const sign of ["**", "__"]) {
    let open: Gap | null = null;
    for (const gap of gaps) {
      if (text.slice(gap.from, gap.to) !== sign) continue;
      if (open && open.to < gap.from) bold.push({ from: open.to, to: gap.from });
      open = open ? null : gap;
    }
  }
  return bold.sort((a, b) => a.from - b.from);
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
