import { readFileSync } from "node:fs";
import { type Event, parse } from "stenogram";
import { parseHtml } from "stenogram/html";
import { fromJson, TreeError } from "stenogram/schema";
import { describe, expect, it } from "vitest";
import { filesIn } from "../house.js";

const page = "Talks\nMarch 4, 2014\n12:10\nPort Elin\nIlse Brandt: Good afternoon.\nOlaf Rask: Yes.";

function faultsOf(json: string): TreeError["faults"] {
  try {
    fromJson(json);
  } catch (error) {
    if (error instanceof TreeError) return error.faults;
    throw error;
  }
  return [];
}

/** The JSON of the page's tree with one thing changed. */
function changed(change: (event: Event) => void): string {
  const event = parse(page);
  change(event);
  return JSON.stringify(event);
}

const loose = (value: unknown): Record<string, unknown> => value as Record<string, unknown>;

describe("fromJson", () => {
  it.each(filesIn("fixtures/", ".txt"))("should read back the tree of %s", (name) => {
    const event = parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8"));
    expect(fromJson(JSON.stringify(event))).toEqual(event);
  });

  it.each(filesIn("html/fixtures/", ".html"))("should read back the tree of %s", (name) => {
    const event = parseHtml(readFileSync(new URL(`../html/fixtures/${name}`, import.meta.url), "utf8"));
    expect(fromJson(JSON.stringify(event))).toEqual(event);
  });

  it("should read over a byte order mark, as some editors set it before a text", () => {
    const event = parse(page);
    expect(fromJson(`\ufeff${JSON.stringify(event)}`)).toEqual(event);
    expect(() => fromJson(`\ufeff\ufeff${JSON.stringify(event)}`)).toThrow(TreeError);
  });

  it("should read back what a user keeps on nodes", () => {
    const event = parse(page);
    event.data = { seen: [1, { deep: null }] } as Event["data"] & object;
    expect(fromJson(JSON.stringify(event))).toEqual(event);
  });

  it.each<[string, string, string, string]>([
    [
      changed((event) => (loose(event)["kind"] = "party")),
      "$.kind",
      "one of `event`, `announcement`",
      '`"party"`',
    ],
    [changed((event) => (loose(event)["language"] = 7)), "$.language", "a string", "`7`"],
    [changed((event) => (loose(event)["colour"] = "red")), "$", "no field of that name", "`colour`"],
    [
      changed((event) => delete loose(event.children[0])["position"]),
      "$.children[0].position",
      "an object",
      "nothing",
    ],
    [
      changed((event) => (loose(event.children[1])["date"] = "March 4")),
      "$.children[1].date",
      "an ISO date",
      '`"March 4"`',
    ],
    [
      changed((event) => (event.position.start.line = 1.5)),
      "$.position.start.line",
      "a whole number",
      "`1.5`",
    ],
    [changed((event) => (event.position.start.line = 0)), "$.position.start.line", "at least 1", "`0`"],
    [
      changed((event) => (loose(event.children[0])["type"] = "headline")),
      "$.children[0].type",
      "a node that may stand there",
      '`"headline"`',
    ],
    ["[]", "$", "an object", "`[]`"],
    ["null", "$", "an object", "`null`"],
  ])("should say where %.0s is none: %s", (json, path, expected, found) => {
    expect(faultsOf(json)).toContainEqual({ path, expected, found });
  });

  it("should refuse a tree that breaks the rules of all trees", () => {
    const [fault] = faultsOf(changed((event) => event.children.reverse()));
    expect(fault?.path).toMatch(/^offset \d+$/);
    const ids = faultsOf(changed((event) => (loose(event.children.at(-1))["id"] = "u7")));
    expect(ids).toEqual([
      { path: expect.stringMatching(/^offset/) as string, expected: "`u2`", found: "id `u7`" },
    ]);
  });

  it.each(["", "{", "Ilse Brandt: Good afternoon."])("should refuse %j, which is no JSON", (text) => {
    const [fault] = faultsOf(text);
    expect(fault).toMatchObject({ path: "$", expected: "JSON" });
    expect(fault?.found).toContain(`\`${text}\``);
  });

  it("should tell the first fault in its message, and how many there are", () => {
    const json = changed((event) => {
      loose(event)["kind"] = "party";
      loose(event)["language"] = 7;
    });
    expect(() => fromJson(json)).toThrow(
      /^Unexpected `7` at \$\.language, expected a string \(and 1 more\)$/,
    );
  });

  it("should throw errors that are told by their name", () => {
    expect(() => fromJson("[]")).toThrow(expect.objectContaining({ name: "TreeError" }) as Error);
    expect(() => fromJson(null as unknown as string)).toThrow(TypeError);
  });
});
