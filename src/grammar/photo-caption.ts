// 2 of 5
// ^^^^^^ counter of a slider; the next block is its caption
// With President of Veldmark Ilse Brandt.
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ caption, also without a counter: the survey tells it from a paragraph
import type { PhotoCaption } from "../ast/nodes.js";
import type { Dialect } from "../dialect/dialect.js";
import { append } from "../source/append.js";
import { kind } from "./block-kind.js";
import { alt, block, digits, of, type Parser, phrase, reader, seqMap, space } from "./combinators.js";
import { around, blockLeaves } from "./locate.js";
import type { Draft } from "./page.js";

/** Reads `2 of 5`. */
export function counter(dialect: Dialect): (text: string) => { index: number; count: number } | null {
  return reader(
    seqMap(digits(4), space, phrase(dialect.counterWords), space, digits(4), (index, _a, _b, _c, count) => ({
      index,
      count,
    })),
  );
}

/** The blocks of a photo. */
interface Photo {
  readonly counterAt: number | null;
  readonly captionAt: number | null;
}

export function photoCaption(dialect: Dialect): Parser<Draft<PhotoCaption>> {
  const readCounter = counter(dialect);
  const caption = block(kind.caption);
  const counted = seqMap(
    block(kind.counter),
    alt<number | null>(caption, of(null)),
    (counterAt, captionAt): Photo => ({ counterAt, captionAt }),
  );
  const single = caption.map((captionAt): Photo => ({ counterAt: null, captionAt }));
  return alt<Photo>(counted, single).map(({ counterAt, captionAt }) => (page) => {
    const children: PhotoCaption["children"] = [];
    if (counterAt !== null) append(children, blockLeaves(page, counterAt, { type: "counter" }));
    if (captionAt !== null) append(children, blockLeaves(page, captionAt, { type: "text" }));
    const marked = captionAt === null ? undefined : page.blocks[captionAt]!.evidence?.photo;
    const numbers = counterAt === null ? marked : readCounter(page.blocks[counterAt]!.text);
    return { type: "photoCaption", ...numbers, children, position: around(children) };
  });
}
