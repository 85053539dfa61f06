// Every guide can be found on the site, and none twice.
import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { readingOrder } from "../../site/reading-order.js";

const listed = readingOrder().flatMap(({ pages }) => pages);

it("lists every guide of docs/", () => {
  const guides = readdirSync(new URL("../../docs", import.meta.url)).filter((name) => name.endsWith(".md"));
  expect(listed.filter((path) => path.startsWith("docs/")).sort()).toEqual(
    guides.map((name) => `docs/${name}`).sort(),
  );
});

it("lists nothing twice", () => {
  expect(new Set(listed).size).toBe(listed.length);
});
