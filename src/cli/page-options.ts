// The options that every command over pages has.
import { availableParallelism } from "node:os";
import { layouts } from "../reader/layout.js";
import { type Arguments, listed } from "./arguments.js";
import type { Option } from "./command.js";
import { contentKinds } from "./page/content-kind.js";
import type { ReadingOptions } from "./page/read-page.js";
import { WrongUse } from "./wrong-use.js";

/** How pages are read, and by how many workers. */
export const pageOptions = {
  jobs: { value: "N", short: "j", does: "worker threads; default: one a core" },
  strict: { does: "exit with 1 where a page has a problem" },
  input: {
    value: "KIND",
    choices: contentKinds,
    does: "html or text; default: told by the content of each file",
  },
  encoding: {
    value: "NAME",
    does: "windows-1251, koi8-r, …; default: what the file says of itself, else UTF-8",
  },
  language: { value: "TAG", does: "of the pages, en or ru; default: what each page shows" },
  layout: {
    value: "NAME",
    choices: layouts,
    does: `of text: ${listed(layouts)}; default: what each text shows`,
  },
} as const satisfies Record<string, Option>;

/** How pages are to be read. */
export async function readingOptions(given: Arguments): Promise<ReadingOptions> {
  const reading = Object.fromEntries(
    (["input", "encoding", "language", "layout"] as const).flatMap((option) => {
      const value = given.value(option);
      return value === undefined ? [] : [[option, value]];
    }),
  ) as ReadingOptions;
  const { encoding, language } = reading;
  if (encoding !== undefined)
    tryOnce(
      () => new TextDecoder(encoding),
      () =>
        `Unexpected --encoding \`${encoding}\`, expected a name of the Encoding Standard, such as windows-1251`,
    );
  if (language !== undefined) {
    const { parse } = await import("../parse.js");
    tryOnce(
      () => parse("", { language }),
      (said) => said.replace("Unexpected language", "Unexpected --language"),
    );
  }
  return reading;
}

/** How many workers. */
export function jobsOf(given: Arguments): number {
  const wanted = given.value("jobs");
  if (wanted === undefined) return availableParallelism();
  if (!/^[1-9]\d{0,2}$/.test(wanted))
    throw new WrongUse(`Unexpected --jobs \`${wanted}\`, expected a number from 1 to 999`);
  return Number(wanted);
}

/** Tries what will be done with each page once, so that a wrong option is told once. */
export function tryOnce(attempt: () => unknown, told: (said: string) => string): void {
  try {
    attempt();
  } catch (error) {
    throw new WrongUse(told((error as Error).message));
  }
}
