// <…>
// ^^^ words left out; also `<...>`. It does not end a turn
import type { Elision } from "../ast/nodes.js";
import { kind } from "./block-kind.js";
import { block, type Parser, reader, stretch } from "./combinators.js";
import { blockLeaves } from "./locate.js";
import type { Draft } from "./page.js";

/** The sign itself, inside a paragraph. */
export const elisionSign = /[<‹]\s*(?:…|\.{3})\s*[>›]|\[\s*(?:…|\.{3})\s*\]/;

/** Reads a whole block that is an elision. */
export const readElision = reader(stretch(elisionSign));

export const elision: Parser<Draft<Elision[]>> = block(kind.elision).map(
  (at) => (page) => blockLeaves(page, at, { type: "elision" }),
);
