// What is wrong or in doubt on pages, for `stenogram check`.
import type { Severity } from "../../diagnostics/diagnostic.js";
import type { Framed } from "../parts/check-frames.js";
import type { Counts } from "../parts/checked.js";
import { arrayOf, asTheyAre, type Format, severities } from "./format.js";

/** Diagnostics with the lines they are about, and their sum at the end. */
export const checkFrames: Format = {
  does: "diagnostics with the lines they are about, and their sum",
  ending: ".txt",
  rows: [],
  drawn: true,
  inOneGo: true,
  part: "checkFrames",
  join: ({ severity = "info" }) => {
    const sum: Counts = { error: 0, warning: 0, info: 0 };
    return {
      start: () => "",
      page: (part) => {
        const { frames, counts } = JSON.parse(Buffer.from(part).toString()) as Framed;
        for (const each of severities) sum[each] += counts[each];
        return frames;
      },
      end: (count) => `${summary(count, sum, severity)}\n`,
    };
  },
};

/** Diagnostics for other programs: an array, an object a page. */
export const checkJson: Format = {
  does: "an array for other programs, an object a page: event_id, file, diagnostics",
  ending: ".json",
  rows: [],
  part: "checkJson",
  join: () => arrayOf,
};

/** Diagnostics as lines, an object each. */
export const checkJsonl: Format = {
  does: "JSON Lines: a diagnostic a line",
  ending: ".jsonl",
  rows: [],
  part: "checkJsonl",
  join: () => asTheyAre,
};

/** Diagnostics as a table. */
export const checkCsv: Format = {
  does: "a table for R, pandas or a spreadsheet, a diagnostic a row",
  ending: ".csv",
  rows: [],
  part: "checkCsv",
  join: async () => (await import("../joiners/check-csv.js")).checkCsvJoiner,
};

/** What there is, and what of it was too light to be shown. */
function summary(pages: number, counts: Counts, lowest: Severity): string {
  const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
  const found = severities.map((severity, weight) => {
    const isShown = weight >= severities.indexOf(lowest) || counts[severity] === 0;
    return `${counted(counts[severity], severity)}${isShown ? "" : " not shown"}`;
  });
  return `${counted(pages, "page")}: ${found.reverse().join(", ")}`;
}
