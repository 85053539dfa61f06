// test/html/fixtures/<case>.html and the tree and record it must give, in <case>.json beside it: `vitest -u` writes it.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseHtml } from "stenogram/html";
import { describe, expect, it } from "vitest";
import { filesIn, toReadableJson } from "../house.js";
import { expectWholeHtml } from "./oracle.js";

const folder = fileURLToPath(new URL("fixtures/", import.meta.url));

describe("fixtures of HTML", () => {
  it.each(filesIn("html/fixtures/", ".html"))("%s", async (name) => {
    const html = readFileSync(folder + name, "utf8");
    expectWholeHtml(html);
    await expect(toReadableJson(parseHtml(html))).toMatchFileSnapshot(folder + name.replace(/html$/, "json"));
  });
});
