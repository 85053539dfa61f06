// How the examples read a page: a file whose name ends in .html or .htm as HTML, any other as text.
import { readFileSync } from "node:fs";
import { type Event, parse } from "stenogram";
import { parseHtml } from "stenogram/html";

/** What a file holds, and its tree. */
export interface Page {
  source: string;
  event: Event;
}

/** A page; `null` where its file cannot be read: stderr says why, the exit code is 2, and the others have their turn. */
export function readPage(file: string): Page | null {
  try {
    const source = readFileSync(file, "utf8");
    return { source, event: /\.html?$/i.test(file) ? parseHtml(source) : parse(source) };
  } catch (error) {
    console.error(`${file}: ${whyUnreadable(error)}`);
    process.exitCode = 2;
    return null;
  }
}

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT") return "no such file";
  if (code === "EISDIR") return "is a folder, expected a file";
  if (code === "EACCES" || code === "EPERM") return "may not be read";
  return error instanceof Error ? error.message : String(error);
}
