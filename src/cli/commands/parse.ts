import { listed } from "../arguments.js";
import type { Command } from "../command.js";
import { type FormatName, formats } from "../formats/index.js";
import { findPages } from "../input/find-pages.js";
import { fileOutput } from "../output/file-output.js";
import { stdoutOutput } from "../output/stdout-output.js";
import { jobsOf, pageOptions, readingOptions } from "../page-options.js";
import { runPages } from "../run-pages.js";

const names = Object.keys(formats) as FormatName[];

/** Pages into trees, and trees into files. */
export const parse: Command = {
  name: "parse",
  does: "reads pages and writes what they hold",
  about: "A page is one event: its title, its date, the turns of its speakers, and what the site says of it.",
  options: {
    format: { value: "NAME", short: "f", choices: names, does: listed(names) },
    out: { value: "FILE", short: "o", does: "file; default: standard output" },
    ...pageOptions,
  },
  examples: [["stenogram parse pages --format jsonl --out pages.jsonl", "a record a page, a line a record"]],
  run: async (given) => {
    const format = formats[(given.value("format") ?? "jsonl") as FormatName];
    const out = given.value("out");
    const found = await findPages(given.inputs, out);
    const join = format.join({}, false);
    return runPages({
      found,
      request: { part: "jsonl", reading: readingOptions(given), options: {} },
      jobs: jobsOf(given),
      strict: given.has("strict"),
      output: out === undefined ? stdoutOutput(join, false) : fileOutput(out, join),
    });
  },
};
