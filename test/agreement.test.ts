// Promise 4: text and HTML of a page agree wherever the text still holds the evidence. Over the real pages, where they
// lie beside the repository: captions and pull quotes aside, which the text shows by their words alone. A page that
// differs is listed with its reason in agreement-differences.json, and is taken off the list once it agrees.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse, toRecord } from "stenogram";
import { parseHtml } from "stenogram/html";
import { describe, expect, it } from "vitest";

const pages = new URL("../../shared/corpus/dev/", import.meta.url);
const listed = JSON.parse(
  readFileSync(new URL("agreement-differences.json", import.meta.url), "utf8"),
) as Record<string, string>;

const LEAST = 0.97;
const absent = "Not compared: the corpus of real pages, which may not ship with the package, is not at hand.";

function agrees(id: string): boolean {
  const read = (folder: string, extension: string): string =>
    readFileSync(new URL(`${folder}/${id}.${extension}`, pages), "utf8");
  const fromText = toRecord(parse(read("text", "txt")));
  const fromHtml = toRecord(parseHtml(read("html", "html")));
  const compared = (record: typeof fromText): string =>
    JSON.stringify({ ...record, captions: [], pullQuotes: [] });
  return compared(fromText) === compared(fromHtml);
}

describe("text and HTML", () => {
  it("should give the same record, but for the pages listed", (context) => {
    if (!existsSync(pages)) {
      console.warn(absent);
      context.skip(absent);
    }
    const ids = readdirSync(new URL("gold/", pages)).map((name) => name.replace(".json", ""));
    const different = ids.filter((id) => !agrees(id));
    const share = 1 - different.length / ids.length;
    console.log(
      `${ids.length - different.length} of ${ids.length} pages agree: ${(share * 100).toFixed(2)} %`,
    );
    expect(different.filter((id) => !(id in listed))).toEqual([]);
    expect(Object.keys(listed).filter((id) => !different.includes(id))).toEqual([]);
    expect(share).toBeGreaterThanOrEqual(LEAST);
  });

  it("should have a reason for every page listed", () => {
    for (const reason of Object.values(listed)) expect(reason.length).toBeGreaterThan(20);
  });
});
