import { statSync } from "node:fs";
import type { Command } from "./command.js";
import { isOneSlipAway } from "./one-slip-away.js";

/** The switches that people write as a command. */
const SWITCHES = ["help", "version"] as const;

/** What a first word that is no command and no file was meant to be: `prase` → `parse`, `help` → `--help`. */
export function nearCommand(word: string, commands: readonly Command[]): string | null {
  if (statSync(word, { throwIfNoEntry: false })) return null;
  const meant = word.toLowerCase();
  const named = SWITCHES.find((name) => name === meant);
  if (named) return `--${named}`;
  return commands.find(({ name }) => isOneSlipAway(meant, name))?.name ?? null;
}
