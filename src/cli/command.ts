import type { Arguments } from "./arguments.js";
import type { Format, FormatOptions } from "./formats/format.js";

/** What an option is for. */
export interface Use {
  /** In the words of an error, `csv`. */
  readonly of: string;
  /** Has what was asked a use for it? */
  readonly by: (format: Format, asked: FormatOptions) => boolean;
}

/** An option of a command. */
export interface Option {
  /** What stands behind it in the help, `FILE`; a switch has none. */
  readonly value?: string;
  /** Its one letter, `o`. */
  readonly short?: string;
  /** The values it takes; any, where there are none. */
  readonly choices?: readonly string[];
  /** What it is of no use without: `csv`. Any format has a use for it, where there is none. */
  readonly only?: Use;
  /** What it does, in a line or two of the help. */
  readonly does: string;
}

/** A command: its help, and what it does. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly does: string;
  /** More, where one line is not enough. */
  readonly about: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Command lines, and what each is for. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** Runs it; gives the exit code. */
  readonly run: (given: Arguments) => Promise<number>;
}
