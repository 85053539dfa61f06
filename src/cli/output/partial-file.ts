// A file is written beside the one it will be, `pages.jsonl.partial`, and renamed when it is whole: nobody ever sees
// half a file under its name. What is no file of a disk (/dev/null, a named pipe) is written to as it is.
import {
  closeSync,
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
import { OutputError, whyUnwritable } from "./output.js";

/** A file that is being written. */
export interface PartialFile {
  /** Where it is written until it is whole. */
  readonly path: string;
  readonly write: (piece: Piece) => void;
  /** It is whole: it gets its name. */
  readonly finish: () => void;
  /** Stops; the file stays as it is, or goes. */
  readonly close: (how: "keep" | "remove") => void;
}

/** Opens a file to be written; `keep` so many bytes of what an earlier run left of it. */
export function openPartial(path: string, keep = 0): PartialFile {
  const target = targetOf(path);
  const special = statSync(target, { throwIfNoEntry: false })?.isFile() === false;
  const beside = special ? target : `${target}.partial`;
  const attempt = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw new OutputError(`${visible(path)}: ${whyUnwritable(error)}`);
    }
  };
  const file = attempt(() => {
    const opened = openSync(beside, keep > 0 ? "r+" : "w");
    if (keep > 0) ftruncateSync(opened, keep);
    return opened;
  });
  let at = keep;
  return {
    path: beside,
    write: (piece) => {
      const bytes = Buffer.from(piece);
      attempt(() => {
        for (let from = 0; from < bytes.length; ) {
          const count = writeSync(file, bytes, from, bytes.length - from, special ? null : at);
          from += count;
          at += count;
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

/** A link stays a link: what it leads to is written. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
