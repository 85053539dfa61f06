// From the arguments of a command line to the pages they stand for, in order.
import { readdirSync, realpathSync, statSync } from "node:fs";
import { basename, extname, join, relative, sep } from "node:path";
import { uniqueNames } from "../../source/unique-names.js";
import type { PageSource } from "../page/read-page.js";
import { whyUnreadable } from "../page/why-unreadable.js";
import { readStdin } from "./read-stdin.js";

/** What was found. */
export interface FoundPages {
  readonly pages: readonly PageSource[];
  /** What was not found, or may not be looked into. */
  readonly problems: readonly { readonly path: string; readonly reason: string }[];
  /** Is it one file, or standard input, and named as such? */
  readonly alone: boolean;
}

/** In a folder these are pages; what else lies there (pictures and scripts of saved pages) is not. */
const PAGE_ENDING = /\.(?:html?|xhtml|txt|text|md|markdown)$/i;

/** What a user of a browser gives; no file that is there has such a name. */
const ADDRESS = /^https?:\/\//i;

/** Standard input by its name in messages and results. */
const STDIN = { argument: "-", path: "(standard input)", name: "stdin" } as const;

/**
 * Finds pages. A folder stands for all pages in it, at any depth; a glob for the files it matches; `-` for standard
 * input.
 */
export async function findPages(inputs: readonly string[]): Promise<FoundPages> {
  const pages: PageSource[] = [];
  const problems: { path: string; reason: string }[] = [];
  const unique = uniqueNames();
  const add = (path: string, name: string, bytes?: Uint8Array): void => {
    const id = unique(name);
    pages.push(bytes ? { id, path, bytes } : { id, path });
  };
  const visit = folderVisitor((path, name) => add(path, withoutEnding(name)), problems);

  let stdinTaken = false;
  let named = 0;
  for (const input of inputs) {
    if (input === STDIN.argument) {
      if (stdinTaken) continue;
      stdinTaken = true;
      add(STDIN.path, STDIN.name, await readStdin());
      named++;
      continue;
    }
    const before = pages.length + problems.length;
    try {
      const stat = statSync(input);
      if (stat.isDirectory()) visit(input);
      else {
        add(input, withoutEnding(basename(input)));
        named++;
      }
      if (pages.length + problems.length === before)
        problems.push({ path: input, reason: "holds no page: no file that ends in .html, .txt or .md" });
    } catch (error) {
      if (ADDRESS.test(input)) {
        const reason =
          "is an address, and nothing is fetched: save the page, or pipe it in (curl -s ADDRESS | stenogram -)";
        problems.push({ path: input, reason });
        continue;
      }
      const matched =
        (error as NodeJS.ErrnoException).code === "ENOENT"
          ? await (await import("./match-glob.js")).matchGlob(input)
          : null;
      if (matched === null) problems.push({ path: input, reason: whyUnreadable(error) });
      else if (matched.paths.length === 0) problems.push({ path: input, reason: "matches no file" });
      else for (const path of matched.paths) add(path, withoutEnding(relative(matched.root, path)));
    }
  }
  return { pages, problems, alone: inputs.length === 1 && named === 1 };
}

/**
 * Walks folders in the order of names; a folder that links lead back to is visited once. A page is found with its path
 * and its path below the folder.
 */
function folderVisitor(
  found: (path: string, below: string) => void,
  problems: { path: string; reason: string }[],
): (folder: string) => void {
  const visit = (folder: string, below: string, within: ReadonlySet<string>): void => {
    try {
      const real = realpathSync(folder);
      if (within.has(real)) return;
      const inside = new Set(within).add(real);
      const entries = readdirSync(folder, { withFileTypes: true });
      entries.sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const entry of entries) {
        const path = join(folder, entry.name);
        const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && leadsToFolder(path));
        if (isFolder) visit(path, `${below}${entry.name}${sep}`, inside);
        else if (PAGE_ENDING.test(entry.name)) found(path, `${below}${entry.name}`);
      }
    } catch (error) {
      problems.push({ path: folder, reason: whyUnreadable(error) });
    }
  };
  return (folder) => visit(folder, "", new Set());
}

function leadsToFolder(link: string): boolean {
  return statSync(link, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** `2013/talks.html` → `2013/talks`. */
const withoutEnding = (path: string): string =>
  path.slice(0, path.length - extname(path).length).replaceAll(sep, "/");
