// What programs that print a page as text put among its words: bullets, addresses, pictures, and signs at
// letters that were raised.
import type { MarkedKind } from "../source/block.js";
import type { Gap } from "../source/carve.js";
import type { LineSpan } from "../source/line.js";
import { isLabelBeforeWords } from "./label-line.js";
import type { PrintedText } from "./printed-text.js";
import type { LayoutSigns } from "./read-lines.js";

/** Finds them. */
export function printedSigns({ source, lines }: PrintedText): LayoutSigns {
  const texts = lines.map(({ from, to }) => source.slice(from, to));
  const gaps = texts.map(gapsOf);
  const kinds = texts.map((): MarkedKind | null => null);
  for (const { first, last } of picturesOf(lines, texts)) {
    const end = texts[last]!.length;
    gaps[first]!.unshift({ from: 0, to: 1, side: "before" });
    gaps[last]!.push({ from: end - 1, to: end, side: "behind" });
    kinds.fill("caption", first, last + 1);
  }
  return { gaps, bold: [], kinds, tied: new Set() };
}

/** Some lines in a row. */
interface LineRun {
  readonly first: number;
  readonly last: number;
}

// [The President opened the harbour.]      a paragraph in brackets: a picture, by the words that stand in its place
// Ilse Brandt: Good afternoon.
// [Laughter.]                              none: a word or two
/** The pictures of a page that shows one before anybody speaks: elsewhere such a paragraph is an aside. */
function picturesOf(lines: readonly LineSpan[], texts: readonly string[]): LineRun[] {
  const pictures: LineRun[] = [];
  for (let first = 0; first < lines.length; first++) {
    if (!texts[first]!.startsWith("[") || (first > 0 && !lines[first]!.afterBlank)) continue;
    let last = first;
    while (last + 1 < lines.length && !lines[last + 1]!.afterBlank) last++;
    if (PICTURE.test(texts.slice(first, last + 1).join(" "))) pictures.push({ first, last });
    first = last;
  }
  // A title or a lead may have a colon, over the time of day
  const time = texts.findIndex((text) => TIME.test(text));
  const speech = texts.findIndex((text, at) => at > time && isLabelBeforeWords(text));
  return pictures.some(({ last }) => speech < 0 || last < speech) ? pictures : [];
}

const TIME = /^\d{1,2}:\d\d$/;
const PICTURE = /^\[\p{Lu}\S*(?:\s[^\s[\]]+){2,}\]$/u;

const gapsOf = (line: string): Gap[] =>
  [...openingOf(line), ...addressesOf(line), ...raisedOf(line)].sort((a, b) => a.from - b.from);

// * Shipbuilding      •\u{a0}Shipbuilding      -   Shipbuilding      > a quoted line       none: the first star of `* * *`
function openingOf(line: string): Gap[] {
  return /^(?:[*•+-]\s+(?![*•])|> )/.test(line) ? [{ from: 0, to: 1, side: "before" }] : [];
}

// the 50^th voyage      the 50^(th) voyage
//       ^                     ^^  ^ about letters that were raised
function raisedOf(line: string): Gap[] {
  if (!line.includes("^")) return [];
  return Array.from(line.matchAll(RAISED), ({ 0: { length }, 1: bracketed, index }): Gap[] => [
    { from: index, to: index + (bracketed ? 2 : 1), side: "before" },
    ...(bracketed ? [{ from: index + length - 1, to: index + length, side: "behind" } as const] : []),
  ]).flat();
}

const RAISED = /\^(?:\((\p{L}{1,3})\)|(?=\p{L}))/gu;

// Events [https://veld.example/events]       17173.html#                                  []
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^ where a link leads to      ^^ a picture without words
function addressesOf(line: string): Gap[] {
  if (!/https?:|\.html|\[\]/.test(line)) return [];
  if (line.includes(".html") && !/\s/.test(line)) return [{ from: 0, to: line.length, side: "behind" }];
  return Array.from(line.matchAll(/\[(?:https?:[^\s[\]]*)?\]/g), ({ 0: address, index }) => ({
    from: index,
    to: index + address.length,
    side: "behind",
  }));
}
