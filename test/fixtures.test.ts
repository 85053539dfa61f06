// test/fixtures/<construct>/<case>.txt and the tree and record it must give, in <case>.json beside it.
// A new case is one new text: `vitest -u` writes its JSON, and the review reads it.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { expectWhole, filesIn, toReadableJson } from "./house.js";

const folder = fileURLToPath(new URL("fixtures/", import.meta.url));

describe("fixtures", () => {
  const texts = filesIn("fixtures/", ".txt");
  it.each(texts)("%s", async (name) => {
    const event = expectWhole(readFileSync(folder + name, "utf8"));
    await expect(toReadableJson(event)).toMatchFileSnapshot(folder + name.replace(/\.txt$/, ".json"));
  });

  it("should have no JSON without its text", () => {
    const orphans = filesIn("fixtures/", ".json").filter(
      (name) => !texts.includes(name.replace(/json$/, "txt")),
    );
    expect(orphans).toEqual([]);
  });
});
