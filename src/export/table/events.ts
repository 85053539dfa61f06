import { toRecord, wordsOf } from "../../record.js";
import { type SpeakerTotals, speakers } from "../../stats/speakers.js";
import { speechOf } from "../../stats/speech.js";
import { countWords } from "../../stats/words.js";
import type { NamedEvent } from "../events.js";
import type { ColumnOf } from "./column.js";
import { commonColumns, type EventRow, eventId } from "./common-columns.js";
import { inOneCell } from "./in-one-cell.js";
import { paragraphsOf } from "./paragraphs.js";

/** A page and what is known of it. */
export interface WholeEventRow extends EventRow {
  text: string;
  totals: SpeakerTotals;
  /** Words of the site's own prose. */
  narrated: number;
}

/** The table of events. */
export const eventTable: readonly ColumnOf<WholeEventRow>[] = [
  {
    name: "doc_id",
    type: "string",
    meaning: "id of the row: the event’s own, `19578`",
    of: ({ id }) => id,
  },
  {
    name: "text",
    type: "string",
    meaning: "what was said and the site’s own prose, in page order, a line a paragraph, without labels",
    of: ({ text }) => text,
  },
  eventId,
  {
    name: "kind",
    type: "string",
    meaning: "`event`, or `announcement` of one to come",
    of: ({ record }) => record.kind,
  },
  {
    name: "section",
    type: "string",
    meaning: "the rubric over the title",
    of: ({ record }) => record.section,
  },
  ...commonColumns,
  {
    name: "summary",
    type: "string",
    meaning: "the lead, a line a paragraph",
    of: ({ record }) => (record.summary.length === 0 ? null : record.summary.join("\n")),
  },
  {
    name: "geography",
    type: "string",
    meaning: "places of the metadata, joined by `; `",
    of: ({ record }) => inOneCell(record.metadata.geography),
  },
  {
    name: "topics",
    type: "string",
    meaning: "topics, joined by `; `",
    of: ({ record }) => inOneCell(record.metadata.topics),
  },
  {
    name: "persons",
    type: "string",
    meaning: "persons of the metadata, family name first, joined by `; `",
    of: ({ record }) => inOneCell(record.metadata.persons),
  },
  {
    name: "sections",
    type: "string",
    meaning: "sections the page was published in, joined by `; `",
    of: ({ record }) => inOneCell(record.metadata.sections),
  },
  {
    name: "published",
    type: "string",
    meaning: "ISO local date-time of the publication",
    of: ({ record }) => record.metadata.published,
  },
  {
    name: "utterances",
    type: "integer",
    meaning: "turns; 0 on a page of news",
    of: ({ totals }) => totals.turns,
  },
  {
    name: "speakers",
    type: "integer",
    meaning: "persons who speak, and voices without a name",
    of: ({ totals }) => totals.speakers,
  },
  {
    name: "words",
    type: "integer",
    meaning: "words of `text`, without notes and stage directions",
    of: ({ totals, narrated }) => totals.words + narrated,
  },
  {
    name: "speech_words",
    type: "integer",
    meaning: "those of speech alone",
    of: ({ totals }) => totals.words,
  },
  { name: "applause", type: "integer", meaning: "notes of applause", of: ({ totals }) => totals.applause },
  { name: "laughter", type: "integer", meaning: "notes of laughter", of: ({ totals }) => totals.laughter },
];

/** An event, in one row. */
export function eventRows({ id, event }: NamedEvent): WholeEventRow[] {
  const paragraphs = paragraphsOf(event);
  const narrated = paragraphs
    .filter(({ utterance }) => utterance === null)
    .reduce((sum, { paragraph }) => sum + countWords(speechOf(paragraph), event.language), 0);
  return [
    {
      id,
      record: toRecord(event),
      text: paragraphs.map(({ paragraph }) => wordsOf(paragraph)).join("\n"),
      totals: speakers(event).totals,
      narrated,
    },
  ];
}
