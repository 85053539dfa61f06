// The examples print what their index shows, and draw the pictures of the guides.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const folder = mkdtempSync(join(tmpdir(), "stenogram-examples-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What an example prints; what it writes stands in the folder. */
function printed(path: string, ...files: string[]): string {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/tsx/dist/cli.mjs"),
      "--tsconfig",
      join(root, "tsconfig.json"),
      join(root, path),
      ...files,
    ],
    { cwd: folder, encoding: "utf8" },
  );
  expect(stderr).toBe("");
  return stdout;
}

/** Ends of lines apart: a table has spaces there. */
const lines = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();

const shown = [...read("examples/README.md").matchAll(/```bash\n([^\n]+)\n```\n\n```text\n(.*?)\n```/gs)].map(
  ([, command = "", output = ""]): [command: string, output: string] => [command, output],
);

describe("the index of examples", () => {
  it("should show what is looked for", () => {
    expect(shown.length).toBeGreaterThan(6);
  });

  it.each(shown)("should show what `%s` prints", (command, output) => {
    const path = command === "npm run demo" ? "examples/parse-a-page.ts" : command.replace(/^npx tsx /, "");
    const [, cutOut] = /^…\n(.*)\n…$/s.exec(output) ?? [];
    if (cutOut === undefined) expect(lines(printed(path))).toBe(lines(output));
    else expect(lines(printed(path))).toContain(lines(cutOut));
  });
});

describe("examples that take files", () => {
  const saved = join(folder, "saved.HTM");
  writeFileSync(
    saved,
    "<body><main><h1>Talks</h1><p>March 4, 2014</p><p><b>Ilse Brandt:</b> Trade grew by 5 billion Russian rubles &amp; 20 percent.</p></main>Foot</body>",
  );
  it.each([
    ["parse-a-page", "u1  ilse-brandt  –     markup        9  Trade grew by 5 billion Russian rub…"],
    ["read-saved-pages", "Ilse Brandt — no office printed [markup]"],
    ["trade-figures", "5 billion Russian rubles  change  up  exact  trade  –  –"],
    ["speaking-time", "Ilse Brandt      1      9  100.0 %"],
    ["corpus-to-csv", "paragraphs.csv        1 rows"],
    ["to-tei", "1 turns, 0 persons"],
    ["check-a-page", "saved.HTM: 0 diagnostics, 3 parts of a page"],
  ])("should read HTML as HTML: %s", (name, line) => {
    expect(printed(`examples/${name}.ts`, saved)).toContain(line);
  });
});

describe("the pictures of the guides", () => {
  it.each(["speaking-time", "trade-figures"])("should be what %s draws", (name) => {
    printed(`examples/${name}.ts`);
    expect(readFileSync(join(folder, `${name}.svg`), "utf8")).toBe(read(`docs/pictures/${name}.svg`));
  });
});
