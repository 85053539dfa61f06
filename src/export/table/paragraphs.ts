import type { Event, Paragraph, Utterance } from "../../ast/nodes.js";
import { toRecord, wordsOf } from "../../record.js";
import { speechOf } from "../../stats/speech.js";
import { countWords } from "../../stats/words.js";
import type { NamedEvent } from "../events.js";
import type { ColumnOf } from "./column.js";
import { commonColumns, type EventRow, eventId } from "./common-columns.js";
import { speakerColumns } from "./speaker-columns.js";

/** A paragraph with words, and where it stands. */
interface PlacedParagraph {
  /** The turn it is of; `null` for the site's own prose. */
  utterance: Utterance | null;
  paragraph: Paragraph;
  /** Its place in the utterance, or among the narration of the page, from 1. */
  number: number;
}

/** A paragraph and what is known of it. */
export interface ParagraphRow extends EventRow, PlacedParagraph {}

/** The table of paragraphs. */
export const paragraphTable: readonly ColumnOf<ParagraphRow>[] = [
  {
    name: "doc_id",
    type: "string",
    meaning:
      "id of the row: `19578.u1.p2` is the second paragraph of `u1`, `19578.n2` the second of the site’s prose",
    of: ({ id, utterance, number }) => (utterance ? `${id}.${utterance.id}.p${number}` : `${id}.n${number}`),
  },
  {
    name: "text",
    type: "string",
    meaning: "its words, as in the record",
    of: ({ paragraph }) => wordsOf(paragraph),
  },
  eventId,
  {
    name: "part",
    type: "string",
    meaning: "`speech`, or `narration`: the site’s own prose",
    of: ({ utterance }) => (utterance ? "speech" : "narration"),
  },
  ...speakerColumns,
  {
    name: "paragraph",
    type: "integer",
    meaning: "place in the utterance, or among the narration of the page, from 1",
    of: ({ number }) => number,
  },
  {
    name: "uncertain",
    type: "boolean",
    meaning: "it follows an elision without a new label, so that the speaker is not sure",
    of: ({ paragraph }) => paragraph.uncertain ?? false,
  },
  {
    name: "words",
    type: "integer",
    meaning: "words, without notes and stage directions",
    of: ({ paragraph, record }) => countWords(speechOf(paragraph), record.language),
  },
  ...commonColumns,
  {
    name: "start_offset",
    type: "integer",
    meaning: "first character of the paragraph in the source",
    of: ({ paragraph }) => paragraph.position.start.offset,
  },
  {
    name: "end_offset",
    type: "integer",
    meaning: "just past its last character",
    of: ({ paragraph }) => paragraph.position.end.offset,
  },
];

/** The rows of an event. */
export function paragraphRows({ id, event }: NamedEvent): ParagraphRow[] {
  const record = toRecord(event);
  return paragraphsOf(event).map((placed) => ({ id, record, ...placed }));
}

/** The paragraphs of an event, in page order: of speech, and of the site's own prose. */
export function paragraphsOf(event: Event): PlacedParagraph[] {
  const placed: PlacedParagraph[] = [];
  let narrated = 0;
  for (const node of event.children) {
    if (node.type !== "utterance" && node.type !== "narration") continue;
    const utterance = node.type === "utterance" ? node : null;
    let spoken = 0;
    for (const paragraph of node.children)
      if (paragraph.type === "paragraph" && wordsOf(paragraph) !== "")
        placed.push({ utterance, paragraph, number: utterance ? ++spoken : ++narrated });
  }
  return placed;
}
