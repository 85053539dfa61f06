/** What the shell is told. */
export const exitCode = {
  /** All was done. */
  done: 0,
  /** Problems, with `--strict`; nothing could be read; what was made could not be written. */
  problems: 1,
  /** The command line asks for what there is not. */
  wrongUse: 2,
} as const;
