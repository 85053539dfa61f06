// Meeting with President of Veldmark Ilse Brandt
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the first plain block over the date; a colon in it introduces nobody
import type { Title } from "../ast/nodes.js";
import { kind } from "./block-kind.js";
import { block, type Parser } from "./combinators.js";
import { around, blockLeaves } from "./locate.js";
import type { Draft } from "./page.js";

export const title = titleOf(kind.plain);

// Official site of the President of Veldmark:
// Meeting with Olaf Rask
// ^^^^^^^^^^^^^^^^^^^^^^ on pages that say at their foot what they are
export const footTitle = titleOf(kind.footTitle);

function titleOf(letter: string): Parser<Draft<Title>> {
  return block(letter).map((at) => (page) => {
    const children = blockLeaves(page, at, { type: "text" });
    return { type: "title", children, position: around(children) };
  });
}
