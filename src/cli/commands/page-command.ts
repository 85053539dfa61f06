// What commands over pages have in common: options, the choice of a format, the run. Each says only what is its own.
import { extname } from "node:path";
import { type Arguments, listed } from "../arguments.js";
import type { Command, Option } from "../command.js";
import type { FormatOptions } from "../formats/format.js";
import { findPages } from "../input/find-pages.js";
import { isFolder, openOutput, outputOptions } from "../output/open-output.js";
import { jobsOf, pageOptions, readingOptions } from "../page-options.js";
import { runPages } from "../run-pages.js";
import { terminalStyle } from "../terminal/style.js";
import { visible } from "../terminal/visible.js";
import { formatOfPart, type PartName } from "../workers/parts.js";
import { WrongUse } from "../wrong-use.js";

/** A command over pages. */
export interface PageCommand extends Pick<Command, "name" | "does" | "examples"> {
  /** What its help says before its formats. */
  readonly about?: string;
  /** Its formats: the name a user gives, and the part that workers make. */
  readonly formats: Readonly<Record<string, PartName>>;
  /** The format where none is named. */
  readonly usual: { readonly terminal: string; readonly elsewhere: string };
  /** Options of its own, and those of all commands that mean something else here. */
  readonly options?: Command["options"];
  /** What it asks of the format of that name. */
  readonly asks?: (given: Arguments, format: string) => FormatOptions;
  /** Formats that are made in another way. */
  readonly runs?: Readonly<Record<string, Command["run"]>>;
}

/** A command with its options, its help and its run. */
export function pageCommand(command: PageCommand): Command {
  const { name, does, examples, about, formats, usual, options } = command;
  return {
    name,
    does,
    about: [...(about ? [about, ""] : []), ...formatLines(formats), "", usualLine(usual)].join("\n"),
    options: { format: formatOption(formats), ...optionsOfFormats(formats), ...pageOptions, ...options },
    examples,
    run: (given) => {
      const format = formatOf(given, command);
      return command.runs?.[format]?.(given) ?? run(given, format, command);
    },
  };
}

async function run(given: Arguments, name: string, { formats, asks }: PageCommand): Promise<number> {
  const part = formats[name]!;
  const format = formatOfPart(part);
  const options: FormatOptions = {
    ...homeOf(given),
    ...(given.has("formulas") && { formulas: true }),
    ...asks?.(given, name),
    ...terminalStyle(given.value("out")),
  };
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
function formatOf(given: Arguments, { formats, usual }: PageCommand): string {
  const asked = given.value("format");
  if (asked !== undefined) return asked;
  const out = given.value("out");
  if (out === undefined) return process.stdout.isTTY ? usual.terminal : usual.elsewhere;
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

const formatOption = (formats: PageCommand["formats"]): Option => ({
  value: "NAME",
  short: "f",
  choices: Object.keys(formats),
  does: `${listed(Object.keys(formats))}; default: by the ending of --out`,
});

const formatLines = (formats: PageCommand["formats"]): string[] => [
  "Formats:",
  ...Object.entries(formats).map(([name, part]) => `  ${name.padEnd(8)} ${formatOfPart(part).does}`),
];

const usualLine = ({ terminal, elsewhere }: PageCommand["usual"]): string =>
  terminal === elsewhere
    ? `Without --format and --out: ${terminal}.`
    : `Without --format and --out: ${terminal} on a terminal, ${elsewhere} elsewhere.`;

/** The options that at least one of the formats makes use of. */
function optionsOfFormats(formats: PageCommand["formats"]): Command["options"] {
  const all = Object.values(formats).map(formatOfPart);
  return {
    out: outputOptions.out,
    ...(all.some(({ inOneGo }) => !inOneGo) && { resume: outputOptions.resume }),
    ...(all.some(({ rows }) => rows.includes("figure")) && { home }),
    ...(all.some(({ ending }) => ending === ".csv") && { formulas }),
  };
}

const home: Option = {
  value: "CODE",
  does: "figures: the country whose site it is, ISO 3166 alpha-2; default: RU",
};

const formulas: Option = { does: "csv: leave cells that a spreadsheet would run as they are" };

function homeOf(given: Arguments): Pick<FormatOptions, "home"> {
  const code = given.value("home");
  if (code === undefined) return {};
  if (!/^[A-Z]{2}$/.test(code))
    throw new WrongUse(
      `Unexpected --home \`${visible(code)}\`, expected two capitals of ISO 3166, such as NO`,
    );
  return { home: code };
}
