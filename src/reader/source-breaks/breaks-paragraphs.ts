import type { Line } from "../../source/line.js";

/** Fewer of them may be those of hover cards over terms. */
const LEAST_BREAKS = 4;
/** Of the line ends of a page whose source is so, at least this share. */
const LEAST_SHARE = 0.04;

/** Whether the lines of a text are those of the page's source: many end amid a sentence. */
export function breaksParagraphs(lines: readonly Line[]): boolean {
  let broken = 0;
  for (let at = 1; at < lines.length; at++)
    if (LOWER.test(lines[at]!.text) && endsLower(lines[at - 1]!.text)) broken++;
  return broken >= LEAST_BREAKS && broken >= LEAST_SHARE * lines.length;
}

/** A name would be what a hover card hung over. */
const endsLower = (line: string): boolean => /\p{Ll}$/u.test(line) && LOWER.test(line.split(/\s/).at(-1)!);

const LOWER = /^\p{Ll}/u;
