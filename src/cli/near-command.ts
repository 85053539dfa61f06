import { statSync } from "node:fs";
import type { Command } from "./command.js";

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

// prase  parse     two letters swapped       chek  check   a letter left out, put in, or another
function isOneSlipAway(word: string, name: string): boolean {
  let head = 0;
  while (head < name.length && word[head] === name[head]) head++;
  const [left, right] = [word.slice(head), name.slice(head)];
  return (
    left === right ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    left.slice(1) === right.slice(1) ||
    (left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0])
  );
}
