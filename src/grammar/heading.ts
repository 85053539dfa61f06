// Address at the opening of the harbour
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the survey tells it from a caption and from a short paragraph
import type { Heading } from "../ast/nodes.js";
import type { Dialect } from "../dialect/dialect.js";
import { kind } from "./block-kind.js";
import { block, type Parser, phrase, reader, space, stretch } from "./combinators.js";
import { around, blockLeaves } from "./locate.js";
import type { Draft } from "./page.js";

export const heading: Parser<Draft<Heading>> = block(kind.heading).map((at) => (page) => {
  const children = blockLeaves(page, at, { type: "text" });
  return { type: "heading", children, position: around(children) };
});

/** Says whether words open as the dialect's headings do: a lead word, and behind it a small word where the dialect has such. */
export function readHeadingLead({ headings: { leads, ties } }: Dialect): (text: string) => boolean {
  const opening = ties.length > 0 ? phrase(leads).then(space).then(phrase(ties)) : phrase(leads);
  const read = reader(opening.skip(stretch(/[\s\S]*/)));
  return (text) => read(text) !== null;
}
