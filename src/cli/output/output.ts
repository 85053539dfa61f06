import type { PageSource } from "../page/read-page.js";

/** Where results go. */
export interface Output {
  /** How many of the pages an earlier run has done, from the first on: they need not be read again. */
  readonly done: number;
  /** Takes the part of a page; the next page may come when it resolves. */
  readonly page: (source: PageSource, part: Uint8Array) => Promise<void> | void;
  /** Takes note of a page that could not be read. */
  readonly skip: () => void;
  /** All pages are there. */
  readonly finish: () => Promise<void> | void;
  /** The run ends early: by the user, who may go on later, or because writing failed. */
  readonly abandon: (why: "interrupted" | "failed") => string | undefined;
}

/** Results that cannot be written; the message says where and why. */
export class OutputError extends Error {
  override readonly name = "OutputError";
}

/** The reader of a pipe wants no more: `| head`. No error, there is just nothing more to do. */
export class ReaderGone extends Error {
  override readonly name = "ReaderGone";
}

/** Why results cannot be written. */
export function whyUnwritable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOSPC":
      return "no space is left on the disk";
    case "EDQUOT":
      return "the quota of the disk is used up";
    case "EFBIG":
      return "the file would be larger than the disk allows";
    case "EACCES":
    case "EPERM":
      return "no permission to write there";
    case "EROFS":
      return "the disk is read-only";
    case "ENOENT":
      return "the folder is not there";
    case "ENOTDIR":
      return "a part of the path is no folder";
    case "EISDIR":
      return "it is a folder";
    default:
      return `cannot be written (${code ?? message})`;
  }
}
