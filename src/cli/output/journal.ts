// What is done of a file, beside the part that is written: how a later run knows where to go on.
import { createHash, type Hash } from "node:crypto";
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
  /** Writes how far it is; `sources` are all pages of the run. */
  readonly save: (progressed: Progressed, sources: readonly PageSource[]) => void;
  readonly remove: () => void;
}

/** The journal beside a partial file; `asked` is all that shapes the file. */
export function journalOf(partial: string, asked: unknown): Journal {
  const path = journalPath(partial);
  const hash = runHash(asked);
  let hashed = 0;
  return {
    save: (progressed, sources) => {
      while (hashed < progressed.done) addPage(hash, sources[hashed++]!);
      const run = hash.copy().digest("hex");
      writeFileSync(`${path}.new`, JSON.stringify({ ...progressed, run } satisfies Entry));
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
  const hash = runHash(asked);
  for (const source of sources.slice(0, entry.done)) addPage(hash, source);
  return run === hash.digest("hex") ? progressed : "other";
}

const journalPath = (partial: string): string => `${partial}.json`;

/** Which run: what was asked, and the pages that are done, added one by one. */
const runHash = (asked: unknown): Hash => createHash("sha256").update(JSON.stringify(asked));

const addPage = (hash: Hash, { id, path }: PageSource): Hash => hash.update(`\0${id}\0${path}`);
