// Letters that nobody sees and some editors leave: a zero-width space, a mark of direction, a soft hyphen. At the ends of
// a block and before a colon they are no part of its words; inside a paragraph they stay where they are.
//
// ⟨U+200B⟩Olaf Rask⟨U+200E⟩: Thank you.
// ^^^^^^^^         ^^^^^^^^
import type { Gap } from "../source/carve.js";

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
const AT_EDGES = new RegExp(
  ["^CLASS+", "(?<!CLASS)CLASS{1,8}(?=\\s?:)", "(?<!CLASS)CLASS+$"]
    .join("|")
    .replaceAll("CLASS", INVISIBLE.source),
  "g",
);

/** Whether a text has any. */
export const hasInvisible = (text: string): boolean => INVISIBLE.test(text);

/** Where a block has them beside its words. */
export const invisibleGaps = (text: string): Gap[] =>
  Array.from(text.matchAll(AT_EDGES), ({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
    side: index === 0 ? "before" : "behind",
  }));
