// What runs in a worker thread: pages in, parts of results out.
import { TeiError } from "../../export/tei/tei-error.js";
import { BadPage } from "../page/bad-page.js";
import { type Page, readPage } from "../page/read-page.js";
import { loadPart } from "../parts/index.js";
import type { Outcome, Task, TaskResult } from "./task.js";

/** Makes the parts of some pages. One that cannot be read is told, and the others still have their turn. */
export default async function work({ sources, part, reading, options, room }: Task): Promise<TaskResult> {
  const makePart = await loadPart(part);
  const made: string[] = [];
  let size = 0;
  const outcomes = sources.map((source): Outcome => {
    let page: Page | null = null;
    try {
      page = readPage(source, reading);
      const result = makePart(page, options);
      const { words, faulty } = typeof result === "string" ? { words: result, faulty: false } : result;
      const length = Buffer.byteLength(words);
      made.push(words);
      size += length;
      return { length, notes: page.notes, faulty };
    } catch (error) {
      if (error instanceof BadPage) return { reason: error.message };
      // Its message begins with the id, and the file is named before it
      if (error instanceof TeiError) return { reason: error.message.replace(`${error.id}: `, "") };
      return { reason: `cannot be ${page ? "written" : "read"}: ${(error as Error).message}` };
    }
  });
  const fits = room !== undefined && size <= room.byteLength;
  const bytes = fits ? Buffer.from(room) : Buffer.allocUnsafeSlow(size);
  let at = 0;
  for (const words of made) at += bytes.write(words, at);
  return { bytes: fits ? null : bytes, outcomes };
}
