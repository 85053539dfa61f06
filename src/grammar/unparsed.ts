// Back to top
// ^^^^^^^^^^^ what no construct claims, so that nothing is lost
import type { Unparsed } from "../ast/nodes.js";
import { kind } from "./block-kind.js";
import { block, type Parser } from "./combinators.js";
import { blockLeaves } from "./locate.js";
import type { Draft } from "./page.js";

/** Any block at all. */
export const unparsed: Parser<Draft<Unparsed[]>> = block(Object.values(kind).join("")).map(
  (at) => (page) => blockLeaves(page, at, { type: "unparsed" }),
);
