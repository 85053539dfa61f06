import { mkdir, readFile, writeFile } from "node:fs/promises";
import { defineConfig } from "tsup";
import { jsonSchemas } from "./src/schema/json-schema.js";

/** The JSON Schemas, made of the zod ones. */
async function writeJsonSchemas(): Promise<void> {
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
  await mkdir("dist/schema", { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas(version)))
    await writeFile(`dist/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}

export default defineConfig([
  {
    entry: {
      index: "src/index.ts",
      html: "src/html/index.ts",
      stats: "src/stats/index.ts",
      export: "src/export/index.ts",
      schema: "src/schema/index.ts",
    },
    format: ["esm", "cjs"],
    target: ["node20", "es2023"],
    tsconfig: "tsconfig.src.json",
    // tsup sets the deprecated baseUrl itself: TypeScript 6 stops at that (TS5101) unless told not to.
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    sourcemap: true,
    treeshake: true,
    // A dialect's words as they are: escaped, a Cyrillic letter takes six.
    esbuildOptions: (options) => {
      options.charset = "utf8";
    },
    clean: ["!cli/**"],
    onSuccess: writeJsonSchemas,
  },
  {
    // The command line: a program, imported by nobody, and what its worker threads run.
    entry: { main: "src/cli/main.ts", worker: "src/cli/workers/worker.ts" },
    outDir: "dist/cli",
    format: ["esm"],
    target: "node20",
    tsconfig: "tsconfig.json",
    clean: true,
  },
]);
