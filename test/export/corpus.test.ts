// The real pages as TEI, where they lie beside the repository: one of every twenty here, all of them by `npm run tei`.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Event, parse } from "stenogram";
import { TeiError, toTei } from "stenogram/export";
import { parseHtml } from "stenogram/html";
import { describe, expect, it } from "vitest";
import { invalidParlaMint, jing, jingAbsent, schemasAbsent } from "./schemas.js";
import { corpus } from "./sources.js";
import { teiFaults } from "./tei-check.js";

const pages = new URL("../../../shared/corpus/dev/", import.meta.url);
const absent = existsSync(pages)
  ? schemasAbsent
  : "Not validated: the corpus of real pages, which may not ship with the package, is not at hand.";

const step = process.env["MODE"] === "all" ? 1 : 20;

const readers = { html: parseHtml, text: parse } as const;

function eventsFrom(kind: keyof typeof readers): Event[] {
  const folder = new URL(`${kind}/`, pages);
  return readdirSync(folder)
    .sort()
    .filter((_, at) => at % step === 0)
    .map((name) => readers[kind](readFileSync(new URL(name, folder), "utf8")));
}

const hasTurns = ({ children }: Event): boolean => children.some(({ type }) => type === "utterance");

describe.each(["html", "text"] as const)("real pages from %s", (kind) => {
  const events = absent === null ? eventsFrom(kind) : [];

  it("should be valid Parla-CLARIN, with turns and without", (context) => {
    if (absent !== null) context.skip(absent);
    const files = toTei(events, { profile: "parla-clarin", ...corpus });
    expect(files.length).toBe(events.length);
    expect(teiFaults(files)).toEqual([]);
    if (jingAbsent !== null) context.skip(jingAbsent);
    expect(jing("parla-clarin.rng", files)).toBe("");
    console.log(`${files.length} pages from ${kind} are valid Parla-CLARIN`);
  });

  it("should be valid ParlaMint, with turns", (context) => {
    if (absent !== null) context.skip(absent);
    const files = toTei(events.filter(hasTurns), { profile: "parlamint", ...corpus });
    expect(teiFaults(files)).toEqual([]);
    const components = files.filter((file) => file.kind === "event");
    expect(invalidParlaMint(components)).toEqual([]);
    if (jingAbsent !== null) context.skip(jingAbsent);
    expect(jing("parlamint-3/ParlaMint-TEI.rnc", components)).toBe("");
    expect(jing("parlamint-3/ParlaMint-TEI-ids.rnc", components)).toBe("");
    expect(jing("parlamint-3/ParlaMint-listPerson.rnc", files.slice(-1))).toBe("");
    console.log(`${components.length} pages from ${kind} are valid ParlaMint`);
  });

  it("should be refused by ParlaMint with a word, without turns", (context) => {
    if (absent !== null) context.skip(absent);
    const without = events.filter((event) => !hasTurns(event));
    expect(without.length).toBeGreaterThan(0);
    for (const event of without) {
      const refused = (): unknown => toTei(event, { profile: "parlamint", ...corpus });
      expect(refused).toThrow(TeiError);
      expect(refused).toThrow(/nobody speaks on the page/);
    }
    console.log(`${without.length} pages from ${kind} have no turns: refused`);
  });
});
