import { readdirSync } from "node:fs";

/** Not these: they read real pages, or try inputs by chance for long. */
const APART = /corpus|floors|bad-input|properties|\bhtml\/links/;

/** Nor these, by their names: they try inputs by chance, or take long ones. */
export const SLOW = /linear time|in proportion|any page|shares that are 1|deep|whatever|\bsoon\b/;

/** `TESTS=test/resolve npm run mutation -- …`: the tests of one folder alone, where it has tables of all that is tried. */
const { TESTS = "" } = process.env;

/**
 * The tests a mutant must get past: the tables of each folder, which are the quickest, then spans and fixtures. By groups,
 * of which one is loaded only where those before it found nothing.
 */
export function testGroups() {
  const inFolder = (folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".test.ts") && !APART.test(`${folder}/${name}`))
      .map((name) => `${folder}/${name}`);
  return [
    { name: "grammar", files: inFolder("test/grammar") },
    { name: "resolve", files: inFolder("test/resolve") },
    { name: "stats", files: inFolder("test/stats"), kept: "mutation/kept.js" },
    {
      name: "pages",
      files: [
        ...["test/spans.test.ts", "test/fixtures.test.ts", "test/flattened.test.ts"],
        ...inFolder("test/html"),
      ],
    },
  ]
    .map(({ files, ...group }) => ({ ...group, files: files.filter((path) => path.startsWith(TESTS)) }))
    .filter(({ files }) => files.length > 0);
}
