import { checkCsv, checkFrames, checkJson, checkJsonl } from "../formats/diagnostics.js";
import { severities } from "../formats/format.js";
import { pageCommand } from "./page-command.js";

/** What is wrong or in doubt on pages. */
export const check = pageCommand({
  name: "check",
  does: "reports what is wrong or in doubt on pages",
  about:
    "Each with its place, its code and the line it is about. Errors and warnings are a reason to look; infos say what the text does not hold.",
  formats: { frames: checkFrames, json: checkJson, jsonl: checkJsonl, csv: checkCsv },
  usual: { terminal: "frames", elsewhere: "frames" },
  options: {
    severity: {
      value: "LEVEL",
      choices: severities,
      does: "the least that is printed: info, warning or error; default: info, all",
    },
    strict: { does: "exit with 1 where a page has an error or a warning, printed or not, or cannot be read" },
  },
  examples: [
    ["stenogram check talks.txt", "what is in doubt on a page, with the lines"],
    ["stenogram check pages --severity warning", "what is a reason to look, of a folder"],
    ["stenogram check pages --out doubts.csv", "a row a diagnostic, for a spreadsheet"],
    ["stenogram check pages --format json --strict", "for other programs, and for a build to stop at"],
  ],
});
