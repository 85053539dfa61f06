// What the site sets between and into turns and what shows itself on one line: `* * *`, `<…>`, `2 of 5`, links.
import type { Dialect } from "../../dialect/dialect.js";
import { createCounterFinder } from "./counters.js";
import type { DateFinder } from "./dates.js";
import { createDirectionFinder } from "./directions.js";
import { inOrder } from "./in-order.js";
import type { MarkedSpan, MarkedSpanFinder } from "./marked-span.js";
import { createRelatedFinder } from "./related-links.js";
import { findSigns } from "./signs.js";

export function createFurnitureFinder(dialect: Dialect, findDates: DateFinder): MarkedSpanFinder {
  const finders: readonly MarkedSpanFinder[] = [
    createDirectionFinder(dialect),
    createCounterFinder(dialect),
    findSigns,
    createSiteLineFinder(dialect),
    createRelatedFinder(dialect, findDates),
  ];
  return (text, from, to) => inOrder(finders.flatMap((find) => find(text, from, to)));
}

// … by spring. Creative Commons …      the site prints it on every page
function createSiteLineFinder({ siteLines }: Dialect): MarkedSpanFinder {
  return (text, from, to) => {
    const found: MarkedSpan[] = [];
    for (const line of siteLines)
      for (let at = text.indexOf(line, from); at >= 0 && at < to; at = text.indexOf(line, at + line.length))
        found.push({ from: at, to: at + line.length, kind: null });
    return found;
  };
}
