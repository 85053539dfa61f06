// Where results go, by what --out says.
import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Arguments } from "../arguments.js";
import type { Option } from "../command.js";
import type { Format, FormatOptions } from "../formats/format.js";
import type { FoundPages } from "../input/find-pages.js";
import { visible } from "../terminal/visible.js";
import { WrongUse } from "../wrong-use.js";
import { fileOutput } from "./file-output.js";
import { folderOutput } from "./folder-output.js";
import type { Output } from "./output.js";
import { stdoutOutput } from "./stdout-output.js";

/** The options about where results go. */
export const outputOptions = {
  out: {
    value: "PATH",
    short: "o",
    does: "a file for all pages, or a folder (one that is there, or PATH/) for a file each",
  },
  resume: { does: "go on where an earlier run stopped" },
} as const satisfies Record<string, Option>;

/** What is written. */
export interface Written {
  readonly found: FoundPages;
  readonly format: Format;
  readonly options: FormatOptions;
  /** All that shapes the results. */
  readonly asked: unknown;
}

/** Opens the output that was asked for. */
export function openOutput(given: Arguments, { found, format, options, asked }: Written): Output {
  const out = given.value("out");
  const resume = given.has("resume");
  if (out === undefined) {
    if (resume)
      throw new WrongUse("Unexpected --resume without --out: standard output cannot be gone on with");
    return stdoutOutput(found.pages, format.join(options, found.alone), format.drawn === true);
  }
  if (isFolder(out))
    return folderOutput(out, format.ending, () => format.join(options, true), {
      sources: found.pages,
      resume,
    });
  if (found.pages.some(({ path }) => resolve(path) === resolve(out)))
    throw new WrongUse(`Unexpected --out ${visible(out)}: it is one of the pages`);
  if (resume && format.inOneGo)
    throw new WrongUse(
      `Unexpected --resume: a file of this format is written in one go; --out FOLDER/ can be gone on with`,
    );
  return fileOutput(out, format.join(options, found.alone), {
    sources: found.pages,
    asked,
    resume,
    inOneGo: format.inOneGo === true,
  });
}

/** Is it a folder that is there, or one that is to be made? */
export function isFolder(out: string): boolean {
  return /[\\/]$/.test(out) || (statSync(out, { throwIfNoEntry: false })?.isDirectory() ?? false);
}
