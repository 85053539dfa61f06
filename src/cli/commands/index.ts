import type { Command } from "../command.js";
import { check } from "./check.js";
import { figures } from "./figures.js";
import { parse } from "./parse.js";
import { speakers } from "./speakers.js";

/** Every command; the first is meant where none is named. */
export const commands: readonly [Command, ...Command[]] = [parse, speakers, figures, check];
