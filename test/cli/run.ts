// The built program, driven as a user would.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

/** The program as it is published. */
const program = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** A user's environment, and nothing of the one the tests run in: `CI`, `NO_COLOR` and the like change what is drawn. */
const environment: NodeJS.ProcessEnv = Object.fromEntries(
  ["PATH", "HOME", "TMPDIR", "NODE_V8_COVERAGE"].flatMap((name) =>
    process.env[name] === undefined ? [] : [[name, process.env[name]]],
  ),
);

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
    env: { ...environment, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { stdout, stderr, code: status };
}

/** A line of a shell; `$S` is the program. */
export function shell(line: string, cwd: string): Ran {
  const { stdout, stderr, status } = spawnSync("bash", ["-c", line], {
    cwd,
    env: { ...environment, S: `${process.execPath} ${program}` },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { stdout, stderr, code: status };
}

/** Starts it, to be interrupted; `ended` gives the signal or the exit code. */
export function start(
  args: readonly string[],
  cwd: string,
): { pid: number; stderr: () => string; ended: Promise<number | NodeJS.Signals | null> } {
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: environment,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (part: string) => (stderr += part));
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on("close", (code, signal) => resolve(signal ?? code));
  });
  return { pid: child.pid!, stderr: () => stderr, ended };
}

/** Runs a line of a shell on a terminal of 100 columns; what it shows, both streams together. */
export function onTerminal(line: string, cwd: string, env: NodeJS.ProcessEnv = {}): Ran {
  const driver = `
import os, pty, sys, fcntl, termios, struct
pid, fd = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
    os.execvp("bash", ["bash", "-c", sys.argv[1]])
out = b""
while True:
    try:
        part = os.read(fd, 65536)
    except OSError:
        break
    if not part:
        break
    out += part
_, status = os.waitpid(pid, 0)
sys.stdout.buffer.write(out)
sys.exit(os.waitstatus_to_exitcode(status))
`;
  const { stdout, stderr, status } = spawnSync("python3", ["-c", driver, line], {
    cwd,
    env: { ...environment, TERM: "xterm-256color", S: `${process.execPath} ${program}`, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { stdout, stderr, code: status };
}

/** Why no terminal can be had; `null` where one can. */
export const noTerminal =
  spawnSync("python3", ["-c", "import pty"]).status === 0
    ? null
    : "Not run: python3, which gives the test a terminal, is not at hand.";

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
