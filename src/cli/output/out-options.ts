import { statSync } from "node:fs";
import type { Option } from "../command.js";

/** The options about where results go. */
export const outputOptions = {
  out: {
    value: "PATH",
    short: "o",
    does: "a file for all pages, or a folder (one that is there, or PATH/) for a file each",
  },
  resume: { does: "go on where an earlier run was interrupted; where none was, begin anew" },
} as const satisfies Record<string, Option>;

/** Is it a folder that is there, or one that is to be made? */
export function isFolder(out: string): boolean {
  return /[\\/]$/.test(out) || (statSync(out, { throwIfNoEntry: false })?.isDirectory() ?? false);
}
