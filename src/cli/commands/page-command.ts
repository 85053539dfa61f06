// What commands over pages have in common: options, the choice of a format, the run. Each says only what is its own.
import { extname } from "node:path";
import { type Arguments, listed } from "../arguments.js";
import type { Command, Option, Use } from "../command.js";
import type { Format } from "../formats/format.js";
import { isFolder, outputOptions } from "../output/out-options.js";
import { pageOptions } from "../page-options.js";
import { aligned, USUAL_WIDTH } from "../terminal/aligned.js";
import { visible } from "../terminal/visible.js";
import { wrapped } from "../terminal/wrapped.js";
import { WrongUse } from "../wrong-use.js";
import { rowOf, rowOption } from "./row-of.js";

/** A command over pages. */
export interface PageCommand extends Pick<Command, "name" | "does" | "examples"> {
  /** What its help says before its formats. */
  readonly about?: string;
  /** Its formats, by the name a user gives. */
  readonly formats: Readonly<Record<string, Format>>;
  /** The format where none is named. */
  readonly usual: { readonly terminal: string; readonly elsewhere: string };
  /** Options of its own, and those of all commands that mean something else here. */
  readonly options?: Command["options"];
  /** Formats that are made in another way. */
  readonly runs?: Readonly<Record<string, Command["run"]>>;
}

/** A command with its options, its help and its run. */
export function pageCommand(command: PageCommand): Command {
  const { name, does, examples, about, formats, usual } = command;
  const options = {
    format: formatOption(formats),
    ...optionsOfFormats(formats),
    ...pageOptions,
    ...command.options,
  };
  return {
    name,
    does,
    about: [
      ...(about ? [...wrapped(about, USUAL_WIDTH), ""] : []),
      ...formatLines(formats),
      "",
      usualLine(usual),
    ].join("\n"),
    options,
    examples,
    run: async (given) => {
      const format = formatOf(given, command);
      const asked = rowOf(given, formats, format);
      refuseUseless(given, options, (only) => only.by(formats[format]!, asked));
      const other = command.runs?.[format];
      if (other) return other(given);
      const { runFormat } = await import("./run-format.js");
      return runFormat(given, formats[format]!, asked);
    },
  };
}

/** An option that changes nothing was meant to change something. */
function refuseUseless(given: Arguments, options: Command["options"], has: (only: Use) => boolean): void {
  for (const [name, { only }] of Object.entries(options))
    if (only && (given.has(name) || given.value(name) !== undefined) && !has(only))
      throw new WrongUse(`Unexpected --${name}: it is for ${only.of}`);
}

/** The format that was asked for, by its name or by the ending of the file. */
function formatOf(given: Arguments, { formats, usual }: PageCommand): string {
  const asked = given.value("format");
  if (asked !== undefined) return asked;
  const out = given.value("out");
  if (out === undefined) return process.stdout.isTTY ? usual.terminal : usual.elsewhere;
  const named = isFolder(out)
    ? undefined
    : Object.entries(formats).find(([, format]) => format.ending === extname(out).toLowerCase())?.[0];
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
  aligned(Object.entries(formats).map(([name, format]) => [name, format.does])),
];

const usualLine = ({ terminal, elsewhere }: PageCommand["usual"]): string =>
  terminal === elsewhere
    ? `Without --format and --out: ${terminal}.`
    : `Without --format and --out: ${terminal} on a terminal, ${elsewhere} elsewhere.`;

/** The options that at least one of the formats makes use of. */
function optionsOfFormats(formats: PageCommand["formats"]): Command["options"] {
  const all = Object.values(formats);
  return {
    out: outputOptions.out,
    ...(all.some(({ inOneGo }) => !inOneGo) && { resume: outputOptions.resume }),
    ...rowOption(formats),
    ...(all.some(({ rows }) => rows.includes("figure")) && { home }),
    ...(all.some(({ rows }) => rows.includes("chunk")) && { "max-words": maxWords }),
    ...(all.some(({ ending }) => ending === ".csv") && { formulas, bom }),
  };
}

const home: Option = {
  value: "CODE",
  only: { of: "rows that are figures", by: (_, { of }) => of === "figure" },
  does: "figures: the country whose site it is, ISO 3166 alpha-2; default: RU",
};

const maxWords: Option = {
  value: "N",
  only: { of: "rows that are chunks", by: (_, { of }) => of === "chunk" },
  does: "chunks: words one may have; default: 200",
};

const formulas: Option = {
  only: { of: "csv", by: ({ ending }) => ending === ".csv" },
  does: "csv: leave cells that a spreadsheet would run as they are",
};

const bom: Option = {
  only: { of: "csv", by: ({ ending }) => ending === ".csv" },
  does: "csv: begin with a byte order mark, for Excel",
};
