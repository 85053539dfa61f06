import { load } from "cheerio";
import { Parser } from "htmlparser2";
import { parseHtml } from "stenogram/html";
import { compare } from "./measure.js";
import { htmlPages } from "./pages.js";

/** HTML beside the bare pass of the parser below, and beside what a scraper does with cheerio. */
export function benchHtml(): void {
  compare("HTML, page by page", htmlPages, ({ length }) => length, {
    "htmlparser2, bare pass: the limit": (page) => {
      let events = 0;
      const count = (): void => {
        events++;
      };
      new Parser({ onopentag: count, onclosetag: count, ontext: count }).end(page);
      return events;
    },
    parseHtml: (page) => parseHtml(page).children.length,
    "cheerio, a scraper’s job": (page) => {
      const $ = load(page);
      const textsOf = (selector: string): string[] =>
        $(selector)
          .map((_, element) => $(element).text())
          .get();
      const words = [...textsOf(".e-content p b"), ...textsOf(".e-content p")];
      return $("h1").text().length + $("time").first().text().length + words.length;
    },
  });
}
