// What is wrong or in doubt on pages, for `stenogram check`.
import { check } from "../../diagnostics/check.js";
import type { Severity } from "../../diagnostics/diagnostic.js";
import { formatDiagnostics } from "../../diagnostics/format.js";
import type { Page } from "../page/read-page.js";
import { arrayOf, type Format, type Made } from "./format.js";

type Counts = Record<Severity, number>;

/** What a worker tells of a page: the frames, and how many of each severity. */
interface Framed {
  readonly frames: string;
  readonly counts: Counts;
}

/** Diagnostics with the lines they are about, and their sum at the end. */
export const checkFrames: Format = {
  does: "diagnostics with the lines they are about, and their sum",
  ending: ".txt",
  rows: [],
  drawn: true,
  inOneGo: true,
  page: (page, { colours = false }) => {
    const { diagnostics, counts } = checked(page);
    const frames = formatDiagnostics(diagnostics, page.source, { name: page.path, color: colours });
    return made({ frames: frames === "" ? "" : `${frames}\n`, counts } satisfies Framed, counts);
  },
  join: () => {
    const sum: Counts = { error: 0, warning: 0, info: 0 };
    return {
      start: () => "",
      page: (part) => {
        const { frames, counts } = JSON.parse(Buffer.from(part).toString()) as Framed;
        for (const severity of ["error", "warning", "info"] as const) sum[severity] += counts[severity];
        return frames;
      },
      end: (count) => `${summary(count, sum)}\n`,
    };
  },
};

/** Diagnostics for other programs: an array, an object a page. */
export const checkJson: Format = {
  does: "an array for other programs, an object a page: file, diagnostics",
  ending: ".json",
  rows: [],
  page: (page) => {
    const { diagnostics, counts } = checked(page);
    return made({ file: page.path, diagnostics }, counts);
  },
  join: () => arrayOf,
};

function checked({ event }: Page): { diagnostics: ReturnType<typeof check>; counts: Counts } {
  const diagnostics = check(event);
  const counts: Counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return { diagnostics, counts };
}

const made = (words: unknown, { error, warning }: Counts): Made => ({
  words: JSON.stringify(words),
  faulty: error + warning > 0,
});

function summary(pages: number, { error, warning, info }: Counts): string {
  const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
  return `${counted(pages, "page")}: ${counted(error, "error")}, ${counted(warning, "warning")}, ${counted(info, "info")}`;
}
