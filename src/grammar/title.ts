// Meeting with President of Veldmark Ilse Brandt
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the first plain block over the date; a colon in it introduces nobody
import type { Title } from "../ast/nodes.js";
import { kind } from "./block-kind.js";
import { block, type Parser } from "./combinators.js";
import { around, blockLeavesAndCards } from "./locate.js";
import type { Draft } from "./page.js";

export const title: Parser<Draft<Title>> = block(kind.plain).map((at) => (page) => {
  const children = blockLeavesAndCards(page, at, { type: "text" });
  return { type: "title", children, position: around(children) };
});
