// The schemas against the interfaces written by hand: equal, field by field.
import type {
  Attribution,
  Diagnostic,
  Event,
  EventRecord,
  MetadataField,
  Node,
  Paragraph,
  RelatedLinks,
  Utterance,
} from "stenogram";
import type { EventFigure, Figure, MergedSpeaker, Speaker, SpeakerTable } from "stenogram/stats";
import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { diagnostic } from "../../src/schema/diagnostics.js";
import type { eventFigure, figure } from "../../src/schema/figures.js";
import type * as nodes from "../../src/schema/nodes.js";
import type { eventRecord } from "../../src/schema/record.js";
import type { mergedSpeaker, speaker, speakerTable } from "../../src/schema/speakers.js";

describe("schemas", () => {
  it("should have the types of the tree", () => {
    expectTypeOf<z.infer<typeof nodes.attribution>>().toEqualTypeOf<Attribution>();
    expectTypeOf<z.infer<typeof nodes.paragraph>>().toEqualTypeOf<Paragraph>();
    expectTypeOf<z.infer<typeof nodes.relatedLinks>>().toEqualTypeOf<RelatedLinks>();
    expectTypeOf<z.infer<typeof nodes.metadataField>>().toEqualTypeOf<MetadataField>();
    expectTypeOf<z.infer<typeof nodes.utterance>>().toEqualTypeOf<Utterance>();
    expectTypeOf<z.infer<typeof nodes.event>>().toEqualTypeOf<Event>();
  });

  it("should have one for every type of node, and no other", () => {
    type Others = "point" | "position" | "voice";
    expectTypeOf<Exclude<keyof typeof nodes, Others>>().toEqualTypeOf<Node["type"]>();
  });

  it("should have the types of the record, figures, speakers and diagnostics", () => {
    expectTypeOf<Omit<z.infer<typeof eventRecord>, "event_id">>().toEqualTypeOf<EventRecord>();
    expectTypeOf<Pick<z.infer<typeof eventRecord>, "event_id">>().toEqualTypeOf<{ event_id?: string }>();
    expectTypeOf<z.infer<typeof speaker>>().toEqualTypeOf<Speaker>();
    expectTypeOf<z.infer<typeof speakerTable>>().toEqualTypeOf<SpeakerTable>();
    expectTypeOf<z.infer<typeof mergedSpeaker>>().toEqualTypeOf<MergedSpeaker>();
    expectTypeOf<z.infer<typeof diagnostic>>().toEqualTypeOf<Diagnostic>();
  });

  it("should have those of figures, whose list of units is open", () => {
    expectTypeOf<Omit<z.infer<typeof figure>, "unit">>().toEqualTypeOf<Omit<Figure, "unit">>();
    expectTypeOf<Omit<z.infer<typeof eventFigure>, "unit">>().toEqualTypeOf<Omit<EventFigure, "unit">>();
    expectTypeOf<z.infer<typeof figure>["unit"]>().toEqualTypeOf<string>();
  });
});
