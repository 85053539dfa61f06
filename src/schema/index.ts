import type * as z from "zod";
import type { Event, Node } from "../ast/nodes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { EventRecord } from "../record.js";
import type { EventFigure, Figure, MergedSpeaker, Speaker, SpeakerTable } from "../stats/index.js";
import { diagnostic } from "./diagnostics.js";
import { eventFigure, figure } from "./figures.js";
import * as nodes from "./nodes.js";
import { eventRecord } from "./record.js";
import { mergedSpeaker, speaker, speakerTable } from "./speakers.js";

export { fromJson, TreeError } from "./from-json.js";
export type { SchemaFault } from "./schema-fault.js";

const { point: _point, position: _position, voice: _voice, ...byType } = nodes;

/**
 * The [zod](https://zod.dev) schema of every node of the tree, by its `type`.
 *
 * @example
 * ```ts
 * import { nodeSchemas } from "stenogram/schema";
 *
 * nodeSchemas.utterance.safeParse({ type: "utterance" }).success; // => false
 * ```
 *
 * @group Schemas
 */
export const nodeSchemas: { readonly [Type in Node["type"]]: z.ZodType<Extract<Node, { type: Type }>> } =
  byType;

/**
 * The schema of a tree: what `parse` and `parseHtml` give.
 *
 * @example
 * ```ts
 * import { parse } from "stenogram";
 * import { eventSchema } from "stenogram/schema";
 *
 * eventSchema.safeParse(parse("Ilse Brandt: Good afternoon.")).success; // => true
 * ```
 *
 * @group Schemas
 */
export const eventSchema: z.ZodType<Event> = nodes.event;

/**
 * The schema of a record: what `toRecord` gives, and a line of `toJsonl`, whose `event_id` may stand before it.
 *
 * @example
 * ```ts
 * import { parse } from "stenogram";
 * import { toJsonl } from "stenogram/export";
 * import { eventRecordSchema } from "stenogram/schema";
 *
 * const line = toJsonl(parse("Ilse Brandt: Good afternoon."), { id: () => "19578" });
 * eventRecordSchema.parse(JSON.parse(line)).event_id; // => "19578"
 * ```
 *
 * @group Schemas
 */
export const eventRecordSchema: z.ZodType<
  EventRecord & {
    /** Id of the event, where `toJsonl` was told how to name it. */
    event_id?: string;
  }
> = eventRecord;

/**
 * The schema of a figure of any text: what `extractFigures` gives a list of.
 *
 * @group Schemas
 */
export const figureSchema: z.ZodType<Figure> = figure;

/**
 * The schema of a figure of an event: what `figures` gives a list of.
 *
 * @group Schemas
 */
export const eventFigureSchema: z.ZodType<EventFigure> = eventFigure;

/**
 * The schema of a speaker at one event.
 *
 * @group Schemas
 */
export const speakerSchema: z.ZodType<Speaker> = speaker;

/**
 * The schema of the speakers of an event: what `speakers` gives.
 *
 * @group Schemas
 */
export const speakerTableSchema: z.ZodType<SpeakerTable> = speakerTable;

/**
 * The schema of a person over many events: what `mergeSpeakers` gives a list of.
 *
 * @group Schemas
 */
export const mergedSpeakerSchema: z.ZodType<MergedSpeaker> = mergedSpeaker;

/**
 * The schema of a diagnostic: what `check` gives a list of.
 *
 * @group Schemas
 */
export const diagnosticSchema: z.ZodType<Diagnostic> = diagnostic;
