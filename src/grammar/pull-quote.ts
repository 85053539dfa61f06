// We shall build the harbour by spring.
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the survey finds the same words elsewhere on the page
import type { PullQuote } from "../ast/nodes.js";
import type { Dialect } from "../dialect/dialect.js";
import { kind } from "./block-kind.js";
import { block, type Parser } from "./combinators.js";
import { around, wholeOf } from "./locate.js";
import type { Draft } from "./page.js";
import { paragraphWords } from "./paragraph.js";

export function pullQuote(dialect: Dialect): Parser<Draft<PullQuote>> {
  const build = paragraphWords(dialect);
  return block(kind.pullQuote).map((at) => (page) => {
    const children = [build(page, at, wholeOf(page.blocks[at]!))!];
    return { type: "pullQuote", of: null, children, position: around(children) };
  });
}
