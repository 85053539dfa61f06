// Line ends that the page's own source has inside paragraphs: browsers show them as spaces, extractors keep them.
//
// We have built the harbour with the help of the Harbour
// League and of our neighbours.            a line that ends in a letter ends no paragraph of speech
// Minister of
// Harbours Olaf Rask: Thank you.           nor does one that could be the beginning of the next line's label
import type { Dialect } from "../dialect/dialect.js";
import type { Line } from "../source/line.js";
import { isLabelAlone } from "./label-line.js";
import { brokenLabels } from "./source-breaks/broken-labels.js";
import { bodyFrom, goesOn } from "./source-breaks/broken-paragraphs.js";
import { createLineWords } from "./source-breaks/line-words.js";

/** Finds the lines of a page, by number, that go on from the one before them. */
export function createBreakFinder(dialect: Dialect): (lines: readonly Line[]) => ReadonlySet<number> {
  const words = createLineWords(dialect);
  return (page) => {
    const lines = page.map(({ text }) => text);
    const labels = brokenLabels(lines, words);
    const opened = new Set(labels.map(({ first }) => first));
    const joined = new Set<number>();
    for (const { first, last } of labels) for (let at = first + 1; at <= last; at++) joined.add(at);
    const body = bodyFrom(lines, words);
    for (let at = 1; at < lines.length; at++) {
      const [before, line] = [lines[at - 1]!, lines[at]!];
      const isSpeechOfLabel = isLabelAlone(before) && !words.standsAlone(before);
      if (isSpeechOfLabel || (at >= body && !opened.has(at) && goesOn(before, line, words))) joined.add(at);
    }
    return joined;
  };
}
