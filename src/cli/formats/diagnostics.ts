// What is wrong or in doubt on pages, for `stenogram check`.
import type { Framed } from "../parts/check-frames.js";
import type { Counts } from "../parts/checked.js";
import { arrayOf, type Format } from "./format.js";

/** Diagnostics with the lines they are about, and their sum at the end. */
export const checkFrames: Format = {
  does: "diagnostics with the lines they are about, and their sum",
  ending: ".txt",
  rows: [],
  drawn: true,
  inOneGo: true,
  part: "checkFrames",
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
  part: "checkJson",
  join: () => arrayOf,
};

function summary(pages: number, { error, warning, info }: Counts): string {
  const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
  return `${counted(pages, "page")}: ${counted(error, "error")}, ${counted(warning, "warning")}, ${counted(info, "info")}`;
}
