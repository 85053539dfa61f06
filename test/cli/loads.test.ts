// What is loaded for what is asked: help needs no reader, a worker no exporter but its own.
import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { describe, expect, it } from "vitest";

const BUILT_IN = new Set(builtinModules);
const folder = new URL("../../dist/cli/", import.meta.url);

/** The packages that a file of the program loads at once, itself or by what it loads; `import()` is for later. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const code = readFileSync(new URL(file, folder), "utf8");
  const names = [...code.matchAll(/^(?:import|export)\b[^;"']*["']([^"']+)["'];$/gm)].map(
    ([, name]) => name!,
  );
  const found = names.flatMap((name) => (name.startsWith("./") ? packagesOf(name.slice(2), seen) : [name]));
  return [...new Set(found)].filter((name) => !BUILT_IN.has(name.replace("node:", ""))).sort();
}

/** The file that a file of the program loads when it comes to it, by the beginning of its name. */
function laterOf(file: string, name: string): string {
  const code = readFileSync(new URL(file, folder), "utf8");
  const [found, ...others] = [...code.matchAll(/\bimport\("\.\/([^"]+)"\)/g)].flatMap(([, path]) =>
    new RegExp(`^${name}-[A-Z\\d]+\\.js$`).test(path!) ? [path!] : [],
  );
  expect([found, others], `${name} of ${file}`).toEqual([expect.any(String), []]);
  return found!;
}

describe("the program", () => {
  it("should load no package for help, the version and wrong use", () => {
    expect(packagesOf("main.js")).toEqual([]);
  });

  it("should load what sends pages to workers for a run, and neither a reader nor an exporter", () => {
    expect(packagesOf(laterOf("main.js", "run-format"))).toEqual(["tinypool"]);
  });

  it.each([
    ["csv", ["papaparse"]],
    ["parquet", ["hyparquet-writer"]],
    ["figure-table", ["string-width"]],
  ])("should load what joins the parts of %s when they are asked for", (name, packages) => {
    const loaded = packagesOf(laterOf("main.js", name));
    expect(loaded).toEqual(expect.arrayContaining(packages));
    expect(loaded).not.toContain("htmlparser2");
  });
});

describe("a worker", () => {
  it("should load the readers", () => {
    expect(packagesOf("worker.js")).toEqual(["htmlparser2", "parsimmon"]);
  });

  it.each([
    ["jsonl", []],
    ["json", []],
    ["csv", ["papaparse"]],
    ["parquet", []],
    ["markdown", ["mdast-util-to-markdown"]],
    ["tei", ["xast-util-to-xml"]],
    ["tree", ["string-width"]],
  ])("should load the exporter of %s when it is asked for", (name, packages) => {
    const readers = packagesOf("worker.js");
    expect(packagesOf(laterOf("worker.js", name)).filter((each) => !readers.includes(each))).toEqual(
      packages,
    );
  });
});
