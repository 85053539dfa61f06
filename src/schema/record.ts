import * as z from "zod";
import type { EventRecord, MetadataRecord, RelatedRecord, UtteranceRecord } from "../record.js";
import { isoInterval, isoMoment, timeOfDay, utteranceId } from "./formats.js";
import { voice } from "./nodes.js";

const relatedRecord = z.strictObject({
  heading: z.string(),
  title: z.string(),
  date: isoInterval.nullable(),
}) satisfies z.ZodType<RelatedRecord>;

const utteranceRecord = z.strictObject({
  id: utteranceId,
  speaker: z.string().nullable(),
  label: z.string(),
  name: z.string().nullable(),
  role: z.string().nullable(),
  remark: z.string().nullable(),
  voice,
  paragraphs: z.array(z.string()),
}) satisfies z.ZodType<UtteranceRecord>;

const metadataRecord = z.strictObject({
  geography: z.array(z.string()),
  topics: z.array(z.string()),
  persons: z.array(z.string()),
  sections: z.array(z.string()),
  published: isoMoment.nullable(),
  link: z.string().nullable(),
}) satisfies z.ZodType<MetadataRecord>;

export const eventRecord = z.strictObject({
  // What toJsonl writes before the record, where it is given an id
  event_id: z.string().exactOptional(),
  language: z.string().min(1),
  kind: z.enum(["event", "announcement"]),
  section: z.string().nullable(),
  title: z.string().nullable(),
  summary: z.array(z.string()),
  date: z.iso.date().nullable(),
  time: timeOfDay.nullable(),
  place: z.string().nullable(),
  captions: z.array(z.string()),
  related: z.array(relatedRecord),
  utterances: z.array(utteranceRecord),
  narration: z.array(z.string()),
  pullQuotes: z.array(z.string()),
  metadata: metadataRecord,
}) satisfies z.ZodType<EventRecord>;
