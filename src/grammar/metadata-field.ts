// Persons
// ^^^^^^^ mark: a heading of the dialect, alone
// Brandt Ilse
// ^^^^^^^^^^^ item, one a line, up to the next heading; a field may have none
import type { MetadataField, MetadataFieldName } from "../ast/nodes.js";
import { append } from "../source/append.js";
import { kind } from "./block-kind.js";
import { alt, block, type Parser, seqMap } from "./combinators.js";
import { around, blockLeaves } from "./locate.js";
import type { Draft } from "./page.js";

type Part = MetadataField["children"][number];

/** A field that is a list: places, topics or persons. */
export const metadataField: Parser<Draft<MetadataField>> = alt(
  list(kind.geography, "geography"),
  list(kind.topics, "topics"),
  list(kind.persons, "persons"),
);

function list(heading: string, name: MetadataFieldName): Parser<Draft<MetadataField>> {
  return seqMap(block(heading), block(kind.entry).many(), (at, entries) => (page) => {
    const children: Part[] = blockLeaves(page, at, { type: "mark" });
    for (const entry of entries) {
      const url = page.blocks[entry]!.evidence?.links?.[0]?.url;
      append(children, blockLeaves(page, entry, { type: "metadataItem", ...(url !== undefined && { url }) }));
    }
    return { type: "metadataField", name, children, position: around(children) };
  });
}
