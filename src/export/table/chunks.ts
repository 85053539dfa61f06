import { toRecord } from "../../record.js";
import { type Chunk, chunk } from "../chunk.js";
import type { NamedEvent } from "../events.js";
import type { ColumnOf } from "./column.js";
import { commonColumns, type EventRow, eventId } from "./common-columns.js";

/** A piece for retrieval and what is known of it. */
export interface ChunkRow extends EventRow {
  chunk: Chunk;
}

/** The table of chunks. */
export const chunkTable: readonly ColumnOf<ChunkRow>[] = [
  {
    name: "doc_id",
    type: "string",
    meaning: "id of the row: `19578.c3` is the third piece of its event",
    of: ({ chunk }) => chunk.id,
  },
  {
    name: "text",
    type: "string",
    meaning: "whole sentences of one voice, or of the site’s prose, a line a paragraph",
    of: ({ chunk }) => chunk.text,
  },
  eventId,
  {
    name: "utterance",
    type: "string",
    meaning: "id of the utterance on its page; nothing for the site’s prose",
    of: ({ chunk }) => chunk.utterance,
  },
  {
    name: "speaker",
    type: "string",
    meaning: "id of the person on this page, `ilse-brandt`; nothing for a voice without a name",
    of: ({ chunk }) => chunk.speaker,
  },
  {
    name: "name",
    type: "string",
    meaning: "the speaker’s name in the label, mended",
    of: ({ chunk }) => chunk.name,
  },
  {
    name: "role",
    type: "string",
    meaning: "the office in the label or, where it has none, the fullest that the page prints for the person",
    of: ({ chunk }) => chunk.role,
  },
  {
    name: "voice",
    type: "string",
    meaning: "`named`, `unnamed` or `collective`",
    of: ({ chunk }) => chunk.voice,
  },
  { name: "label", type: "string", meaning: "the label as printed", of: ({ chunk }) => chunk.label },
  {
    name: "uncertain",
    type: "boolean",
    meaning: "it follows an elision without a new label, so that the speaker is not sure",
    of: ({ chunk }) => chunk.uncertain,
  },
  {
    name: "words",
    type: "integer",
    meaning: "words of `text`, with notes and stage directions",
    of: ({ chunk }) => chunk.words,
  },
  ...commonColumns,
  {
    name: "start_offset",
    type: "integer",
    meaning: "first character of the piece in the source",
    of: ({ chunk }) => chunk.position.start.offset,
  },
  {
    name: "end_offset",
    type: "integer",
    meaning: "just past its last character",
    of: ({ chunk }) => chunk.position.end.offset,
  },
];

/** The chunks of an event, in page order. */
export function chunkRows({ id, event }: NamedEvent, maxWords?: number): ChunkRow[] {
  const record = toRecord(event);
  return chunk(event, { id, ...(maxWords !== undefined && { maxWords }) }).map((piece) => ({
    id,
    record,
    chunk: piece,
  }));
}
