// What is done of a file, beside the part that is written: how a later run knows where to go on.
import { createHash } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { PageSource } from "../page/read-page.js";

/** How far a file is. */
export interface Progressed {
  /** Pages that are done, the unreadable ones too. */
  readonly done: number;
  /** Pages that were written. */
  readonly written: number;
  /** Bytes that were written. */
  readonly bytes: number;
}

interface Entry extends Progressed {
  /** Of which run: what was asked, and the pages that are done. */
  readonly run: string;
}

/** The journal of a file. */
export interface Journal {
  readonly save: (progressed: Progressed, done: readonly PageSource[]) => void;
  readonly remove: () => void;
}

/** The journal beside a partial file; `asked` is all that shapes the file. */
export function journalOf(partial: string, asked: unknown): Journal {
  const path = journalPath(partial);
  return {
    save: (progressed, done) => {
      writeFileSync(
        `${path}.new`,
        JSON.stringify({ ...progressed, run: runOf(asked, done) } satisfies Entry),
      );
      renameSync(`${path}.new`, path);
    },
    remove: () => rmSync(path, { force: true }),
  };
}

/** How far an earlier run came; `null` where there was none, `other` where it was another run. */
export function readJournal(
  partial: string,
  asked: unknown,
  sources: readonly PageSource[],
): Progressed | null | "other" {
  let entry: Entry;
  try {
    entry = JSON.parse(readFileSync(journalPath(partial), "utf8")) as Entry;
  } catch {
    return null;
  }
  const { run, ...progressed } = entry;
  return run === runOf(asked, sources.slice(0, entry.done)) ? progressed : "other";
}

const journalPath = (partial: string): string => `${partial}.json`;

function runOf(asked: unknown, done: readonly PageSource[]): string {
  const hash = createHash("sha256").update(JSON.stringify(asked));
  for (const { id, path } of done) hash.update(`\0${id}\0${path}`);
  return hash.digest("hex");
}
