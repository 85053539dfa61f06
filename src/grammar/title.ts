// Meeting with President of Veldmark Ilse Brandt
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the first block of the head that is no rubric; a colon in it introduces nobody
import type { Title } from "../ast/nodes.js";
import { kind } from "./block-kind.js";
import { block, type Parser } from "./combinators.js";
import { around, blockLeaves } from "./locate.js";
import type { Draft } from "./page.js";

// Official site of the President of Veldmark:
// Meeting with Olaf Rask
// ^^^^^^^^^^^^^^^^^^^^^^ on pages that say at their foot what they are
export const title: Parser<Draft<Title>> = block(kind.title + kind.footTitle).map((at) => (page) => {
  const children = blockLeaves(page, at, { type: "text" });
  return { type: "title", children, position: around(children) };
});
