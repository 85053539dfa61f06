// A page's HTML as blocks with evidence. One pass of a SAX parser; nothing is run, nothing is fetched, no tree is built.
import type { Dialect } from "../dialect/dialect.js";
import type { Reading } from "../source/block.js";
import { beginsWithBoldLabel } from "../source/bold-label.js";
import { createTailFinder } from "../survey/tail.js";
import { generic } from "./generic.js";
import { HtmlReader } from "./html-reader.js";
import { kremlin } from "./kremlin.js";
import type { Profile } from "./profile.js";

/** Families in the order they are tried; a page of none of them is read by the elements that HTML has. */
const families: readonly Profile[] = [kremlin];

/** What the markup of a page shows, before its language is known. */
interface HtmlReading extends Reading {
  /** Whether it shows where the foot of the page begins. */
  readonly showsTail: boolean;
}

/** Reads HTML into blocks. `address` is the page's own, where the caller knows it. */
export function readHtml(html: string, address: string | null): HtmlReading {
  const profile = families.find(({ markers }) => markers.some((marker) => html.includes(marker))) ?? generic;
  const blocks = new HtmlReader(html, profile, address).read();
  const markup = { labels: blocks.some(beginsWithBoldLabel), kinds: profile !== generic };
  return { blocks, markup, showsTail: profile.tail.length > 0 };
}

/** The page with its foot, which the words tell where the markup does not. */
export function withTail({ showsTail, ...reading }: HtmlReading, dialect: Dialect): Reading {
  if (showsTail) return reading;
  const { blocks } = reading;
  const tails = createTailFinder(dialect)(blocks);
  return {
    ...reading,
    blocks: blocks.map((block, at) =>
      tails.some(({ from, to }) => at >= from && at < to) ? { ...block, part: "tail" } : block,
    ),
  };
}
