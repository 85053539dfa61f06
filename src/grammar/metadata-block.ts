// Geography                    Topics                        Publication status
// ^^^^^^^^^ field                ^^^^^^ field                   ^^^^^^^^^^^^^^^^^^ field: publication.ts
// Text version
// ^^^^^^^^^^^^ mark, the end of the page
// A line of the tail that belongs to no field is unparsed, and the block goes on after it.
import type { MetadataBlock } from "../ast/nodes.js";
import type { Dialect } from "../dialect/dialect.js";
import { append } from "../source/append.js";
import { kind } from "./block-kind.js";
import { alt, block, type Parser, seqMap } from "./combinators.js";
import { around, blockLeaves } from "./locate.js";
import { metadataField } from "./metadata-field.js";
import type { Draft } from "./page.js";
import { publication } from "./publication.js";

type Part = MetadataBlock["children"][number];

export function metadataBlock(dialect: Dialect): Parser<Draft<MetadataBlock>> {
  const field = alt(metadataField, publication(dialect)).map(
    (draft): Draft<Part[]> =>
      (page) => [draft(page)],
  );
  const stray = block(kind.entry).map(
    (at): Draft<Part[]> =>
      (page) =>
        blockLeaves(page, at, { type: "unparsed" }),
  );
  const end = block(kind.textVersion).map(
    (at): Draft<Part[]> =>
      (page) =>
        blockLeaves(page, at, { type: "mark" }),
  );
  return seqMap(field, alt(field, stray).many(), end.times(0, 1), (first, rest, last) => (page) => {
    const children = first(page);
    for (const draft of rest) append(children, draft(page));
    for (const draft of last) append(children, draft(page));
    return { type: "metadataBlock", children, position: around(children) };
  });
}
