// * * *
// ^^^^^ a row of stars; it ends a turn. Not one: `—`, `.`, a list's single star
import type { Separator } from "../ast/nodes.js";
import { kind } from "./block-kind.js";
import { block, type Parser, reader, stretch } from "./combinators.js";
import { blockLeaves } from "./locate.js";
import type { Draft } from "./page.js";

/** Reads a whole block that is a separator. */
export const readSeparator = reader(stretch(/(?:\*\s*){3,}|(?:[⁂_=•-]\s*){3,}/));

export const separator: Parser<Draft<Separator[]>> = block(kind.separator).map(
  (at) => (page) => blockLeaves(page, at, { type: "separator" }),
);
