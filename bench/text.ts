import { fromMarkdown } from "mdast-util-from-markdown";
import { parse } from "stenogram";
import { flatten, rebuild } from "./flat-tree.js";
import { compare } from "./measure.js";
import { textPages } from "./pages.js";
import { utterancesInChevrotain } from "./peers/chevrotain.js";
import { utterancesInOwn } from "./peers/own.js";
import { utterancesInPeggy } from "./peers/peggy.js";

// As it is found in the wild, faults and all
// eslint-disable-next-line regexp/no-super-linear-backtracking, regexp/no-unused-capturing-group
const SCRAPERS_LINE = /^([A-Z][^:\n]{1,100}):\s*(.*)$/gm;

/** Text, page by page, beside its limits and its peers. */
export function benchText(): void {
  const pages = textPages.map((page) => ({ page, flat: flatten(parse(page), page) }));
  compare("Text, page by page", pages, ({ page }) => page.length, {
    "(b) the very same trees, only allocated: the limit": ({ flat }) => rebuild(flat).children.length,
    parse: ({ page }) => parse(page).children.length,
    "(a) newline scan with spans": ({ page }) => {
      const spans: number[][] = [];
      for (let from = 0, to = page.indexOf("\n"); to >= 0; from = to + 1, to = page.indexOf("\n", from))
        spans.push([from, to]);
      return spans.length;
    },
    "(c) line expression of scrapers": ({ page }) => [...page.matchAll(SCRAPERS_LINE)].length,
    "(d) mdast-util-from-markdown": ({ page }) => fromMarkdown(page).children.length,
    "(e) the turns alone, in Chevrotain": ({ page }) => utterancesInChevrotain(page).length,
    "(e) the turns alone, in Peggy": ({ page }) => utterancesInPeggy(page).length,
    "the turns alone, in the engine of `parse`": ({ page }) => utterancesInOwn(page).length,
  });
}
