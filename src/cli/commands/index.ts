import type { Command } from "../command.js";
import { parse } from "./parse.js";

/** Every command; the first is meant where none is named. */
export const commands: readonly [Command, ...Command[]] = [parse];
