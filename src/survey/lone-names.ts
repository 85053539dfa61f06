// Names that one label alone has, and no rule found elsewhere on the page.
//
// Olaf Rask: Thank you.            a page may have speakers whom nothing else on it names
// Short Answer: We must build.     but where the words are none of names, or all others speak again, it may be none
import type { Label } from "../grammar/page.js";
import type { Block } from "../source/block.js";
import { foldCase } from "../source/fold.js";
import type { CandidateWords } from "./candidate-words.js";
import type { Candidate } from "./label-candidate.js";
import type { PageWords } from "./page-words.js";

/** Each is looked for in the whole page: no page of people has more, and a page that has more stays linear. */
const MOST_ALONE = 64;

/** The candidates that could as well be any words with capitals. */
export function doubtfulNames(
  alone: readonly Candidate[],
  labels: ReadonlyMap<number, Label>,
  blocks: readonly Block[],
  printed: () => PageWords,
): Candidate[] {
  const isOdd = alone.length === 1 && isAmidTurn(alone[0]!.at, labels, blocks);
  return alone.slice(0, MOST_ALONE).filter(({ words }) => couldBeAnyWords(words, isOdd, printed));
}

/** By all that the page prints: is the last word common, or is the name odd, or partly common, and printed nowhere else? */
function couldBeAnyWords(
  { nameEnd, initialled }: CandidateWords,
  isOdd: boolean,
  printed: () => PageWords,
): boolean {
  if (initialled) return false;
  const words = nameEnd.match(/[\p{L}\p{M}]+/gu) ?? [];
  const last = words.pop() ?? "";
  const { isCommon, isPrintedAgain } = printed();
  return isCommon(last) || ((isOdd || words.some(isCommon)) && !isPrintedAgain(last));
}

// Ilse Brandt: …  Short Answer: …  Olaf Rask: …          it may stand in what she says
// Ilse Brandt: …  Nadja Lund: …  Ilse Brandt: …          it cannot: nobody is told twice that she speaks
/** Whether a label could stand amid a turn, on a page where people speak more than once. */
function isAmidTurn(at: number, labels: ReadonlyMap<number, Label>, blocks: readonly Block[]): boolean {
  const ats = [...labels.keys()];
  const keyAt = (index: number): string | null => {
    const label = labels.get(ats[index] ?? -1)?.label;
    return label ? foldCase(blocks[ats[index]!]!.text.slice(label.from, label.to)) : null;
  };
  const index = ats.indexOf(at);
  return (
    index > 0 &&
    keyAt(index - 1) !== keyAt(index + 1) &&
    [...labels.values()].some(({ evidence }) => evidence === "repeated")
  );
}
