import { check as checkEvent } from "../../diagnostics/check.js";
import type { Diagnostic, Severity } from "../../diagnostics/diagnostic.js";
import { formatDiagnostics } from "../../diagnostics/format.js";
import type { Command } from "../command.js";
import { exitCode } from "../exit-code.js";
import { findPages } from "../input/find-pages.js";
import { BadPage } from "../page/bad-page.js";
import { type PageSource, readPage } from "../page/read-page.js";
import { pageOptions, readingOptions } from "../page-options.js";
import { visible } from "../terminal/visible.js";

const { jobs: _jobs, ...reading } = pageOptions;

/** What is wrong or in doubt on pages. */
export const check: Command = {
  name: "check",
  does: "reports what is wrong or in doubt on pages",
  about:
    "Each with its place, its code and the line it is about. Errors and warnings are a reason to look; infos say what the text does not hold.",
  options: {
    format: {
      value: "NAME",
      short: "f",
      choices: ["frames", "json"],
      does: "frames or json; default: frames",
    },
    ...reading,
    strict: { does: "exit with 1 where a page has an error or a warning, or cannot be read" },
  },
  examples: [
    ["stenogram check talks.txt", "what is in doubt on a page, with the lines"],
    ["stenogram check pages --format json --strict", "for other programs, and for a build to stop at"],
  ],
  run: async (given) => {
    const { pages, problems } = await findPages(given.inputs);
    const options = readingOptions(given);
    const json = given.value("format") === "json";
    const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
    let unread = problems.length;
    for (const { path, reason } of problems) console.error(`${visible(path)}: ${reason}`);
    const lines: string[] = [];
    const flush = async (): Promise<boolean> => write(lines.splice(0).join(""));
    let printed = 0;
    for (const source of pages) {
      const page = checkPage(source, options);
      if ("reason" in page) {
        unread++;
        console.error(`${visible(source.path)}: ${page.reason}`);
        continue;
      }
      const { text, diagnostics } = page;
      for (const { severity } of diagnostics) counts[severity]++;
      if (json)
        lines.push(`${printed === 0 ? "[" : ","}\n${JSON.stringify({ file: source.path, diagnostics })}`);
      else if (diagnostics.length > 0)
        lines.push(`${formatDiagnostics(diagnostics, text, { name: source.path, color: hasColours() })}\n`);
      printed++;
      // Nobody reads on: `| head`
      if (!(await flush())) return exitCode.done;
    }
    lines.push(json ? `${printed === 0 ? "[" : ""}\n]\n` : `${summary(printed, counts)}\n`);
    await flush();
    if (pages.length === 0) return exitCode.wrongUse;
    if (printed === 0) return exitCode.problems;
    return given.has("strict") && unread + counts.error + counts.warning > 0
      ? exitCode.problems
      : exitCode.done;
  },
};

/** The text of a page and what is to be said of it, or why it cannot be read. */
function checkPage(
  source: PageSource,
  options: Parameters<typeof readPage>[1],
): { text: string; diagnostics: Diagnostic[] } | { reason: string } {
  try {
    const { source: text, event } = readPage(source, options);
    return { text, diagnostics: checkEvent(event) };
  } catch (error) {
    if (error instanceof BadPage) return { reason: error.message };
    throw error;
  }
}

/** Knows NO_COLOR, FORCE_COLOR and TERM=dumb; one bit is black and white. */
const hasColours = (): boolean => process.stdout.isTTY && process.stdout.getColorDepth() > 1;

function summary(pages: number, counts: Readonly<Record<Severity, number>>): string {
  const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
  return `${counted(pages, "page")}: ${counted(counts.error, "error")}, ${counted(counts.warning, "warning")}, ${counted(counts.info, "info")}`;
}

/** Writes to standard output; `false` where nobody reads it any more. */
async function write(text: string): Promise<boolean> {
  if (text === "") return true;
  return new Promise((resolve, reject) => {
    process.stdout.once("error", () => undefined);
    process.stdout.write(text, (error) => {
      if (!error) resolve(true);
      else if ((error as NodeJS.ErrnoException).code === "EPIPE") resolve(false);
      else reject(error);
    });
  });
}
