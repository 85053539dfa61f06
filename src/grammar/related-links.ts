// See also
// ^^^^^^^^ heading: one of the dialect's words, alone
// Harbour Forum
// ^^^^^^^^^^^^^ title
// March 26 − 27, 2013
// ^^^^^^^^^^^^^^^^^^^ date, a day or a stretch of days, or none
import type { RelatedLink, RelatedLinks } from "../ast/nodes.js";
import type { Dialect } from "../dialect/dialect.js";
import { append } from "../source/append.js";
import { kind } from "./block-kind.js";
import { alt, block, of, type Parser, reader, seqMap } from "./combinators.js";
import { date } from "./date.js";
import { around, blockLeaves, wordsOf } from "./locate.js";
import type { Draft } from "./page.js";

export function relatedLinks(dialect: Dialect): Parser<Draft<RelatedLinks>> {
  const link = relatedLink(dialect);
  return seqMap(block(kind.relatedHeading), link.many(), (at, drafts) => (page) => {
    const children: RelatedLinks["children"] = [
      ...blockLeaves(page, at, { type: "mark" }),
      ...drafts.map((draft) => draft(page)),
    ];
    return { type: "relatedLinks", heading: wordsOf(page, at), children, position: around(children) };
  });
}

function relatedLink(dialect: Dialect): Parser<Draft<RelatedLink>> {
  const readDate = reader(date(dialect));
  const optional = (letter: string): Parser<number | null> => alt<number | null>(block(letter), of(null));
  const title = block(kind.relatedTitle);
  return seqMap(title, optional(kind.relatedNote), optional(kind.date), (at, noteAt, dateAt) => (page) => {
    const children: RelatedLink["children"] = blockLeaves(page, at, { type: "text" });
    if (noteAt !== null) append(children, blockLeaves(page, noteAt, { type: "mark" }));
    if (dateAt !== null) append(children, blockLeaves(page, dateAt, { type: "dateText" }));
    const url = page.blocks[at]!.evidence?.links?.[0]?.url;
    return {
      type: "relatedLink",
      title: wordsOf(page, at),
      date: dateAt === null ? null : (readDate(page.blocks[dateAt]!.text)?.iso ?? null),
      ...(url !== undefined && { url }),
      children,
      position: around(children),
    };
  });
}
