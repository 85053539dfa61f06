// A test runner for Stryker. Its own one for Vitest starts a worker and reads every module again for each mutant;
// here source and tests are bundled once, and a mutant costs an evaluation of the bundle whose tables are about its
// folder; where these find nothing, of the others. With `--coverageAnalysis perTest` what tests alone meet costs these
// tests, and nothing is evaluated anew.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { determineHitLimitReached, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { build } from "esbuild";
import { SLOW, testGroups } from "./tests.js";

const shim = fileURLToPath(new URL("vitest.js", import.meta.url));

/** Source and tests as one script; a test still finds its fixtures by `import.meta.url`. */
async function bundle({ files, kept }) {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        ...files.map((path) => `import ${JSON.stringify(`./${path}`)};`),
        'export { collect } from "vitest";',
        ...(kept === undefined ? [] : [`export { makeKept } from ${JSON.stringify(`./${kept}`)};`]),
      ].join("\n"),
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
  #groups;
  #require = createRequire(`${process.cwd()}/`);
  #space = (globalThis.__stryker__ ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // Only an ES module may import these: the script asks for them by `require`.
    const modules = new Map();
    for (const name of ["vitest"]) modules.set(name, await import(name));
    const load = this.#require;
    this.#require = (name) => modules.get(name) ?? load(name);
    this.#groups = await Promise.all(
      testGroups().map(async ({ name, ...group }) => {
        const code = await bundle(group);
        const script = new Script(`(function (require, module, exports) {${code}\n})`, {
          filename: `${name}.cjs`,
        });
        return { name, script };
      }),
    );
  }

  #load({ script }) {
    const module = { exports: {} };
    script.runInThisContext()(this.#require, module, module.exports);
    module.exports.makeKept?.();
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
    return results;
  }

  async dryRun() {
    this.#space.mutantCoverage = undefined;
    const tests = [];
    for (const group of this.#groups) tests.push(...(await this.#run(this.#load(group), false)));
    return { status: "complete", tests, mutantCoverage: this.#space.mutantCoverage };
  }

  async mutantRun(options) {
    const { activeMutant, testFilter, hitLimit, mutantActivation, disableBail, reloadEnvironment } = options;
    const space = this.#space;
    space.hitCount = hitLimit === undefined ? undefined : 0;
    space.hitLimit = hitLimit;
    const own = activeMutant.fileName.split("/src/").at(-1).split("/")[0];
    const wanted = testFilter && new Set(testFilter);
    const results = [];
    if (reloadEnvironment) for (const group of this.#groups) group.tests = undefined;
    for (const group of this.#groups.toSorted((a, b) => (b.name === own) - (a.name === own))) {
      space.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
      try {
        group.tests ??= this.#load(group);
      } catch (error) {
        results.push({ id: "load", name: "load", timeSpentMs: 0, status: 1, failureMessage: String(error) });
        break;
      }
      space.activeMutant = activeMutant.id;
      const met = wanted ? group.tests.filter(({ name }) => wanted.has(name)) : group.tests;
      results.push(...(await this.#run(met, !disableBail)));
      if (!disableBail && results.at(-1)?.status === 1) break;
    }
    space.activeMutant = undefined;
    return toMutantRunResult(
      determineHitLimitReached(space.hitCount, hitLimit) ?? { status: "complete", tests: results },
    );
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];
