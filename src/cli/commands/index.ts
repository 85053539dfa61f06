import type { Command } from "../command.js";
import { check } from "./check.js";
import { parse } from "./parse.js";

/** Every command; the first is meant where none is named. */
export const commands: readonly [Command, ...Command[]] = [parse, check];
