import type { EditorialNote, Elision, LeafNode, Paragraph, StageDirection } from "../ast/nodes.js";
import { isRunTogether } from "../ast/run-together.js";
import { foldSpace } from "../source/fold.js";
import { safeText } from "./safe-text.js";
import { wholeDirections } from "./whole-directions.js";

/** What is set into running words: a stage direction, a note, an elision. */
export interface Insert {
  leaf: StageDirection | EditorialNote | Elision;
  /** Its words, white space folded; of one that is broken over lines, all. */
  words: string;
}

/** Stands for an insert while white space is folded: no text has it, once it is safe. */
const PLACE = "\u0000";

/** A paragraph as words and what is set into them: white space folded as in the record, forbidden characters replaced. */
export function runsOf({ children }: Paragraph): (string | Insert)[] {
  const inserts: Insert[] = [];
  let text = "";
  let before: LeafNode | null = null;
  for (const leaf of wholeDirections(children)) {
    if (leaf.type === "mark" || leaf.type === "card") continue;
    if (before && isRunTogether(before, leaf)) text += " ";
    before = leaf;
    if (leaf.type === "text") {
      text += safeText(leaf.value);
      continue;
    }
    inserts.push({ leaf, words: foldSpace(safeText(leaf.value)) });
    text += PLACE;
  }
  return foldSpace(text)
    .split(PLACE)
    .flatMap((words, at) => (at === 0 ? [words] : [inserts[at - 1]!, words]))
    .filter((run) => run !== "");
}
