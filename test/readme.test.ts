// What README shows side by side is what its command prints.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = new URL("../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

const [page = "", tree = ""] = [...read("README.md").matchAll(/<pre>\n(.*?)\n<\/pre>/gs)].map(
  ([, cell = ""]) => cell.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"),
);

it("should show the page that is bundled", () => {
  expect(page).toBe(read("examples/sample/ferries.txt").trimEnd());
});

it("should show the tree that its command prints", () => {
  const { stdout } = spawnSync(
    process.execPath,
    ["node_modules/tsx/dist/cli.mjs", "examples/parse-a-page.ts", "examples/sample/ferries.txt"],
    { cwd: fileURLToPath(root), encoding: "utf8" },
  );
  const printed = stdout
    .slice(stdout.indexOf("\nTree\n"))
    .split("\n")
    .map((line) => line.slice(2).trimEnd());
  expect(printed.join("\n")).toContain(tree);
  expect(tree.split("\n").length).toBeGreaterThan(10);
});
