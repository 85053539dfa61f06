import { existsSync, mkdirSync } from "node:fs";
import { dirname, join as joinPath } from "node:path";
import type { Format, Joiner } from "../formats/format.js";
import { leadsToPage } from "../input/page-paths.js";
import type { PageSource } from "../page/read-page.js";
import { visible } from "../terminal/visible.js";
import { WrongUse } from "../wrong-use.js";
import type { Output } from "./output.js";
import { OutputError, whyUnwritable } from "./output-error.js";
import { openPartial } from "./partial-file.js";

/** Results in a folder, a file a page, named as the pages are. */
export function folderOutput(
  folder: string,
  ending: Format["ending"],
  join: () => Joiner | Promise<Joiner>,
  { sources, resume }: { sources: readonly PageSource[]; resume: boolean },
): Output {
  const made = new Set<string>();
  const fileOf = ({ id, name = id }: PageSource): string => joinPath(folder, `${name}${ending}`);
  let written = 0;
  const isPage = leadsToPage(sources);
  if (sources.some((source) => isPage(fileOf(source))))
    throw new WrongUse(`Unexpected --out ${visible(folder)}: the results would take the place of the pages`);
  makeFolder(folder, made);
  return {
    opening: null,
    // A file that is there is whole
    remaining: () => (resume ? sources.filter((source) => !existsSync(fileOf(source))) : sources),
    page: async (source, part) => {
      const path = fileOf(source);
      makeFolder(dirname(path), made);
      const joiner = await join();
      writeWhole(path, [joiner.start(), joiner.page(part, 0, source.id), joiner.end(1)]);
      written++;
    },
    skip: () => undefined,
    finish: () => null,
    abandon: () => `${written} files are in ${visible(folder)}; the same command with --resume goes on`,
  };
}

/** Writes a file, all of it or nothing. */
export function writeWhole(path: string, pieces: readonly (string | Uint8Array)[]): void {
  const file = openPartial(path);
  try {
    for (const piece of pieces) file.write(piece);
  } catch (error) {
    file.close("remove");
    throw error;
  }
  file.finish();
}

function makeFolder(folder: string, made: Set<string>): void {
  if (made.has(folder)) return;
  made.add(folder);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new OutputError(`${visible(folder)}: ${whyUnwritable(error)}`);
  }
}
