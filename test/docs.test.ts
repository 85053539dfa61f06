// Every sample runs: the `ts` fences of the README, of docs/ and of the doc comments, with `// => value` as asserts.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";
import { transformSync } from "amaro";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { filesIn } from "./house.js";

interface Fence {
  readonly where: string;
  readonly code: string;
}

/** Fences of a Markdown text that begins at a line of a file. */
function fencesIn(path: string, text: string, firstLine = 1): Fence[] {
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => ({
    where: `${path}:${firstLine + text.slice(0, match.index).split("\n").length - 1}`,
    code: match[1]!,
  }));
}

/** Fences of a file's doc comments. */
function docFencesIn(path: string, text: string): Fence[] {
  return [...text.matchAll(/^[ \t]*\/\*\*\n(.*?)\*\/$/gms)].flatMap((match) => {
    const line = text.slice(0, match.index).split("\n").length + 1;
    return fencesIn(path, match[1]!.replace(/^[ \t]*\* ?/gm, ""), line);
  });
}

/** Runs a fence; answers every `// => value` with what came and what was written. */
async function run(
  code: string,
  scope: Readonly<Record<string, unknown>> = {},
): Promise<[actual: unknown, expected: string][]> {
  const modules = new Map<string, unknown>();
  for (const { fileName } of ts.preProcessFile(code).importedFiles)
    modules.set(fileName, await import(fileName));
  const { asserted, count } = withChecks(code);
  const { outputText } = ts.transpileModule(asserted, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 },
  });
  const checks: [unknown, string][] = [];
  const sample = runInThisContext(
    `(({ ${Object.keys(scope).join(", ")} }) => async (require, exports, __check) => {${outputText}\n})`,
  ) as (scope: unknown) => (...args: unknown[]) => Promise<void>;
  // A copy: what an assert shows is what was there, not what the sample made of it later.
  const check = (actual: unknown, expected: string) => checks.push([structuredClone(actual), expected]);
  await sample(scope)((name: string) => modules.get(name), {}, check);
  expect(checks.length, "asserts met").toBe(count);
  return checks;
}

const ASSERT = /^[ \t]*(?:\n[ \t]*)?\/\/ => (.*(?:\n[ \t]*\/\/(?! =>).*)*)/;

/** `a.b; // => 1` and `const a = 1; // => 1`: a call of `__check` behind each. */
function withChecks(code: string): { asserted: string; count: number } {
  const { statements } = ts.createSourceFile("sample.ts", code, ts.ScriptTarget.Latest, true);
  let asserted = "";
  let at = 0;
  for (const statement of statements) {
    const [, expected] = ASSERT.exec(code.slice(statement.end)) ?? [];
    if (expected === undefined) continue;
    const words = JSON.stringify(expected.replace(/\n[ \t]*\/\//g, " "));
    const start = statement.getStart();
    if (ts.isExpressionStatement(statement)) {
      asserted += `${code.slice(at, start)}__check(${subject(statement.expression)}, ${words});`;
      at = statement.end;
    } else if (ts.isVariableStatement(statement)) {
      asserted += `${code.slice(at, statement.end)} __check(${statement.declarationList.declarations[0]!.name.getText()}, ${words});`;
      at = statement.end;
    }
  }
  return { asserted: asserted + code.slice(at), count: code.match(/\/\/ =>/g)?.length ?? 0 };
}

/** What an assert is about: the value, or what is printed. */
function subject(expression: ts.Expression): string {
  const printed = ts.isCallExpression(expression) && expression.expression.getText() === "console.log";
  return (printed ? expression.arguments[0]! : expression).getText();
}

/** Does a value look as written? `…` stands for anything. */
function looksLike(actual: unknown, expected: string): boolean {
  if (!expected.includes("…")) {
    const value: unknown = runInThisContext(`(${expected})`);
    return show(actual) === show(value);
  }
  const parts = expected.split("…").map((part) => part.trim().replace(/\s+/g, " "));
  return new RegExp(
    `^${parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join(".*")}$`,
    "s",
  ).test(show(actual));
}

/** A value as JavaScript, on one line. */
function show(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(show).join(", ")}]`;
  if (typeof value !== "object" || value === null)
    return value === undefined ? "undefined" : JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([key, field]) => `${/^\w+$/.test(key) ? key : JSON.stringify(key)}: ${show(field)}`,
  );
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

async function expectSample(code: string, scope?: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [actual, expected] of await run(code, scope))
    expect.soft(looksLike(actual, expected), `${show(actual)} is not ${expected}`).toBe(true);
}

const root = new URL("../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const pages = [
  ...["README.md"].filter((path) => existsSync(new URL(path, root))),
  ...(existsSync(new URL("docs/", root)) ? filesIn("../docs/", ".md").map((path) => `docs/${path}`) : []),
  "site/landing.md",
];

describe("samples of the guides", () => {
  it.for(pages.flatMap((path) => fencesIn(path, read(path))))("$where", async ({ code }) => {
    await expectSample(code);
  });
});

// Node 22 and later runs them as they are, and takes the types away by amaro: not all that compiles is read there
const examples = filesIn("../examples/", "").map((path) => `examples/${path}`);

describe("samples and examples, to Node 22 and later", () => {
  const samples = [
    ...[...pages, ...examples.filter((path) => path.endsWith(".md"))].flatMap((path) =>
      fencesIn(path, read(path)),
    ),
    ...examples
      .filter((path) => path.endsWith(".ts"))
      .map((path): Fence => ({ where: path, code: read(path) })),
  ];
  it.each(samples)("$where", ({ code }) => {
    expect(() => transformSync(code, { mode: "strip-only" })).not.toThrow();
  });
});

const sources = filesIn("../src/", ".ts").map((path) => `src/${path}`);
const docFences = sources.flatMap((path) =>
  docFencesIn(path, read(path)).map((fence) => ({ path, imports: /^import /m.test(fence.code), ...fence })),
);

describe("samples of the guides and of the doc comments, to the compiler", () => {
  it("should be what a strict user may write", () => {
    const samples = new Map(
      [
        ...pages.flatMap((path) => fencesIn(path, read(path))),
        ...docFences.filter(({ imports }) => imports),
      ].map(({ where, code }) => [
        // In this folder, so that the package is found by its name
        fileURLToPath(new URL(`${where.replace(/\W/g, "-")}.ts`, import.meta.url)),
        { where, code: `${code}\nexport {};` },
      ]),
    );
    const { options } = ts.parseJsonConfigFileContent(
      ts.readConfigFile(fileURLToPath(new URL("tsconfig.json", root)), (path) => ts.sys.readFile(path))
        .config,
      ts.sys,
      fileURLToPath(root),
    );
    const strict = {
      ...options,
      noEmit: true,
      noUncheckedIndexedAccess: false,
      noPropertyAccessFromIndexSignature: false,
    };
    const host = ts.createCompilerHost(strict);
    host.fileExists = (path) => samples.has(path) || ts.sys.fileExists(path);
    host.readFile = (path) => samples.get(path)?.code ?? ts.sys.readFile(path);
    const program = ts.createProgram([...samples.keys()], strict, host);
    const faults = [...samples].flatMap(([path, { where }]) => {
      const file = program.getSourceFile(path)!;
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
        ({ messageText }) => `${where}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
      );
    });
    expect(samples.size).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });
});

describe("samples of the doc comments", () => {
  it.for(docFences)("$where", async ({ path, code, imports }) => {
    // What no user can import is shown with the file's own names at hand.
    const own = imports ? {} : ((await import(fileURLToPath(new URL(path, root)))) as object);
    await expectSample(code, { ...own });
  });
});

describe("asserts of a sample", () => {
  it.each([
    ["1 + 1; // => 2", true],
    ["1 + 1; // => 3", false],
    ["const a = { b: [1] }; // => { b: [1] }", true],
    ["const a = { b: [1] }; // => { b: [] }", false],
    ['console.log("a"); // => "a"', true],
    ["({ a: 1, b: 2 }); // => { a: 1, … }", true],
    ["({ a: 1, b: 2 }); // => { a: 2, … }", false],
    ["({ a: 1,\n  b: 2 });\n// => { a: 1,\n//      b: 2 }", true],
    ['const value: string = await Promise.resolve("a");\nvalue; // => "a"', true],
  ] as const)("%j should hold: %s", async (code, holds) => {
    const [[actual, expected] = [] as never] = await run(code);
    expect(looksLike(actual, expected)).toBe(holds);
  });

  it("should all be met", async () => {
    await expect(run("if (false) {\n  1; // => 1\n}")).rejects.toThrow("asserts met");
  });

  it("should fail with the sample", async () => {
    await expect(run("throw new Error('no')")).rejects.toThrow("no");
    await expect(run("unknownName; // => 1")).rejects.toThrow("unknownName");
  });

  it("should be found in doc comments", () => {
    expect(
      docFencesIn("a.ts", "/**\n * A.\n *\n * @example\n * ```ts\n * f();\n * ```\n */\nexport"),
    ).toEqual([{ where: "a.ts:5", code: "f();\n" }]);
  });
});
