#!/usr/bin/env node
// The program `stenogram`: finds the command, and turns what may go wrong into a line and an exit code.
import { readFileSync } from "node:fs";
import { readArguments } from "./arguments.js";
import { commands } from "./commands/index.js";
import { exitCode } from "./exit-code.js";
import { helpOf, overview } from "./help.js";
import { nearCommand } from "./near-command.js";
import { OutputError } from "./output/output-error.js";
import { visible } from "./terminal/visible.js";
import { WrongUse } from "./wrong-use.js";

async function main(args: readonly string[]): Promise<number> {
  const named = commands.find(({ name }) => name === args[0]);
  const rest = named ? args.slice(1) : args;
  const flags = rest.slice(0, rest.includes("--") ? rest.indexOf("--") : undefined);
  if (flags.includes("--help") || flags.includes("-h")) {
    console.log((named ? helpOf(named) : overview(commands)).trimEnd());
    return exitCode.done;
  }
  if (flags.includes("--version")) {
    console.log(version());
    return exitCode.done;
  }
  const meant = named || args[0] === undefined ? null : nearCommand(args[0], commands);
  if (meant !== null)
    throw new WrongUse(`Unexpected \`${visible(args[0]!)}\`: it is no file; did you mean \`${meant}\`?`);
  const command = named ?? commands[0];
  // Its worker threads never answer the pool: better a word than a wait without an end
  if ("Deno" in globalThis)
    throw new WrongUse("Unexpected Deno, expected Node or Bun (the library itself runs on Deno too)");
  const given = readArguments(command, rest);
  if (given.inputs.length === 0)
    throw new WrongUse(
      `Expected files, folders or globs, or - for standard input (stenogram ${named ? `${named.name} ` : ""}--help shows how)`,
    );
  return command.run(given);
}

function version(): string {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const known = error instanceof WrongUse || error instanceof OutputError;
  // What nobody thought of is a bug: its kind helps to find it
  console.error(`stenogram: ${known ? "" : `unexpected ${error.name}: `}${error.message}`);
  process.exitCode = error instanceof WrongUse ? exitCode.wrongUse : exitCode.problems;
}
