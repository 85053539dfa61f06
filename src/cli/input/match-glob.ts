// Loaded for a name that is no file: few command lines have one.
import { dirname, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";

/** The files that a glob matches, in order, and the folder that all of them are in; `null` where it is no glob. */
export async function matchGlob(pattern: string): Promise<{ paths: string[]; root: string } | null> {
  if (!isDynamicPattern(pattern)) return null;
  // On Windows people write `pages\*.html`, where a glob takes `\` for an escape
  const slashed = sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
  const paths = await glob(slashed, { expandDirectories: false, onlyFiles: true, caseSensitiveMatch: true });
  return { paths: paths.sort(), root: fixedPart(pattern) };
}

// pages/20*/talks.html  →  pages            the part of a glob that is the same in all it matches
function fixedPart(pattern: string): string {
  let fixed = pattern;
  do fixed = dirname(fixed);
  while (isDynamicPattern(fixed));
  return fixed;
}
