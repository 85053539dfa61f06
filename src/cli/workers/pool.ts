// Pages go out to worker threads, some at a time, and their parts come back in order. So many tasks are on their way at
// once and no more: what is made waits in memory until what stands before it is written.
import { statSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import Tinypool from "tinypool";
import type { PageSource } from "../page/read-page.js";
import { engineFlags } from "./engine-flags.js";
import type { Outcome, Request, Task, TaskResult } from "./task.js";

/** A page, and what became of it. */
export type PagePart =
  | {
      readonly source: PageSource;
      readonly bytes: Uint8Array;
      /** What to tell the user about the page. */
      readonly notes: readonly string[];
      /** Does `--strict` take offence at what stands in its part? */
      readonly faulty: boolean;
    }
  | { readonly source: PageSource; readonly reason: string };

/** A task is as many pages as have this size together, and no more than so many. */
const TASK_BYTES = 2_000_000;
const TASK_PAGES = 32;
/** Tasks on their way for each worker: one at work, one waiting, and some that wait for their turn to be written. */
const TASKS_PER_WORKER = 4;

/** Room for the parts of a task, in bytes; what nobody writes to takes no memory. */
const ROOM = 4_000_000;

/** A task on its way. */
interface UnderWay {
  readonly batch: readonly PageSource[];
  readonly room: SharedArrayBuffer;
  readonly result: Promise<TaskResult>;
}

/**
 * Makes the part of every page, in the order of the pages. The bytes of a part are there until the next part is asked
 * for.
 */
export async function* partsOf(
  sources: readonly PageSource[],
  request: Request,
  jobs: number,
): AsyncGenerator<PagePart> {
  const threads = Math.min(jobs, sources.length);
  if (threads === 0) return;
  const tasks = batches(sources, threads);
  const pool = openPool(threads);
  const underWay: UnderWay[] = [];
  const rooms: SharedArrayBuffer[] = [];
  const send = (batch: readonly PageSource[]): void => {
    const room = rooms.pop() ?? new SharedArrayBuffer(ROOM);
    const result = pool.run({ ...request, sources: batch, room } satisfies Task) as Promise<TaskResult>;
    // It may fail while one before it is still awaited
    result.catch(() => undefined);
    underWay.push({ batch, room, result });
  };
  try {
    for (;;) {
      while (underWay.length < threads * TASKS_PER_WORKER) {
        const { value: batch } = tasks.next();
        if (!batch) break;
        send(batch);
      }
      const first = underWay.shift();
      if (!first) return;
      yield* await settled(first, request);
      rooms.push(first.room);
      // Tasks that came back meanwhile would be written in one stretch: Ctrl-C has its turn before
      await setImmediate();
    }
  } finally {
    // Its threads end while the last results are written
    pool.destroy().catch(() => undefined);
  }
}

function openPool(threads: number): Tinypool {
  for (const flag of engineFlags(process.versions.v8)) setFlagsFromString(flag);
  return new Tinypool({
    filename: new URL("./worker.js", import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    // The next task is with the worker before it is done with one: it never waits for the main thread
    concurrentTasksPerWorker: 2,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
  });
}

/**
 * Megabytes for what lives shortly, such as the tree of a page. With half of it, trees are copied while they are still
 * needed, by threads that the second worker would have: a sixth of all work. With twice as much, memory grows by half.
 */
const YOUNG_GENERATION = 48;

/** The parts of a task; where its worker broke down, each page has a worker of its own, so that one alone is at fault. */
async function settled({ batch, room, result }: UnderWay, request: Request): Promise<PagePart[]> {
  try {
    return partsIn(batch, await result, room);
  } catch {
    const alone: PagePart[] = [];
    for (const source of batch) alone.push(await partAlone(source, request));
    return alone;
  }
}

async function partAlone(source: PageSource, request: Request): Promise<PagePart> {
  const pool = openPool(1);
  try {
    const [part] = partsIn([source], (await pool.run({ ...request, sources: [source] })) as TaskResult);
    return part!;
  } catch (error) {
    return { source, reason: whyBroken(error) };
  } finally {
    await pool.destroy();
  }
}

function partsIn(
  batch: readonly PageSource[],
  { bytes, outcomes }: TaskResult,
  room?: SharedArrayBuffer,
): PagePart[] {
  const whole = bytes ?? Buffer.from(room!);
  let from = 0;
  return batch.map((source, at) => {
    const outcome: Outcome = outcomes[at]!;
    if ("reason" in outcome) return { source, reason: outcome.reason };
    const part = whole.subarray(from, (from += outcome.length));
    return { source, bytes: part, notes: outcome.notes, faulty: outcome.faulty };
  });
}

function whyBroken(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === "ERR_WORKER_OUT_OF_MEMORY"
    ? "is too large for the memory at hand"
    : `cannot be read: ${message}`;
}

/** Pages in stretches of about one size; the last ones are small, so that all workers end at about the same time. */
function* batches(
  sources: readonly PageSource[],
  threads: number,
): Generator<readonly PageSource[], undefined> {
  const mostOf = (left: number): number =>
    Math.min(TASK_PAGES, Math.ceil(left / (threads * TASKS_PER_WORKER)));
  let most = mostOf(sources.length);
  let batch: PageSource[] = [];
  let size = 0;
  for (const [at, source] of sources.entries()) {
    batch.push(source);
    size += sizeOf(source);
    if (batch.length < most && size < TASK_BYTES) continue;
    yield batch;
    most = mostOf(sources.length - at - 1);
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
  return undefined;
}

function sizeOf({ path, bytes }: PageSource): number {
  if (bytes) return bytes.length;
  try {
    return statSync(path).size;
  } catch {
    // The worker will say what is wrong with it
    return 0;
  }
}
