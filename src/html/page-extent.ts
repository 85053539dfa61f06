// Which blocks of what was read are the page's.
//
// <body>Menu <main> Good afternoon. <form>Subscribe</form> </main> Foot </body>
//                   ^^^^^^^^^^^^^^^ the one `main`, or else the one `article`, or else everything, without forms
import type { Span } from "../source/block.js";
import { Marks } from "./marks.js";
import type { DraftBlock } from "./open-block.js";
import type { Role } from "./role.js";

type Held = Pick<Role, "article" | "form">;

/** Follows the elements that hold the page, and its forms; places are numbers of blocks. */
export class PageExtent {
  readonly #articles: readonly Marks[];
  readonly #forms = new Marks();

  /** @param sorts - How many sorts of elements may hold the page. */
  constructor(sorts: number) {
    this.#articles = Array.from({ length: sorts }, () => new Marks());
  }

  /** An element opens; says whether an article begins. */
  open({ article, form }: Held, at: number): boolean {
    if (form) this.#forms.open(at);
    if (article === undefined) return false;
    const marks = this.#articles[article]!;
    const begins = !marks.isOpen;
    marks.open(at);
    return begins;
  }

  /** An element closes; says whether an article ends. */
  close({ article, form }: Held, at: number): boolean {
    if (form) this.#forms.close(at);
    if (article === undefined) return false;
    const marks = this.#articles[article]!;
    marks.close(at);
    return !marks.isOpen;
  }

  /** Those of all blocks that are the page's. */
  of(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
    const articles = this.#articles.map((marks) => withBlocks(marks.take(blocks.length)));
    const page = articles.find(({ length }) => length === 1)?.[0] ?? { from: 0, to: blocks.length };
    const most = lengthOf(blocks, page) / 2;
    const inForms = new Set<number>();
    for (const form of this.#forms.take(blocks.length)) {
      const part = { from: Math.max(form.from, page.from), to: Math.min(form.to, page.to) };
      if (lengthOf(blocks, part) <= most) for (let at = part.from; at < part.to; at++) inForms.add(at);
    }
    return blocks.filter((_block, at) => at >= page.from && at < page.to && !inForms.has(at));
  }
}

const withBlocks = (spans: readonly Span[]): Span[] => spans.filter(({ from, to }) => from < to);

/** How many characters stand in a stretch of blocks. */
const lengthOf = (blocks: readonly DraftBlock[], { from, to }: Span): number =>
  blocks.slice(from, to).reduce((sum, { block }) => sum + block.text.length, 0);
