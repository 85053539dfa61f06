import { Culture, recognizeNumber } from "@microsoft/recognizers-text-number";
import compromise from "compromise";
import { parse } from "stenogram";
import { figures } from "stenogram/stats";
import { compare } from "./measure.js";
import { textPages } from "./pages.js";

/** The peers are so slow that few pages must do. */
const EVERY = 40;

/** Figures beside libraries that find numbers, and give them no meaning. The trees are made beforehand. */
export function benchFigures(): void {
  const transcripts = textPages
    .map((page) => ({ page, event: parse(page) }))
    .filter(({ event }) => event.children.some(({ type }) => type === "utterance"));
  const lengthOf = ({ page }: { readonly page: string }): number => page.length;
  const own = {
    "a look for digits: the limit": ({ page }: { readonly page: string }) =>
      page.match(/\d[\d,.]*/g)?.length ?? 0,
    "figures, with their meaning": ({ event }: (typeof transcripts)[number]) => figures(event).length,
  };
  compare("Figures, page by page", transcripts, lengthOf, own);
  compare(
    "Figures beside peers",
    transcripts.filter((_, index) => index % EVERY === 0),
    lengthOf,
    {
      ...own,
      "compromise, numbers without meaning": ({ page }) =>
        (compromise(page).numbers().json() as unknown[]).length,
      "Recognizers-Text, numbers without meaning": ({ page }) =>
        recognizeNumber(page, Culture.English).length,
    },
  );
}
