// Events
// ^^^^^^ the site's rubric: one of the dialect's words, alone, as the first block of the page
import type { Section } from "../ast/nodes.js";
import { kind } from "./block-kind.js";
import { block, type Parser } from "./combinators.js";
import { around, blockLeaves } from "./locate.js";
import type { Draft } from "./page.js";

export const section: Parser<Draft<Section>> = block(kind.section).map((at) => (page) => {
  const children = blockLeaves(page, at, { type: "text" });
  return { type: "section", children, position: around(children) };
});
