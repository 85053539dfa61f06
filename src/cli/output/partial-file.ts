// A file is written beside the one it will be, `pages.jsonl.partial`, and renamed when it is whole: nobody ever sees
// half a file under its name. What is no file of a disk (/dev/null, a named pipe) is written to as it is.
import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import type { Piece } from "../formats/format.js";
import { visible } from "../terminal/visible.js";
import { OutputError, whyUnwritable } from "./output-error.js";

/** A file that is being written. */
export interface PartialFile {
  /** Bytes so far. */
  readonly size: () => number;
  readonly write: (piece: Piece) => void;
  /** It is whole: it gets its name. */
  readonly finish: () => void;
  /** Stops; the file stays beside, or goes. */
  readonly close: (how: "keep" | "remove") => void;
}

/** Where a file is written until it is whole. */
export const partialPath = (path: string): string => (isSpecial(path) ? path : `${targetOf(path)}.partial`);

/** Opens a file to be written; keeps so many bytes of what an earlier run left of it. */
export function openPartial(path: string, keep = 0): PartialFile {
  const target = targetOf(path);
  const beside = partialPath(path);
  const attempt = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw new OutputError(`${visible(path)}: ${whyUnwritable(error)}`);
    }
  };
  const file = attempt(() => {
    if (existsSync(target) && statSync(target).isDirectory())
      throw Object.assign(new Error(), { code: "EISDIR" });
    const opened = openSync(beside, keep > 0 ? "r+" : "w");
    if (keep > 0) ftruncateSync(opened, keep);
    return opened;
  });
  const special = beside === path && isSpecial(path);
  let size = keep;
  return {
    size: () => size,
    write: (piece) => {
      const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
      attempt(() => {
        for (let from = 0; from < bytes.length; ) {
          const count = writeSync(file, bytes, from, bytes.length - from, special ? null : size);
          from += count;
          size += count;
        }
      });
    },
    finish: () =>
      attempt(() => {
        if (!special) fsyncSync(file);
        closeSync(file);
        if (!special) renameSync(beside, target);
      }),
    close: (how) => {
      closeSync(file);
      if (how === "remove" && !special) rmSync(beside, { force: true });
    },
  };
}

const isSpecial = (path: string): boolean => {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && !stat.isFile() && !stat.isDirectory();
};

/** A link stays a link: what it leads to is written. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
