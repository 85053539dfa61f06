// Meeting of the Harbour Council.
// MEETING OF THE HARBOUR COUNCIL          the same line: case, white space and the stop aside
import { foldCase } from "../source/fold.js";

/** A line without its stop, folded: what makes two lines the same. */
const keyOf = (text: string): string => {
  const folded = foldCase(text);
  return folded.endsWith(".") ? folded.slice(0, -1) : folded;
};

/** Letters that a quick look at a line takes, from its end. */
const LETTERS = 12;

/** A number that two lines share where they are the same; few others do. Costs next to nothing, a key does not. */
function signOf(text: string): number {
  let sign = 0;
  let letters = 0;
  for (let at = text.length - 1; at >= 0 && letters < LETTERS; at--) {
    const code = text.charCodeAt(at) | 32;
    if (code < 97 || code > 122) continue;
    sign = Math.imul(sign, 31) + code;
    letters++;
  }
  return sign;
}

/** Some lines, ready to be asked whether another is among them. */
export function createLineSet(lines: readonly string[]): (line: string) => boolean {
  const signs = new Set(lines.map(signOf));
  const keys = new Set(lines.map(keyOf));
  return (line) => signs.has(signOf(line)) && keys.has(keyOf(line));
}

/** Lines of a page that stand there more than once. */
export interface Copies {
  /** Does the line stand there more than once? */
  readonly has: (line: string) => boolean;
  /** Each of them once, as printed where it stands for the second time. */
  readonly repeated: readonly string[];
}

/** Counts lines. */
export function countCopies(lines: readonly string[]): Copies {
  const signs = new Set<number>();
  const shared = new Set<number>();
  for (const line of lines) {
    const sign = signOf(line);
    if (signs.has(sign)) shared.add(sign);
    else signs.add(sign);
  }
  if (shared.size === 0) return { has: () => false, repeated: [] };
  const counts = new Map<string, number>();
  const repeated: string[] = [];
  for (const line of lines) {
    if (!shared.has(signOf(line))) continue;
    const key = keyOf(line);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count === 2) repeated.push(line);
  }
  return { has: (line) => shared.has(signOf(line)) && (counts.get(keyOf(line)) ?? 0) > 1, repeated };
}
