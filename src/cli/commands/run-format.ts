import type { Arguments } from "../arguments.js";
import type { Format, FormatOptions } from "../formats/format.js";
import { findPages } from "../input/find-pages.js";
import { openOutput } from "../output/open-output.js";
import { jobsOf, readingOptions } from "../page-options.js";
import { runPages } from "../run-pages.js";
import { terminalStyle } from "../terminal/style.js";
import { visible } from "../terminal/visible.js";
import { WrongUse } from "../wrong-use.js";

/** Pages into a format, in one pass; gives the exit code. */
export async function runFormat(given: Arguments, format: Format, asked: FormatOptions): Promise<number> {
  const options: FormatOptions = {
    ...homeOf(given),
    ...maxWordsOf(given),
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

function homeOf(given: Arguments): Pick<FormatOptions, "home"> {
  const code = given.value("home");
  if (code === undefined) return {};
  if (!/^[A-Z]{2}$/.test(code))
    throw new WrongUse(
      `Unexpected --home \`${visible(code)}\`, expected two capitals of ISO 3166, such as NO`,
    );
  return { home: code };
}

function maxWordsOf(given: Arguments): Pick<FormatOptions, "maxWords"> {
  const words = given.value("max-words");
  if (words === undefined) return {};
  if (!/^[1-9]\d{0,8}$/.test(words))
    throw new WrongUse(`Unexpected --max-words \`${visible(words)}\`, expected a whole number above 0`);
  return { maxWords: Number(words) };
}
