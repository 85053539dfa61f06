// What programs that print a page as text put among its words: bullets, addresses, and signs at letters that were raised.
import type { Gap } from "../source/carve.js";
import type { PrintedText } from "./printed-text.js";
import type { LayoutSigns } from "./read-lines.js";

/** Finds them, line by line. */
export const printedSigns = ({ source, lines }: PrintedText): LayoutSigns => ({
  gaps: lines.map(({ from, to }) => gapsOf(source.slice(from, to))),
  bold: [],
  kinds: [],
  tied: new Set(),
});

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

// Events [https://veld.example/events]       17173.html#
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^ where a link leads to
function addressesOf(line: string): Gap[] {
  if (!/https?:|\.html/.test(line)) return [];
  if (line.includes(".html") && !/\s/.test(line)) return [{ from: 0, to: line.length, side: "behind" }];
  return Array.from(line.matchAll(/\[https?:[^\s[\]]*\]/g), ({ 0: address, index }) => ({
    from: index,
    to: index + address.length,
    side: "behind",
  }));
}
