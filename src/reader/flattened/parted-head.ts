// Meeting with Olaf Rask The two presidents discussed the harbours.
// ^^^^^^^^^^^^^^^^^^^^^^ title
import type { Dialect } from "../../dialect/dialect.js";
import type { FlatHead } from "./head.js";
import type { LabelCut } from "./label-cut.js";
import { createLeadFinder } from "./lead.js";
import { repeatedTitleEnd } from "./repeated-title.js";

/** The head, its words parted. */
export interface PartedHead extends FlatHead {
  readonly title: string;
  readonly lead: string;
  /** Where the title ends and the lead begins. */
  readonly leadFrom: number;
}

/** Parts a head by the title that stands again, or by the words of the lead; `labels` are those of the page. */
export type HeadParter = (text: string, head: FlatHead, labels: readonly LabelCut[]) => PartedHead;

export function createHeadParter(dialect: Dialect): HeadParter {
  const findLead = createLeadFinder(dialect);

  return (text, head, labels) => {
    const { words } = head;
    const repeated = dialect.captionsRepeatTitle ? repeatedTitleEnd(text, head) : null;
    const leadFrom = repeated ?? findLead(text, words, speakersOf(text, labels));
    return {
      ...head,
      title: text.slice(words.from, leadFrom).trim(),
      lead: text.slice(leadFrom, words.to).trim(),
      leadFrom,
    };
  };
}

/** Who speaks on the page: the last two words of every label, and the one with initials, in lower case. */
function speakersOf(text: string, labels: readonly LabelCut[]): ReadonlySet<string> {
  const speakers = new Set<string>();
  for (const { at, end } of labels) {
    const [label] = text.slice(at, end - 1).split("(", 1);
    const words = label!.trim().toLowerCase().split(/\s+/);
    if (words.length > 1) speakers.add(words.slice(-2).join(" "));
    const initialled = words.find((word) => /^\p{L}{1,2}\.\p{L}/u.test(word));
    if (initialled !== undefined) speakers.add(initialled);
  }
  return speakers;
}
