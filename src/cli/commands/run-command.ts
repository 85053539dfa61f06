// What the commands have in common: the format is chosen, the pages are found, and the run begins.
import { extname } from "node:path";
import { type Arguments, listed } from "../arguments.js";
import type { Option } from "../command.js";
import type { FormatOptions } from "../formats/format.js";
import { findPages } from "../input/find-pages.js";
import { isFolder, openOutput } from "../output/open-output.js";
import { jobsOf, readingOptions } from "../page-options.js";
import { runPages } from "../run-pages.js";
import { terminalStyle } from "../terminal/style.js";
import { visible } from "../terminal/visible.js";
import { formatOfPart, type PartName } from "../workers/parts.js";
import { WrongUse } from "../wrong-use.js";

/** The formats of a command: the name a user gives, and the part that workers make. */
export type CommandFormats = Readonly<Record<string, PartName>>;

/** What a command makes where no format is named. */
export interface UsualFormats {
  readonly terminal: string;
  readonly elsewhere: string;
}

/** The option that names the format, with what each is. */
export const formatOption = (formats: CommandFormats): Option => ({
  value: "NAME",
  short: "f",
  choices: Object.keys(formats),
  does: `${listed(Object.keys(formats))}; default: by the ending of --out`,
});

/** Formats as lines of a help. */
export const formatLines = (formats: CommandFormats, { terminal, elsewhere }: UsualFormats): string =>
  [
    "Formats:",
    ...Object.entries(formats).map(([name, part]) => `  ${name.padEnd(8)} ${formatOfPart(part).does}`),
    "",
    `Without --format and --out: ${terminal} on a terminal, ${elsewhere} elsewhere.`,
  ].join("\n");

/** Runs a command over the pages it was given. */
export async function runCommand(
  given: Arguments,
  formats: CommandFormats,
  name: string,
  asked: FormatOptions,
): Promise<number> {
  const part = formats[name]!;
  const format = formatOfPart(part);
  const options: FormatOptions = { ...asked, ...terminalStyle(given.value("out")) };
  const reading = readingOptions(given);
  const jobs = jobsOf(given);
  const found = await findPages(given.inputs, given.value("out"));
  return runPages({
    found,
    request: { part, reading, options },
    jobs,
    strict: given.has("strict"),
    open: () => openOutput(given, { found, format, options, asked: [part, options, reading] }),
  });
}

/** The format that was asked for, by its name or by the ending of the file. */
export function formatOf(
  given: Arguments,
  formats: CommandFormats,
  { terminal, elsewhere }: UsualFormats,
): string {
  const asked = given.value("format");
  if (asked !== undefined) return asked;
  const out = given.value("out");
  if (out === undefined) return process.stdout.isTTY ? terminal : elsewhere;
  const named = isFolder(out)
    ? undefined
    : Object.entries(formats).find(
        ([, part]) => formatOfPart(part).ending === extname(out).toLowerCase(),
      )?.[0];
  if (named === undefined)
    throw new WrongUse(
      `Expected --format: --out ${visible(out)} does not say which (${listed(Object.keys(formats))})`,
    );
  return named;
}

/** Options of tables that hold figures. */
export const homeOption = {
  value: "CODE",
  does: "figures: the country whose site it is, ISO 3166 alpha-2; default: RU",
} as const satisfies Option;

/** The country that was given. */
export function homeOf(given: Arguments): Pick<FormatOptions, "home"> {
  const home = given.value("home");
  if (home === undefined) return {};
  if (!/^[A-Z]{2}$/.test(home))
    throw new WrongUse(
      `Unexpected --home \`${visible(home)}\`, expected two capitals of ISO 3166, such as NO`,
    );
  return { home };
}

/** Option of tables in CSV. */
export const formulasOption = {
  does: "csv: leave cells that a spreadsheet would run as they are",
} as const satisfies Option;

/** Whether formulas may stand. */
export const formulasOf = (given: Arguments): Pick<FormatOptions, "formulas"> =>
  given.has("formulas") ? { formulas: true } : {};
