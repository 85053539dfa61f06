import { readdirSync } from "node:fs";

/** Not these: they read real pages, or try inputs by chance for long. */
const APART = /corpus|floors|bad-input|properties|\bhtml\/links/;

/** Nor these, by their names: they try inputs by chance, or take long ones. */
export const SLOW = /linear time|in proportion|any page|shares that are 1|deep|whatever|\bsoon\b/;

/** The tests a mutant must get past: the tables of each folder, which are the quickest, then spans and fixtures. */
export function testFiles() {
  const inFolder = (folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => `${folder}/${name}`);
  return [
    ...["test/grammar", "test/resolve", "test/stats"].flatMap(inFolder),
    "test/spans.test.ts",
    "test/fixtures.test.ts",
    "test/flattened.test.ts",
    ...inFolder("test/html"),
  ].filter((path) => !APART.test(path));
}
