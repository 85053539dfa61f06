// Everything that must hold before a version is published, one step after the other: `npm run release:check`.
// `-- --runtimes node` leaves out the runtimes that npx would have to fetch, `-- --skip-tests` what `.ci/run` has run.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values: options } = parseArgs({
  options: { runtimes: { type: "string" }, "skip-tests": { type: "boolean", default: false } },
});

interface Manifest {
  name: string;
  version: string;
}

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;

/** What runs the smoke test, by name: the command and its arguments before the file. */
const RUNTIMES: Readonly<Record<string, readonly [command: string, ...args: string[]]>> = {
  node: ["node"],
  "node 20.19": ["npx", "-y", "node@20.19"],
  "node 22": ["npx", "-y", "node@22"],
  "node 24": ["npx", "-y", "node@24"],
  "node 26": ["npx", "-y", "node@26"],
  bun: ["npx", "-y", "bun"],
  deno: ["npx", "-y", "deno", "run", "--no-check", "--allow-read", "--allow-env"],
};

/** Files a package may hold; anything else has slipped in. */
const PACKED =
  /^(?:dist\/[\w./-]+|README\.md|LICENSE|CHANGELOG\.md|THIRD-PARTY\.md|docs\/diagnostics\.md|package\.json)$/;

let failures = 0;

/** Runs a step; a step fails by an error that says what is wrong. */
function step(name: string, run: () => string | undefined): void {
  try {
    const said = run();
    console.log(`ok    ${name}${said === undefined ? "" : `: ${said}`}`);
  } catch (error) {
    failures++;
    console.log(`FAIL  ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** No step takes longer, in milliseconds; what does has hung. */
const LONGEST_STEP = 1_800_000;
const LONGEST_SMOKE = 180_000;

/** Output of a command; fails with its last lines. */
function output(
  command: string,
  args: readonly string[],
  { cwd = root, timeout = LONGEST_STEP }: { cwd?: string; timeout?: number } = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    timeout,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    // A runtime that asks for leave gets none
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (error) throw error;
  if (status !== 0) {
    const last = `${stdout}${stderr}`.trim().split("\n").slice(-12).join("\n      ");
    throw new Error(`\`${[command, ...args].join(" ")}\` ended with ${status ?? "a signal"}\n      ${last}`);
  }
  return stdout;
}

const PROGRAM = "node_modules/stenogram/dist/cli/main.js";

/** Has the command read a page: a record, and a table of figures. */
function tryCommand(run: (...args: string[]) => string): string {
  const record = run(PROGRAM, "parse", "page.txt");
  const { utterances } = JSON.parse(record) as { utterances: { speaker: string | null }[] };
  if (utterances[0]?.speaker !== "olaf-rask") throw new Error(`unexpected: ${record}`);
  const [, row = ""] = run(PROGRAM, "figures", "page.txt").split("\r\n");
  if (!row.includes("a third")) throw new Error(`unexpected: ${row}`);
  return "parse, figures";
}

/** On Deno the command ends, and says what it needs. */
function seeRefusal(run: (...args: string[]) => string): string {
  let said = "";
  try {
    run(PROGRAM, "parse", "page.txt");
  } catch (error) {
    said = (error as Error).message;
  }
  if (!said.includes("expected Node or Bun")) throw new Error(`expected a refusal, got: ${said}`);
  return "refuses, and says why";
}

step("the tree is clean", () => {
  const changed = output("git", ["status", "--porcelain"]).trim();
  if (changed !== "") throw new Error(`not committed:\n${changed}`);
  return undefined;
});

step("CHANGELOG names the version", () => {
  const [heading] = /^## .+$/m.exec(readFileSync(join(root, "CHANGELOG.md"), "utf8")) ?? [""];
  const named = /^## \[(\d+\.\d+\.\d+(?:-[\w.]+)?)\] - \d{4}-\d{2}-\d{2}$/.exec(heading)?.[1];
  if (named !== manifest.version)
    throw new Error(`package.json has ${manifest.version}, CHANGELOG.md opens with “${heading.slice(3)}”`);
  return named;
});

step("CITATION.cff names the version", () => {
  const cited = /^version: (.+)$/m.exec(readFileSync(join(root, "CITATION.cff"), "utf8"))?.[1];
  if (cited !== manifest.version)
    throw new Error(`package.json has ${manifest.version}, CITATION.cff ${cited ?? "none"}`);
  return cited;
});

if (!options["skip-tests"]) {
  step("tests", () => void output("npm", ["test"]));
  step("types, lint, build, docs, publint, attw, size, knip", () => void output("npm", ["run", "check"]));
}

const folder = mkdtempSync(join(tmpdir(), "stenogram-release-"));
try {
  let tarball = "";
  step("the package holds what it should", () => {
    output("npm", ["run", "build"]);
    const packed = output("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder]);
    const [{ filename, files, size }] = JSON.parse(packed) as [
      { filename: string; size: number; files: { path: string }[] },
    ];
    // First: what slipped in does not keep the other steps from being tried
    tarball = join(folder, filename);
    const strays = files.map(({ path }) => path).filter((path) => !PACKED.test(path));
    if (strays.length > 0) throw new Error(`unexpected: ${strays.join(", ")}`);
    return `${files.length} files, ${Math.round(size / 1024)} kB`;
  });
  const consumer = join(folder, "consumer");
  step("it installs in an empty project", () => {
    cpSync(join(root, "release/consumer"), consumer, { recursive: true });
    writeFileSync(join(consumer, "package.json"), JSON.stringify({ name: "consumer", private: true }));
    output("npm", ["install", "--no-audit", "--no-fund", tarball], { cwd: consumer });
    return undefined;
  });
  step("strict TypeScript takes its types", () => {
    output(join(root, "node_modules/.bin/tsc"), ["-p", "."], { cwd: consumer });
    return undefined;
  });
  step("its command is on the path of the project", () => {
    const said = output("npx", ["--no-install", "stenogram", "--version"], { cwd: consumer }).trim();
    if (said !== manifest.version) throw new Error(`\`stenogram --version\` says ${said}`);
    return said;
  });
  const wanted = options.runtimes?.split(",") ?? Object.keys(RUNTIMES);
  for (const name of wanted) {
    const [command, ...args] = RUNTIMES[name] ?? [name];
    const run = (...more: string[]): string =>
      output(command, [...args, ...more], { cwd: consumer, timeout: LONGEST_SMOKE });
    step(`${name}, import`, () => run("smoke.mjs").trim());
    step(`${name}, require`, () => run("smoke.cjs").trim());
    step(`${name}, the command`, () => (name === "deno" ? seeRefusal(run) : tryCommand(run)));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log(failures === 0 ? "\nReady to be published." : `\n${failures} steps failed: not to be published.`);
process.exitCode = failures === 0 ? 0 : 1;
