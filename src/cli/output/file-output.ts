import { existsSync, statSync } from "node:fs";
import type { Joiner } from "../formats/format.js";
import type { PageSource } from "../page/read-page.js";
import { visible } from "../terminal/visible.js";
import { WrongUse } from "../wrong-use.js";
import { journalOf, type Progressed, readJournal } from "./journal.js";
import type { Output } from "./output.js";
import { openPartial, partialPath } from "./partial-file.js";

/** How a file is written. */
export interface FileOutputOptions {
  /** All pages of the run. */
  readonly sources: readonly PageSource[];
  /** What was asked of the run: a later one goes on only where it asks the same. */
  readonly asked: unknown;
  /** Go on with what an earlier run left? */
  readonly resume: boolean;
  /** Can nobody go on with it, because it must be written in one go? */
  readonly inOneGo: boolean;
}

/** The journal is written so often, in milliseconds: what a power cut loses. */
const SAVED_EVERY = 5_000;

/** Results in one file. */
export function fileOutput(
  path: string,
  join: Joiner,
  { sources, asked, resume, inOneGo }: FileOutputOptions,
): Output {
  const beside = partialPath(path);
  const journal = inOneGo || beside === path ? null : journalOf(beside, asked);
  const left = resume && journal ? leftOf(beside, asked, sources) : null;
  const isAnew = resume && journal !== null && left === null && existsSync(path);
  let { done, written } = left ?? { done: 0, written: 0 };

  const file = openPartial(path, left?.bytes);
  if (!left) {
    journal?.remove();
    file.write(join.start());
  }
  // As far as whole pages go: what is written of the next one, when a signal comes, is none
  let bytes = file.size();
  let savedAt = Date.now();
  const save = (): void => journal?.save({ done, written, bytes }, sources);
  const step = (): void => {
    done++;
    bytes = file.size();
    if (Date.now() - savedAt < SAVED_EVERY) return;
    savedAt = Date.now();
    save();
  };
  return {
    opening: isAnew
      ? `${visible(path)} is there, and no run into it was interrupted: all pages are read, and it is written anew`
      : null,
    remaining: () => sources.slice(done),
    page: ({ id }, part) => {
      file.write(join.page(part, written, id));
      written++;
      step();
    },
    skip: step,
    finish: () => {
      journal?.remove();
      // Where no page could be read, an earlier file stays as it was
      if (written === 0 && beside !== path) {
        file.close("remove");
        return `${visible(path)} was not written`;
      }
      file.write(join.end(written));
      file.finish();
      return null;
    },
    abandon: (why) => {
      // Who asked for it before may need it after a full disk, too
      if (journal && done > 0 && (why === "interrupted" || resume)) {
        save();
        file.close("keep");
        return `${done} of ${sources.length} pages are in ${visible(beside)}; the same command with --resume goes on`;
      }
      file.close("remove");
      journal?.remove();
      return `${visible(path)} was not written`;
    },
  };
}

/** What an earlier run left of a file. One that is whole says nothing of its pages and options: nothing is left of it. */
function leftOf(beside: string, asked: unknown, sources: readonly PageSource[]): Progressed | null {
  const left = readJournal(beside, asked, sources);
  if (left === "other")
    throw new WrongUse(
      `${visible(beside)} is of a run with other options or other pages: remove it, or leave out --resume`,
    );
  const size = statSync(beside, { throwIfNoEntry: false })?.size ?? 0;
  return left === null || size < left.bytes ? null : left;
}
