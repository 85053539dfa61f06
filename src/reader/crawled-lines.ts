// Text as crawlers lay it out: a line a block, and a line break wherever a hover card stood, also inside sentences
// and labels.
import type { Line } from "../source/line.js";
import type { LineLayout } from "./read-lines.js";
import { breaksParagraphs } from "./source-breaks/breaks-paragraphs.js";
import { createBreakFinder } from "./source-breaks.js";

/** A line a paragraph, but for what a hover card broke, and where the page's own source breaks its lines. */
export const crawledLines: LineLayout = {
  seams: (dialect) => {
    const findBreaks = createBreakFinder(dialect);
    return (lines) => {
      const breaks = breaksParagraphs(lines) ? findBreaks(lines) : null;
      return (at, part) => part === "body" && (isCrawledBreak(lines, at) || breaks?.has(at) === true);
    };
  },
};

/** Whether a hover card broke the line before `at`. */
export function isCrawledBreak(lines: readonly Line[], at: number): boolean {
  return isBroken(lines[at - 1]!.text, lines[at]!.text) && !isPlaceOverLabel(lines, at - 1);
}

// since the Customs League
// has been in full operation          the break left no sign at the end of the line, and what follows cannot begin one
// President of Veldmark Ilse Brandt
// : Good afternoon.
// Not broken: `Colleagues` before `Let me begin`, for a capital may begin a line; `<…>` after anything.
function isBroken(line: string, next: string): boolean {
  return CANNOT_BEGIN.test(next) && OPEN_END.test(line.slice(-2)) && !WHOLE_BRACKET.test(next);
}

/** A card stands at a name or a term: the line ends in a letter, or in the bracket about it. */
const OPEN_END = /[\p{L}\p{M}\]]$/u;
const CANNOT_BEGIN = /^[\p{Ll}:,.;?!)\][(’']/u;
/** A paragraph of its own in brackets: `(Applause.)` */
const WHOLE_BRACKET = /^\([^()]*\)\.?$/;

// 15:30
// Port Elin
// director of the shipyard Olaf Rask: Good afternoon.      a lower-case label under the place does not go on from it
function isPlaceOverLabel(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1]?.text ?? "";
  const after = lines[at + 1]?.text ?? "";
  return (
    before.length < 30 &&
    /\d$/.test(before) &&
    lines[at]!.text.length < 60 &&
    /^\p{Ll}[^:.]{2,160}:(?:\s|$)/u.test(after)
  );
}
