// Where results go, by what --out says.
import type { Arguments } from "../arguments.js";
import type { Format, FormatOptions } from "../formats/format.js";
import type { FoundPages } from "../input/find-pages.js";
import { leadsToPage } from "../input/page-paths.js";
import { visible } from "../terminal/visible.js";
import { WrongUse } from "../wrong-use.js";
import { fileOutput } from "./file-output.js";
import { folderOutput } from "./folder-output.js";
import { isFolder } from "./out-options.js";
import type { Output } from "./output.js";
import { stdoutOutput } from "./stdout-output.js";

/** What is written. */
export interface Written {
  readonly found: FoundPages;
  readonly format: Format;
  readonly options: FormatOptions;
  /** All that shapes the results. */
  readonly asked: unknown;
}

/** Opens the output that was asked for. */
export async function openOutput(
  given: Arguments,
  { found, format, options, asked }: Written,
): Promise<Output> {
  const out = given.value("out");
  const resume = given.has("resume");
  if (out === undefined) {
    if (resume)
      throw new WrongUse("Unexpected --resume without --out: standard output cannot be gone on with");
    return stdoutOutput(found.pages, await format.join(options, found.alone), format.drawn === true);
  }
  if (isFolder(out))
    return folderOutput(out, format.ending, () => format.join(options, true), {
      sources: found.pages,
      resume,
    });
  if (leadsToPage(found.pages)(out))
    throw new WrongUse(`Unexpected --out ${visible(out)}: it is one of the pages`);
  if (resume && format.inOneGo)
    throw new WrongUse(
      `Unexpected --resume: a file of this format is written in one go; --out FOLDER/ can be gone on with`,
    );
  return fileOutput(out, await format.join(options, found.alone), {
    sources: found.pages,
    asked,
    resume,
    inOneGo: format.inOneGo === true,
  });
}
