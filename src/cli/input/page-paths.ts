import { realpathSync } from "node:fs";
import { once } from "../../source/once.js";
import type { PageSource } from "../page/read-page.js";

/** Tells whether a path leads to one of the pages, by whatever links. */
export function leadsToPage(pages: readonly PageSource[]): (path: string) => boolean {
  const real = once(() => new Set(pages.map(({ path }) => realPath(path))));
  return (path) => {
    const found = realPath(path);
    return found !== null && real().has(found);
  };
}

/** Where a path leads to; `null` where there is nothing. */
function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}
