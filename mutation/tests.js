import { readdirSync } from "node:fs";

/** Not these: they read real pages, or try inputs by chance for long. */
const APART = /corpus|floors|bad-input|properties|\bhtml\/links/;

/** Nor these, by their names: they try inputs by chance, or take long ones. */
export const SLOW = /linear time|in proportion|any page|shares that are 1|deep|whatever/;

/** `TESTS=test/stats/figures npm run mutation -- …`: the tests of one folder alone, where no others meet the code. */
const { TESTS = "" } = process.env;

/** The tests a mutant must get past: fixtures, spans, and the tables of each folder. */
export function testFiles() {
  const inFolder = (folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => `${folder}/${name}`);
  return [
    "test/fixtures.test.ts",
    "test/spans.test.ts",
    "test/flattened.test.ts",
    ...["test/grammar", "test/resolve", "test/stats", "test/html"].flatMap((folder) => {
      try {
        return inFolder(folder);
      } catch {
        return [];
      }
    }),
  ].filter((path) => path.startsWith(TESTS) && !APART.test(path));
}
