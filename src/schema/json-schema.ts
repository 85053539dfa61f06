// The JSON Schemas that ship beside the zod ones, made of them when the package is built: see tsup.config.ts.
import * as z from "zod";
import { diagnostic } from "./diagnostics.js";
import { eventFigure, figure } from "./figures.js";
import * as nodes from "./nodes.js";
import { eventRecord } from "./record.js";
import { mergedSpeaker, speakerTable } from "./speakers.js";

/** By the name of its file, each schema and what it is of. */
const schemas = {
  tree: [nodes.event, "The tree of an event page: what parse and parseHtml give."],
  record: [
    eventRecord,
    "The flat record of an event page: what toRecord gives, and a line of toJsonl, with event_id or without.",
  ],
  figures: [z.array(eventFigure), "The figures of an event: what figures gives."],
  "text-figures": [z.array(figure), "The figures of any text: what extractFigures gives."],
  speakers: [speakerTable, "Who spoke at an event, and how much: what speakers gives."],
  "merged-speakers": [z.array(mergedSpeaker), "The persons of many events: what mergeSpeakers gives."],
  diagnostics: [z.array(diagnostic), "What is wrong or in doubt: what check gives."],
} as const satisfies Record<string, readonly [z.ZodType, string]>;

/**
 * The JSON Schemas (draft 2020-12), by the name of the file each ships as.
 *
 * @param version - Version of the package: its first two numbers are the version of the shapes.
 */
export function jsonSchemas(version: string): Record<keyof typeof schemas, object> {
  const names = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(nodes))
    if (schema !== nodes.event) names.add(schema, { id: name.charAt(0).toUpperCase() + name.slice(1) });
  const shapes = version.split(".", 2).join(".");
  const made = Object.entries(schemas).map(([name, [schema, description]]) => [
    name,
    {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `https://unpkg.com/stenogram@${shapes}/dist/schema/${name}.json`,
      title: `stenogram ${shapes}: ${name}`,
      description,
      ...z.toJSONSchema(schema, { metadata: names, target: "draft-2020-12" }),
    },
  ]);
  return Object.fromEntries(made) as Record<keyof typeof schemas, object>;
}
