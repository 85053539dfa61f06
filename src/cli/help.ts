import type { Command, Option } from "./command.js";
import { aligned, USUAL_WIDTH } from "./terminal/aligned.js";
import { wrapped } from "./terminal/wrapped.js";

/** What `stenogram --help` prints. */
export function overview(commands: readonly Command[]): string {
  return `${paragraph("stenogram reads event pages of presidents’ offices, text or saved HTML: who said what, how much, which figures.")}

Usage: stenogram [COMMAND] FILE… [OPTIONS]

${aligned(commands.map(({ name, does }, at) => [name, at === 0 ? `${does} (where no command is named)` : does]))}

${paragraph("FILE is a file, a folder (its .html, .txt and .md files, at any depth), a glob in quotes, or - for standard input. HTML and text are told apart by content.")}

${examplesOf(commands.flatMap(({ examples }) => examples.slice(0, 1)))}

${aligned([
  ["stenogram COMMAND --help", "the options of a command"],
  ["stenogram --version", "the version"],
])}
`;
}

/** What `stenogram COMMAND --help` prints. */
export function helpOf({ name, does, about, options, examples }: Command): string {
  const rows = Object.entries(options).map(([option, spec]): [string, string] => [
    usageOf(option, spec),
    spec.does,
  ]);
  return `${paragraph(`stenogram ${name}: ${does}.`)}

Usage: stenogram ${name} FILE… [OPTIONS]

${about}

${aligned([...rows, ["-h, --help", "this page"]])}

${examplesOf(examples)}

${paragraph("Exit code: 0; 1 where --strict finds a problem, no page can be read or results cannot be written; 2 on wrong use.")}
`;
}

const paragraph = (words: string): string => wrapped(words, USUAL_WIDTH).join("\n");

function usageOf(name: string, { short, value }: Option): string {
  return `${short ? `-${short}, ` : "    "}--${name}${value === undefined ? "" : ` ${value}`}`;
}

function examplesOf(examples: Command["examples"]): string {
  return `${examples.length > 1 ? "Examples" : "Example"}:\n\n${examples.map(([line, does]) => `  # ${does}\n  ${line}`).join("\n\n")}`;
}
