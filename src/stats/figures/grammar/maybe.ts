import { type Parser, stretch } from "../../../grammar/combinators.js";

/** What an expression matches here, or nothing. */
export const maybe = (expression: string): Parser<unknown> => stretch(new RegExp(`(?:${expression})?`));
