// What runs in a worker thread: pages in, parts of results out.
import { TeiError } from "../../export/tei/tei-error.js";
import { BadPage } from "../page/bad-page.js";
import { readPage } from "../page/read-page.js";
import { formatOfPart } from "./parts.js";
import type { Outcome, Task, TaskResult } from "./task.js";

/** Makes the parts of some pages. One that cannot be read is told, and the others still have their turn. */
export default function work({ sources, part, reading, options }: Task): TaskResult {
  const made: Buffer[] = [];
  const outcomes = sources.map((source): Outcome => {
    try {
      const page = readPage(source, reading);
      const result = formatOfPart(part).page(page, options);
      const { words, faulty } = typeof result === "string" ? { words: result, faulty: false } : result;
      const bytes = Buffer.from(words);
      made.push(bytes);
      return { length: bytes.length, notes: page.notes, faulty };
    } catch (error) {
      if (error instanceof BadPage) return { reason: error.message };
      // Its message begins with the id, and the file is named before it
      if (error instanceof TeiError) return { reason: error.message.replace(`${error.id}: `, "") };
      return { reason: `cannot be read: ${(error as Error).message}` };
    }
  });
  return { bytes: Buffer.concat(made), outcomes };
}
