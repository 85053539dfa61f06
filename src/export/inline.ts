import type { EditorialNote, Elision, Paragraph, StageDirection } from "../ast/nodes.js";
import { wholeInserts } from "../ast/whole-inserts.js";
import { wordLeaves } from "../ast/word-leaves.js";
import { foldSpace } from "../source/fold.js";
import { safeText } from "./safe-text.js";

/** What is set into running words: a stage direction, a note, an elision. */
export interface Insert {
  leaf: StageDirection | EditorialNote | Elision;
  /** Its words, white space folded; of one that is broken over lines, all. */
  words: string;
}

/** Stands for an insert while white space is folded: no text has it, once it is safe. */
const PLACE = "\u0000";

/** A paragraph as words and what is set into them: white space folded as in the record, forbidden characters replaced. */
export function runsOf(paragraph: Paragraph): (string | Insert)[] {
  const inserts: Insert[] = [];
  let text = "";
  for (const { leaf, gap } of wordLeaves({ ...paragraph, children: wholeInserts(paragraph.children) })) {
    text += gap;
    if (leaf.type === "stageDirection" || leaf.type === "editorialNote" || leaf.type === "elision") {
      inserts.push({ leaf, words: foldSpace(safeText(leaf.value)) });
      text += PLACE;
    } else text += safeText(leaf.value);
  }
  return foldSpace(text)
    .split(PLACE)
    .flatMap((words, at) => (at === 0 ? [words] : [inserts[at - 1]!, words]))
    .filter((run) => run !== "");
}
