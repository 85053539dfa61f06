// The two presidents met before the start of the forum.
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a block between title and date: a paragraph of the lead
import type { Summary } from "../ast/nodes.js";
import { kind } from "./block-kind.js";
import { block, type Parser } from "./combinators.js";
import { around, blockLeaves } from "./locate.js";
import type { Draft } from "./page.js";

export const summary: Parser<Draft<Summary>> = block(kind.summary + kind.lead).map((at) => (page) => {
  const children = blockLeaves(page, at, { type: "text" });
  return { type: "summary", children, position: around(children) };
});
