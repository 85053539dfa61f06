import { check } from "../../diagnostics/check.js";
import type { Diagnostic, Severity } from "../../diagnostics/diagnostic.js";
import { type FormatOptions, severities } from "../formats/format.js";
import type { Page } from "../page/read-page.js";
import type { Part } from "./part.js";

/** How many diagnostics of each severity. */
export type Counts = Record<Severity, number>;

/** The diagnostics of a page that are asked for, and how many there are of all. */
export function checked(
  { event }: Page,
  { severity: lowest = "info" }: FormatOptions,
): { diagnostics: Diagnostic[]; counts: Counts } {
  const all = check(event);
  const counts: Counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of all) counts[severity]++;
  const asked = severities.slice(severities.indexOf(lowest));
  return { diagnostics: all.filter(({ severity }) => asked.includes(severity)), counts };
}

/** The part of a page that was checked: `--strict` asks what is there, not what is shown of it. */
export const checkedPart = (words: string, { error, warning }: Counts): Part => ({
  words,
  faulty: error + warning > 0,
});
