import type { Event, Utterance } from "../../ast/nodes.js";
import { toRecord, wordsOf } from "../../record.js";
import { attributionOf, countSpeech, type SpeechCounts } from "../../stats/speech.js";
import type { NamedEvent } from "../events.js";
import type { ColumnOf } from "./column.js";
import { commonColumns, type EventRow, eventId } from "./common-columns.js";
import { speakerColumns } from "./speaker-columns.js";

/** A turn and what is known of it. */
export interface UtteranceRow extends EventRow {
  utterance: Utterance;
  counts: SpeechCounts;
}

/** The table of utterances. */
export const utteranceTable: readonly ColumnOf<UtteranceRow>[] = [
  {
    name: "doc_id",
    type: "string",
    meaning: "id of the row: the event’s and the utterance’s, `19578.u1`",
    of: ({ id, utterance }) => `${id}.${utterance.id}`,
  },
  {
    name: "text",
    type: "string",
    meaning: "what was said, as in the record, a line a paragraph",
    of: ({ utterance }) => textOf(utterance),
  },
  eventId,
  ...speakerColumns,
  {
    name: "label",
    type: "string",
    meaning: "the label as printed",
    of: ({ utterance }) => attributionOf(utterance).label,
  },
  {
    name: "remark",
    type: "string",
    meaning: "the bracket before the colon, `retranslated`",
    of: ({ utterance }) => attributionOf(utterance).remark,
  },
  {
    name: "evidence",
    type: "string",
    meaning: "how the label was recognised",
    of: ({ utterance }) => attributionOf(utterance).evidence,
  },
  {
    name: "paragraphs",
    type: "integer",
    meaning: "paragraphs with speech",
    of: ({ counts }) => counts.paragraphs,
  },
  { name: "words", type: "integer", meaning: "words of speech", of: ({ counts }) => counts.words },
  { name: "applause", type: "integer", meaning: "notes of applause", of: ({ counts }) => counts.applause },
  { name: "laughter", type: "integer", meaning: "notes of laughter", of: ({ counts }) => counts.laughter },
  ...commonColumns,
  {
    name: "start_offset",
    type: "integer",
    meaning: "first character of the utterance in the source",
    of: ({ utterance }) => utterance.position.start.offset,
  },
  {
    name: "end_offset",
    type: "integer",
    meaning: "just past its last character",
    of: ({ utterance }) => utterance.position.end.offset,
  },
];

/** The utterances of an event. */
export function utteranceRows({ id, event }: NamedEvent): UtteranceRow[] {
  const record = toRecord(event);
  return utterancesOf(event).map((utterance) => ({
    id,
    record,
    utterance,
    counts: countSpeech(utterance, event.language),
  }));
}

/** The utterances of a tree. */
export const utterancesOf = (event: Event): Utterance[] =>
  event.children.filter((node) => node.type === "utterance");

/** The paragraphs of an utterance as in the record, a line each. */
const textOf = ({ children }: Utterance): string =>
  children
    .filter((child) => child.type === "paragraph")
    .map(wordsOf)
    .filter((words) => words !== "")
    .join("\n");
