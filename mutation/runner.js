// A test runner for Stryker. Its own one for Vitest starts a worker and reads every module again for each mutant;
// here source and tests are bundled once, and a mutant costs one evaluation of the bundle and the tests
// that meet it.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { determineHitLimitReached, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { build } from "esbuild";
import { SLOW, testFiles } from "./tests.js";

const shim = fileURLToPath(new URL("vitest.js", import.meta.url));

/** Source and tests as one script; a test still finds its fixtures by `import.meta.url`. */
async function bundle() {
  const { outputFiles } = await build({
    stdin: {
      contents: `${testFiles()
        .map((path) => `import ${JSON.stringify(`./${path}`)};`)
        .join("\n")}\nexport { collect } from "vitest";\nexport { makeKept } from "./mutation/kept.js";`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    packages: "external",
    // Of a package that says it has no side effects, tests would be left out
    ignoreAnnotations: true,
    tsconfig: "tsconfig.json",
    logLevel: "error",
    plugins: [
      {
        name: "in one process",
        setup(builder) {
          builder.onResolve({ filter: /^vitest$/ }, ({ importer }) =>
            importer.endsWith("vitest.js") ? { path: "vitest", external: true } : { path: shim },
          );
          builder.onResolve({ filter: /^stenogram(?:\/\w+)?$/ }, ({ path }) => ({
            path: `${process.cwd()}/src/${path.split("/")[1] ?? ""}/index.ts`.replace("//", "/"),
          }));
          builder.onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
            contents: (await readFile(path, "utf8")).replaceAll(
              "import.meta.url",
              JSON.stringify(pathToFileURL(path).href),
            ),
            loader: "ts",
          }));
        },
      },
    ],
  });
  return outputFiles[0].text;
}

class InProcessRunner {
  static inject = [];
  #script;
  #require = createRequire(`${process.cwd()}/`);
  #space = (globalThis.__stryker__ ??= {});
  #tests = null;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // Only an ES module may import these: the script asks for them by `require`.
    const modules = new Map();
    for (const name of ["vitest"]) modules.set(name, await import(name));
    const load = this.#require;
    this.#require = (name) => modules.get(name) ?? load(name);
    const code = await bundle();
    this.#script = new Script(`(function (require, module, exports) {${code}\n})`, {
      filename: "bundle.cjs",
    });
  }

  #load() {
    const module = { exports: {} };
    this.#script.runInThisContext()(this.#require, module, module.exports);
    module.exports.makeKept();
    return module.exports.collect().filter(({ name }) => !SLOW.test(name));
  }

  async #run(tests, bail) {
    const results = [];
    for (const { name, run } of tests) {
      const begun = performance.now();
      this.#space.currentTestId = name;
      let failureMessage;
      try {
        await run();
      } catch (error) {
        failureMessage = String(error?.message ?? error).slice(0, 300);
      }
      const timeSpentMs = performance.now() - begun;
      const known = { id: name, name, timeSpentMs };
      results.push(
        failureMessage === undefined ? { ...known, status: 0 } : { ...known, status: 1, failureMessage },
      );
      if (failureMessage !== undefined && bail) break;
    }
    this.#space.currentTestId = undefined;
    return { status: "complete", tests: results };
  }

  async dryRun() {
    this.#space.mutantCoverage = undefined;
    const result = await this.#run(this.#load(), false);
    return { ...result, mutantCoverage: this.#space.mutantCoverage };
  }

  async mutantRun(options) {
    const { activeMutant, testFilter, hitLimit, mutantActivation, disableBail, reloadEnvironment } = options;
    const space = this.#space;
    space.hitCount = hitLimit === undefined ? undefined : 0;
    space.hitLimit = hitLimit;
    space.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
    try {
      // What only tests meet needs nothing anew
      if (reloadEnvironment) this.#tests = null;
      this.#tests ??= this.#load();
    } catch (error) {
      return toMutantRunResult({
        status: "complete",
        tests: [{ id: "load", name: "load", timeSpentMs: 0, status: 1, failureMessage: String(error) }],
      });
    }
    space.activeMutant = activeMutant.id;
    const wanted = testFilter && new Set(testFilter);
    const result = await this.#run(
      wanted ? this.#tests.filter(({ name }) => wanted.has(name)) : this.#tests,
      !disableBail,
    );
    space.activeMutant = undefined;
    return toMutantRunResult(determineHitLimitReached(space.hitCount, hitLimit) ?? result);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];
