// Address at the opening of the harbour
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the survey tells it from a caption and from a short paragraph
import type { Heading } from "../ast/nodes.js";
import { kind } from "./block-kind.js";
import { block, type Parser } from "./combinators.js";
import { around, blockLeavesAndCards } from "./locate.js";
import type { Draft } from "./page.js";

export const heading: Parser<Draft<Heading>> = block(kind.heading).map((at) => (page) => {
  const children = blockLeavesAndCards(page, at, { type: "text" });
  return { type: "heading", children, position: around(children) };
});
