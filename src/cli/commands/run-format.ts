import type { Severity } from "../../diagnostics/diagnostic.js";
import type { Arguments } from "../arguments.js";
import type { Format, FormatOptions } from "../formats/format.js";
import { findPages } from "../input/find-pages.js";
import { openOutput } from "../output/open-output.js";
import { jobsOf, readingOptions, tryOnce } from "../page-options.js";
import { runPages } from "../run-pages.js";
import { terminalStyle } from "../terminal/style.js";
import { visible } from "../terminal/visible.js";
import { WrongUse } from "../wrong-use.js";

/** Pages into a format, in one pass; gives the exit code. */
export async function runFormat(given: Arguments, format: Format, asked: FormatOptions): Promise<number> {
  const options: FormatOptions = {
    ...(await homeOf(given)),
    ...maxWordsOf(given),
    ...severityOf(given),
    ...(given.has("formulas") && { formulas: true }),
    ...(given.has("bom") && { bom: true }),
    ...asked,
    ...terminalStyle(given.value("out")),
  };
  const reading = await readingOptions(given);
  const jobs = jobsOf(given);
  const found = await findPages(given.inputs);
  const { part } = format;
  return runPages({
    found,
    request: { part, reading, options },
    jobs,
    strict: given.has("strict"),
    open: () => openOutput(given, { found, format, options, asked: [part, options, reading] }),
  });
}

async function homeOf(given: Arguments): Promise<Pick<FormatOptions, "home">> {
  const home = given.value("home");
  if (home === undefined) return {};
  const { checkOptions } = await import("../../stats/figures/check-options.js");
  tryOnce(
    () => checkOptions({ home }),
    (said) => visible(said.replace(/^Unexpected (.*) as `home`/s, "Unexpected --home $1")),
  );
  return { home };
}

function maxWordsOf(given: Arguments): Pick<FormatOptions, "maxWords"> {
  const words = given.value("max-words");
  if (words === undefined) return {};
  if (!/^[1-9]\d{0,8}$/.test(words))
    throw new WrongUse(`Unexpected --max-words \`${visible(words)}\`, expected a whole number above 0`);
  return { maxWords: Number(words) };
}

/** One of the choices of the option, as its arguments are checked. */
function severityOf(given: Arguments): Pick<FormatOptions, "severity"> {
  const severity = given.value("severity") as Severity | undefined;
  return severity === undefined ? {} : { severity };
}
