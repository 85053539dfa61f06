// Trees, records, figures, speakers and diagnostics against the zod schemas and, by another hand (ajv), against the JSON
// Schemas made of them: all fixtures, and real pages where they lie beside the repository (`--mode all`: every one).
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { check, type Event, parse, toRecord } from "stenogram";
import { toJsonl } from "stenogram/export";
import { parseHtml } from "stenogram/html";
import {
  diagnosticSchema,
  eventFigureSchema,
  eventRecordSchema,
  eventSchema,
  figureSchema,
  mergedSpeakerSchema,
  nodeSchemas,
  speakerTableSchema,
} from "stenogram/schema";
import { extractFigures, figures, mergeSpeakers, speakers } from "stenogram/stats";
import { describe, expect, it } from "vitest";
import { jsonSchemas } from "../../src/schema/json-schema.js";
import { filesIn, walk } from "../house.js";

const root = new URL("../../", import.meta.url);
const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { version: string };
const schemas = jsonSchemas(version);
const ajv = new Ajv2020({ strict: true, strictTuples: false, validateFormats: false });
const validators = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]),
) as Record<keyof typeof schemas, ValidateFunction>;

/** What is wrong with anything made of a tree; nothing, it is hoped. */
function faultsOf(event: Event): string[] {
  const record = toRecord(event);
  const line: unknown = JSON.parse(toJsonl(event, { id: () => "2014/talks" }));
  const table = speakers(event);
  const found = figures(event);
  const merged = mergeSpeakers([event]);
  const diagnostics = check(event);
  const zod: [string, { success: boolean; error?: { message: string } | undefined }][] = [
    ["tree", eventSchema.safeParse(event)],
    ["record", eventRecordSchema.safeParse(record)],
    ["record with an id", eventRecordSchema.safeParse(line)],
    ["speakers", speakerTableSchema.safeParse(table)],
    ...found.map((figure): [string, ReturnType<typeof eventFigureSchema.safeParse>] => [
      "figures",
      eventFigureSchema.safeParse(figure),
    ]),
    ...merged.map((person): [string, ReturnType<typeof mergedSpeakerSchema.safeParse>] => [
      "merged-speakers",
      mergedSpeakerSchema.safeParse(person),
    ]),
    ...diagnostics.map((diagnostic): [string, ReturnType<typeof diagnosticSchema.safeParse>] => [
      "diagnostics",
      diagnosticSchema.safeParse(diagnostic),
    ]),
  ];
  const made: [keyof typeof schemas, unknown][] = [
    ["tree", event],
    ["record", record],
    ["record", line],
    ["speakers", table],
    ["figures", found],
    ["merged-speakers", merged],
    ["diagnostics", diagnostics],
  ];
  return [
    ...zod.flatMap(([name, { success, error }]) =>
      success ? [] : [`zod, ${name}: ${error?.message ?? ""}`],
    ),
    ...made.flatMap(([name, value]) =>
      validators[name](value) ? [] : [`ajv, ${name}: ${ajv.errorsText(validators[name].errors)}`],
    ),
  ];
}

const fixture = (path: string): string => readFileSync(new URL(`test/${path}`, root), "utf8");

describe("schemas", () => {
  it.each([
    ...filesIn("fixtures/", ".txt").map((name) => `fixtures/${name}`),
    ...filesIn("diagnostics/fixtures/", ".txt").map((name) => `diagnostics/fixtures/${name}`),
  ])("should pass what is made of %s", (path) => {
    expect(faultsOf(parse(fixture(path)))).toEqual([]);
  });

  it.each(filesIn("html/fixtures/", ".html"))("should pass what is made of %s", (name) => {
    expect(faultsOf(parseHtml(fixture(`html/fixtures/${name}`)))).toEqual([]);
  });

  it("should pass every node by its type", () => {
    const event = parse(
      filesIn("fixtures/", ".txt")
        .map((name) => fixture(`fixtures/${name}`))
        .join("\n"),
    );
    for (const [node] of walk(event)) expect(nodeSchemas[node.type].safeParse(node).success).toBe(true);
  });

  it("should pass the figures of any text", () => {
    const found = extractFigures("Exports fell by a third to $17 billion. Trade grew 8–10 percent.");
    expect(found.length).toBeGreaterThan(2);
    for (const figure of found) expect(figureSchema.safeParse(figure).success).toBe(true);
    expect(validators["text-figures"](found)).toBe(true);
  });

  const shared = new URL("../shared/corpus/dev/", root);
  const absent =
    "Not validated: the corpus of real pages, which may not ship with the package, is not at hand.";
  it("should pass real pages, from text and from HTML", (context) => {
    if (!existsSync(shared)) {
      console.warn(absent);
      context.skip(absent);
    }
    const all = readdirSync(new URL("gold/", shared)).map((name) => name.replace(".json", ""));
    const ids = process.env["MODE"] === "all" ? all : all.filter((_, index) => index % 32 === 0);
    for (const id of ids) {
      const read = (path: string): string => readFileSync(new URL(path, shared), "utf8");
      expect(faultsOf(parse(read(`text/${id}.txt`))), `${id}, text`).toEqual([]);
      expect(faultsOf(parseHtml(read(`html/${id}.html`))), `${id}, HTML`).toEqual([]);
    }
    console.log(
      `${ids.length} of ${all.length} pages are valid from text and from HTML, whatever is made of them`,
    );
  });
});

/** A tree with one thing changed. */
function broken(change: (event: Event) => void): Event {
  const event = parse("Talks\nMarch 4, 2014\n12:10\nPort Elin\nIlse Brandt: Good afternoon. (Applause.)");
  change(event);
  return event;
}

type Loose = Record<string, unknown>;
const loose = (value: unknown): Loose => value as Loose;

describe("broken trees", () => {
  it.each<[string, (event: Event) => void]>([
    ["an unknown field", (event) => (loose(event)["colour"] = "red")],
    ["a field of another type", (event) => (loose(event)["language"] = 1)],
    [
      "a child that may not stand there",
      (event) => (loose(event)["children"] = [{ ...event, type: "counter" }]),
    ],
    ["no position", (event) => delete loose(event.children[0])["position"]],
    ["a place that none has", (event) => (event.position.start.line = 0)],
    ["a date that is none", (event) => (loose(event.children[1])["date"] = "March 4")],
  ])("should be refused by zod and by ajv: %s", (_what, change) => {
    const event = broken(change);
    expect(eventSchema.safeParse(event).success).toBe(false);
    expect(validators.tree(event)).toBe(false);
  });

  it("should be let be where a user keeps data on a node", () => {
    const event = broken(({ children: [first] }) => (loose(first)["data"] = { seen: [1, "a", null] }));
    expect(eventSchema.safeParse(event).success).toBe(true);
    expect(validators.tree(event)).toBe(true);
  });
});

describe("JSON Schemas", () => {
  it("should have an id with the version of the shapes", () => {
    const [major, minor] = version.split(".");
    for (const [name, schema] of Object.entries(schemas))
      expect(schema).toMatchObject({
        $id: `https://unpkg.com/stenogram@${major}.${minor}/dist/schema/${name}.json`,
        $schema: "https://json-schema.org/draft/2020-12/schema",
      });
  });

  it("should name every node", () => {
    const { $defs } = schemas.tree as { $defs: Loose };
    const types = Object.keys(nodeSchemas).filter((type) => type !== "event");
    for (const type of types)
      expect(Object.keys($defs)).toContain(type.charAt(0).toUpperCase() + type.slice(1));
  });

  it("should be shipped as they are made", () => {
    for (const [name, schema] of Object.entries(schemas)) {
      const shipped: unknown = JSON.parse(readFileSync(new URL(`dist/schema/${name}.json`, root), "utf8"));
      expect(shipped).toEqual(schema);
    }
  });
});
