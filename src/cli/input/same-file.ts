import { basename, resolve } from "node:path";

/** Tells whether a path is that of one file; for many paths, so the names are compared first. */
export function sameFileAs(file: string): (path: string) => boolean {
  const name = basename(file);
  const whole = resolve(file);
  return (path) => path.endsWith(name) && resolve(path) === whole;
}
