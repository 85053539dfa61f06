import { check } from "../../diagnostics/check.js";
import type { Severity } from "../../diagnostics/diagnostic.js";
import type { Page } from "../page/read-page.js";
import type { Part } from "./part.js";

/** How many diagnostics of each severity. */
export type Counts = Record<Severity, number>;

/** The diagnostics of a page. */
export function checked({ event }: Page): { diagnostics: ReturnType<typeof check>; counts: Counts } {
  const diagnostics = check(event);
  const counts: Counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return { diagnostics, counts };
}

/** The part of a page that was checked. */
export const checkedPart = (content: unknown, { error, warning }: Counts): Part => ({
  words: JSON.stringify(content),
  faulty: error + warning > 0,
});
