import { parseArgs } from "node:util";
import type { Command } from "./command.js";
import { visible } from "./terminal/visible.js";
import { WrongUse } from "./wrong-use.js";

/** What a command line gives a command. */
export interface Arguments {
  /** Files, folders, globs, `-`. */
  readonly inputs: readonly string[];
  /** The value of an option, where it was given. */
  readonly value: (option: string) => string | undefined;
  /** Was a switch given? */
  readonly has: (option: string) => boolean;
}

/** Reads the arguments that stand behind a command. */
export function readArguments(command: Command, args: readonly string[]): Arguments {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value, short }]) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const), ...(short ? { short } : {}) },
    ]),
  );
  const { values, positionals } = parsed(command, args, options);
  for (const [name, { choices }] of Object.entries(command.options)) {
    const given = values[name];
    if (choices && typeof given === "string" && !choices.includes(given))
      throw new WrongUse(`Unexpected --${name} \`${visible(given)}\`, expected ${listed(choices)}`);
  }
  return {
    inputs: positionals,
    value: (option) => {
      const given = values[option];
      return typeof given === "string" ? given : undefined;
    },
    has: (option) => values[option] === true,
  };
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>["options"]>;

function parsed(
  command: Command,
  args: readonly string[],
  options: Options,
): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith("ERR_PARSE_ARGS_")) throw error;
    // Node goes on to explain how to pass a file whose name begins with a dash
    const [first = message] = message.split(". ");
    throw new WrongUse(`${visible(first)} (stenogram ${command.name} --help lists the options)`);
  }
}

/** `a, b or c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)!}`;
}
