// Creative Commons Attribution 4.0 International
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mark: a line that the site prints on every page; it ends a turn
import type { Mark } from "../ast/nodes.js";
import { kind } from "./block-kind.js";
import { block, type Parser } from "./combinators.js";
import { blockLeaves } from "./locate.js";
import type { Draft } from "./page.js";

export const siteLine: Parser<Draft<Mark[]>> = block(kind.siteLine).map(
  (at) => (page) => blockLeaves(page, at, { type: "mark" }),
);
