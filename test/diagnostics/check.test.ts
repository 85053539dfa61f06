// test/diagnostics/fixtures/<code>.txt fires the code it is named for, and says so in <code>.json beside it; the other
// texts look alike and fire nothing that they are named against. `vitest -u` writes the JSON.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check, type DiagnosticCode, type Event, parse } from "stenogram";
import { describe, expect, it } from "vitest";
import { codes } from "../../src/diagnostics/codes.js";
import { filesIn } from "../house.js";

const folder = fileURLToPath(new URL("fixtures/", import.meta.url));
const texts = filesIn("diagnostics/fixtures/", ".txt");
const read = (name: string): string => readFileSync(folder + name, "utf8");
const table = Object.keys(codes) as DiagnosticCode[];

describe("check", () => {
  it.each(texts)("should report of %s what its JSON says", async (name) => {
    const text = read(name);
    const diagnostics = check(parse(text));
    for (const { place } of diagnostics)
      if (place) {
        expect(place.start.offset).toBeLessThan(place.end.offset);
        for (const point of [place.start, place.end]) {
          const before = text.slice(0, point.offset);
          expect([point.line, point.column]).toEqual([
            before.split("\n").length,
            point.offset - before.lastIndexOf("\n"),
          ]);
        }
      }
    const shown = diagnostics.map(({ place, url: _url, ...rest }) => {
      const at = place && text.slice(place.start.offset, place.end.offset);
      return JSON.stringify({ ...rest, at });
    });
    await expect(`[\n${shown.join(",\n")}\n]\n`).toMatchFileSnapshot(folder + name.replace(/txt$/, "json"));
  });

  it.each(table)("should report %s of the fixture of that name", (code) => {
    expect(existsSync(`${folder}${code}.txt`)).toBe(true);
    expect(check(parse(read(`${code}.txt`))).map((found) => found.code)).toContain(code);
  });

  it.each(texts.filter((name) => !table.includes(name.replace(".txt", "") as DiagnosticCode)))(
    "should report nothing of %s",
    (name) => {
      expect(check(parse(read(name)))).toEqual([]);
    },
  );

  it("should not doubt a direction that is broken in the source", () => {
    const event = parse(
      "Ilse Brandt: Good day.\n(Laughter and\nmore laughter.) They wait\nfor us by\nthe quay. Olaf Rask: They do\nso by\nday. Ilse Brandt: So\nthey do.",
      { layout: "flattened" },
    );
    expect(JSON.stringify(event)).toContain('"continued":true');
    expect(check(event).map(({ code }) => code)).not.toContain("direction-in-doubt");
  });

  it("should give plain JSON, in page order", () => {
    const diagnostics = check(parse(texts.map(read).join("\n")));
    expect(JSON.parse(JSON.stringify(diagnostics))).toEqual(diagnostics);
    const offsets = diagnostics.map(({ place }) => place?.start.offset ?? -1);
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
    expect(diagnostics.length).toBeGreaterThan(10);
  });

  it("should leave the tree as it was", () => {
    const event = parse(read("impossible-date.txt"));
    const before = structuredClone(event);
    const [diagnostic] = check(event);
    diagnostic!.place!.start.offset = 99;
    expect(event).toEqual(before);
  });

  it("should rest where it has no words of the language", () => {
    const event: Event = { ...parse(read("heading-in-speech.txt")), language: "tlh" };
    expect(() => check(event)).not.toThrow();
  });

  it.each([null, undefined, "Ilse Brandt: Good.", [], { type: "utterance" }])("should refuse %j", (value) => {
    expect(() => check(value as unknown as Event)).toThrow(TypeError);
  });

  it("should name the entry of the guide", () => {
    for (const { code, url } of check(parse(read("impossible-date.txt"))))
      expect(url).toBe(`https://unpkg.com/stenogram/docs/diagnostics.md#${code}`);
  });
});
