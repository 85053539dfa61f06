// The built program, driven as a user would.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

/** The program as it is published. */
const program = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** What a run gave. */
export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** Runs it to its end. */
export function stenogram(
  args: readonly string[],
  { cwd, input = "", env = {} }: { cwd?: string; input?: string | Uint8Array; env?: NodeJS.ProcessEnv } = {},
): Ran {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    input,
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { stdout, stderr, code: status };
}

/** Scratch folders, gone when the tests are done. */
export function scratch(): () => string {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const folder = mkdtempSync(join(tmpdir(), "stenogram-"));
    folders.push(folder);
    return folder;
  };
}
