import * as z from "zod";
import type { MergedSpeaker, Speaker, SpeakerTable, SpeakerTotals } from "../stats/index.js";
import { position, voice } from "./nodes.js";

const count = z.int().min(0);

const speechCounts = {
  paragraphs: count,
  words: count,
  questions: count,
  applause: count,
  laughter: count,
};

export const speaker = z.strictObject({
  id: z.string(),
  voice,
  name: z.string().nullable(),
  roles: z.array(z.string()),
  labels: z.array(z.string()),
  person: z.string().nullable(),
  turns: count,
  ...speechCounts,
  share: z.number().min(0).max(1),
  followedBy: z.record(z.string(), count),
  first: position,
  last: position,
}) satisfies z.ZodType<Speaker>;

const speakerTotals = z.strictObject({
  speakers: count,
  turns: count,
  ...speechCounts,
}) satisfies z.ZodType<SpeakerTotals>;

export const speakerTable = z.strictObject({
  speakers: z.array(speaker),
  totals: speakerTotals,
}) satisfies z.ZodType<SpeakerTable>;

export const mergedSpeaker = z.strictObject({
  id: z.string(),
  name: z.string(),
  names: z.array(z.string()),
  roles: z.array(z.string()),
  keys: z.array(z.string()),
  events: z.array(count),
  appearances: z.array(z.strictObject({ event: count, speaker: z.string() })),
  evidence: z.enum(["person-key", "name-and-role", "name", "single"]),
  turns: count,
  ...speechCounts,
}) satisfies z.ZodType<MergedSpeaker>;
