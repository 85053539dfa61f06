// One run over pages, whatever is made of them: parts go to the output, problems to standard error.
import { exitCode } from "./exit-code.js";
import type { FoundPages } from "./input/find-pages.js";
import type { Output } from "./output/output.js";
import { OutputError } from "./output/output-error.js";
import { ReaderGone } from "./output/reader-gone.js";
import { count, progressOn } from "./progress.js";
import { visible } from "./terminal/visible.js";
import { partsOf } from "./workers/pool.js";
import type { Request } from "./workers/task.js";

/** A run. */
export interface Run {
  readonly found: FoundPages;
  /** Pages that an earlier pass could do nothing with. */
  readonly refused?: FoundPages["problems"];
  readonly request: Request;
  /** Worker threads. */
  readonly jobs: number;
  /** Are problems an error? */
  readonly strict: boolean;
  /** Opens the output: signals are listened to before anything is written. */
  readonly open: () => Promise<Output>;
}

/** What a user may end a run by. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Does it; gives the exit code. */
export async function runPages({ found, refused = [], request, jobs, strict, open }: Run): Promise<number> {
  let output: Output | null = null;
  const stopListening = onInterrupt(() => output?.abandon("interrupted") ?? null);
  try {
    output = await open();
    return await runInto(output, { found, refused, request, jobs, strict });
  } finally {
    stopListening();
  }
}

async function runInto(
  output: Output,
  { found, refused, request, jobs, strict }: Required<Omit<Run, "open">>,
): Promise<number> {
  const sources = output.remaining();
  const progress = progressOn(process.stderr, sources.length);
  let unread = 0;
  let noted = 0;
  try {
    for (const { path, reason } of [...found.problems, ...refused])
      progress.say(`${visible(path)}: ${reason}`);
    if (output.opening !== null) progress.say(output.opening);
    if (sources.length === 0 && found.pages.length > 0) progress.say("nothing is left to do");
    for await (const part of partsOf(sources, request, jobs)) {
      const path = visible(part.source.path);
      if ("reason" in part) {
        unread++;
        progress.say(`${path}: ${part.reason}`);
        output.skip(part.source);
      } else {
        if (part.notes.length > 0 || part.faulty) noted++;
        for (const note of part.notes) progress.say(`${path}: ${note}`);
        await output.page(part.source, part.bytes);
      }
      progress.step();
    }
    const left = await output.finish();
    if (left !== null) progress.say(left);
  } catch (error) {
    const left = output.abandon("failed");
    if (error instanceof ReaderGone) return exitCode.done;
    if (error instanceof OutputError)
      throw new OutputError([error.message, left].filter((part) => part !== null).join("; "));
    throw error;
  } finally {
    progress.clear();
  }
  const pages = found.pages.length + refused.length;
  const bad = unread + refused.length + found.problems.length;
  if (bad > 0) progress.say(`${count(bad)} of ${count(pages + found.problems.length)} left out`);
  if (pages === 0) return exitCode.wrongUse;
  if (sources.length + refused.length > 0 && unread === sources.length) return exitCode.problems;
  return strict && bad + noted > 0 ? exitCode.problems : exitCode.done;
}

/** On Ctrl-C the output is put in order, and then the signal does what it would have done. */
function onInterrupt(abandon: () => string | null): () => void {
  const stop = (): void => {
    for (const signal of SIGNALS) process.off(signal, interrupt);
  };
  const interrupt = (signal: NodeJS.Signals): void => {
    stop();
    const left = abandon();
    const said = left === null ? "interrupted" : `interrupted: ${left}`;
    // The bar may stand on the line
    process.stderr.write(`${process.stderr.isTTY ? "\r\u001b[K" : ""}${said}\n`);
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, interrupt);
  return stop;
}
