// Minister of
// Harbours Olaf
// Rask: Thank you.        a label on three lines, read from its colon back
import { couldBeLabel } from "../../survey/candidate-words.js";
import { labelName } from "./label-name.js";
import { endsSentence, type LineWords } from "./line-words.js";
import { linesBeforeLabel, type WholeLabels } from "./lines-of-label.js";
import { MOST_LINES } from "./office-lines.js";

/** The lines of a label, by number: the first, and the one with its colon. */
interface LabelLines {
  readonly first: number;
  readonly last: number;
}

const LABEL = /^[^:?!;]{0,200}?\s?:(?!\d|\/\/)/u;
/** What the last line of a label begins with: a word, or a sign at the word before it. */
const LABEL_START = /^[\p{Lu}\p{Ll}:(),]/u;

/** The labels of a page, each with its lines, one or several. */
export function brokenLabels(lines: readonly string[], words: LineWords): LabelLines[] {
  const ends = lines.map((line) => LABEL.exec(line)?.[0] ?? null);
  const whole = wholeLabels(lines, ends);
  return ends.flatMap((end, last) => {
    if (end === null || !LABEL_START.test(end)) return [];
    const first = firstLine(lines, last, end, whole, words);
    return first === null ? [] : [{ first, last }];
  });
}

function wholeLabels(lines: readonly string[], ends: readonly (string | null)[]): WholeLabels {
  const whole = ends.filter((end, at) => end !== null && (at === 0 || endsSentence(lines[at - 1]!)));
  return new Set(whole.map((label) => labelName(label!)));
}

/** The line in which the label begins that ends in the line `last`; `null` where its words are no label. */
function firstLine(
  lines: readonly string[],
  last: number,
  end: string,
  whole: WholeLabels,
  words: LineWords,
): number | null {
  let first = last;
  let label = end;
  while (first > 0 && last - first < MOST_LINES) {
    const from = first;
    const count = linesBeforeLabel(label, (back) => lines[from - back] ?? "", whole, words);
    if (count === 0) break;
    first -= count;
    label = [...lines.slice(first, from), label].join(" ");
  }
  return couldBeLabel(words.read(labelName(label))) ? first : null;
}
