import type { PageSource } from "../page/read-page.js";

/** Where results go. */
export interface Output {
  /** What is to be said before the first page, if anything is. */
  readonly opening: string | null;
  /** The pages that an earlier run has not done. */
  readonly remaining: () => readonly PageSource[];
  /** Takes the part of a page; the next page may come when it resolves. */
  readonly page: (source: PageSource, part: Uint8Array) => Promise<void> | void;
  /** Takes note of a page that could not be read. */
  readonly skip: (source: PageSource) => void;
  /** All pages are there. Says what is left, if anything is to say. */
  readonly finish: () => Promise<string | null> | string | null;
  /** The run ends early, by the user or because writing failed: nothing half-written stays. Says what is left, if anything is to say. */
  readonly abandon: (why: "interrupted" | "failed") => string | null;
}
