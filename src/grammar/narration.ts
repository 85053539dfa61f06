// The President then toured the harbour.
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plain blocks of the body that no label introduces, as many as follow each other
import type { Narration } from "../ast/nodes.js";
import type { Dialect } from "../dialect/dialect.js";
import type { Parser } from "./combinators.js";
import { around } from "./locate.js";
import type { Draft } from "./page.js";
import { paragraph } from "./paragraph.js";

export function narration(dialect: Dialect): Parser<Draft<Narration>> {
  return paragraph(dialect)
    .atLeast(1)
    .map((drafts) => (page) => {
      const children = drafts.map((draft) => draft(page));
      return { type: "narration", children, position: around(children) };
    });
}
