// The package as Node loads it, from dist, both ways in.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import * as source from "stenogram";
import { describe, expect, it } from "vitest";

const root = new URL("../", import.meta.url);
const names = Object.keys(source).sort();

/** What a program prints in a Node of its own: vitest would load dist, and Parsimmon, in its own manner. */
function run(program: string): unknown {
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: root,
    encoding: "utf8",
  });
  return JSON.parse(output);
}

describe("package", () => {
  it("should export by `import` what the source exports", () => {
    expect(run(`console.log(JSON.stringify(Object.keys(await import("stenogram")).sort()))`)).toEqual(names);
  });

  it("should export by `require` what the source exports", () => {
    expect(
      run(`
        import { createRequire } from "node:module";
        const require = createRequire(process.cwd() + "/package.json");
        console.log(JSON.stringify(Object.keys(require("stenogram")).sort()))
      `),
    ).toEqual(names);
  });

  it("should have a file wherever package.json points", () => {
    const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as Record<
      string,
      unknown
    >;
    const paths = [manifest["main"], manifest["types"], manifest["exports"]].flatMap(pathsIn);
    expect(paths).toContain("./dist/index.js");
    expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });

  it("should load zod for those alone who ask for schemas", () => {
    const loads = (path: string, seen = new Set<string>()): boolean => {
      if (seen.has(path)) return false;
      seen.add(path);
      const code = readFileSync(new URL(`dist/${path}`, root), "utf8");
      const imported = [...code.matchAll(/^(?:import|export)\b[^;]*?["']([^"']+)["'];?$/gm)].map(
        ([, name = ""]) => name,
      );
      return imported.some((name) =>
        name.startsWith("./") ? loads(name.slice(2), seen) : name === "zod" || name.startsWith("zod/"),
      );
    };
    expect(loads("schema.js")).toBe(true);
    for (const path of ["index.js", "html.js", "stats.js", "export.js"])
      expect(loads(path), path).toBe(false);
  });
});

/** Every string in a value of package.json, however deep. */
function pathsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}
