// I have two. Olaf Rask: Only two? Ilse Brandt. Only two.
//             ^^^^^^^^^ a person of this page, or an office and a name, and a colon
//                                  ^^^^^^^^^^^ a person of this page as a whole sentence
// We shall see. Reply (without a microphone).      a voice without a name, and a bracket
//               ^^^^^
import { type Words, wordsIn } from "../../ast/words.js";
import { LONGEST_LABEL } from "../../grammar/attribution.js";
import { foldCase, foldSpace } from "../../source/fold.js";
import { once } from "../../source/once.js";
import { type CandidateWords, MOST_LABEL_WORDS } from "../../survey/candidate-words.js";
import type { Finding } from "../finding.js";
import type { PageView, RunningParagraph } from "../page-view.js";
import { endsSentence } from "../sentences.js";

/** Signs that may close a label; a full stop only before a new sentence. */
const CLOSING = /\s?:(?=\s|$)|\.(?=\s+\p{Lu})|(?=\s\()/gu;

export function* labelInsideParagraph(page: PageView): Iterable<Finding> {
  const lastWords = new Set([...page.persons].map(lastWord));
  const pairs = once(() => countPairs(page.paragraphs));
  for (const { words, running } of wordsOf(page))
    for (const match of words.raw.matchAll(CLOSING)) {
      const end = match.index;
      const before = words.raw.slice(Math.max(0, end - LONGEST_LABEL), end);
      const from =
        (lastWords.has(foldCase(lastWord(before))) ? knownLabel(before, page.persons, match[0]) : null) ??
        (page.language && shapedLabel(before, match[0], running, page, pairs));
      if (from === null || (running && end - before.length + from === 0)) continue;
      const at = end - before.length + from;
      yield {
        code: "label-inside-paragraph",
        place: words.position(at, end),
        actual: foldSpace(words.raw.slice(at, end)),
      };
    }
}

/** Paragraphs, and on one line captions and headings too: speech may have run into them. */
function* wordsOf({ event, paragraphs }: PageView): Iterable<{ words: Words; running: boolean }> {
  for (const { words } of paragraphs) yield { words, running: true };
  if (event.layout !== "flattened") return;
  for (const node of event.children)
    if (node.type === "heading" || (node.type === "photoCaption" && node.count === undefined))
      yield { words: wordsIn(node), running: false };
}

const lastWord = (words: string): string => words.slice(words.trimEnd().lastIndexOf(" ") + 1);

/** Where a person of this page begins whose name or label ends here. */
function knownLabel(before: string, persons: ReadonlySet<string>, sign: string): number | null {
  if (sign === "") return null;
  const starts = [...before.matchAll(/\S+/g)].map(({ index }) => index).slice(-MOST_LABEL_WORDS);
  const start = starts.find((at) => persons.has(foldCase(before.slice(at))));
  if (start === undefined || (sign === "." && !endsSentence(before.slice(0, start)))) return null;
  return start;
}

/** Where a sentence begins that is nothing but a label by its shape. */
function shapedLabel(
  before: string,
  sign: string,
  running: boolean,
  page: PageView,
  pairs: () => ReadonlyMap<string, number>,
): number | null {
  if (sign === "." && page.event.layout !== "flattened") return null;
  const { readLabel, unnamed } = page.language!;
  let start = running ? -1 : 0;
  for (const { index, 0: stop } of before.matchAll(/(?:[!?…]|[\p{Ll}\p{N})]{2}\.)["”»)]?\s+/gu))
    start = index + stop.length;
  if (start < 0) return null;
  const label = foldSpace(before.slice(start));
  if (sign === "") return unnamed.has(label.toLowerCase()) && label !== label.toLowerCase() ? start : null;
  const words = /^\p{Lu}/u.test(label) ? readLabel(label) : null;
  if (!words || words.isSentence || words.unnamed || (running && words.isOpener)) return null;
  if (sign === ".") return isNamedAgain(label, words, page, pairs) ? start : null;
  return words.hasRole || (!running && words.endsInName) ? start : null;
}

/** On one line: a name as a whole sentence, which the page has elsewhere too. */
function isNamedAgain(
  name: string,
  words: CandidateWords,
  { language }: PageView,
  pairs: () => ReadonlyMap<string, number>,
): boolean {
  if (!words.isName || words.count < 2 || words.count > 3) return false;
  if (name.split(" ").some((word) => language?.bodyWords.has(word.toLowerCase()))) return false;
  const own = [...pairsIn(name)];
  return own.length > 0 && own.every((pair) => (pairs().get(pair) ?? 0) > 1);
}

/** How often each two words of the page stand side by side. */
function countPairs(paragraphs: readonly RunningParagraph[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of paragraphs)
    for (const pair of pairsIn(text)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

/** Words side by side, no sign between them but the stop of an initial. */
function* pairsIn(text: string): Iterable<string> {
  let before = "";
  for (const word of text.split(" ")) {
    const letters = /\p{L}[\p{L}\p{M}-]*/u.exec(word)?.[0] ?? "";
    if (before !== "" && letters !== "") yield `${before} ${letters}`;
    before = /[\p{L}\p{M}]$|(?<![\p{L}\p{M}])\p{L}\.$/u.test(word) ? letters : "";
  }
}
