import { parse } from "stenogram";
import { assemble, dialectFor } from "../src/assemble.js";
import { recogniseLanguage } from "../src/dialect/recognise-language.js";
import { recogniseLayout } from "../src/reader/detect-layout.js";
import { printedText } from "../src/reader/printed-text.js";
import { readText } from "../src/reader/read-text.js";
import { unitsOf } from "../src/source/units.js";
import { createSurvey } from "../src/survey/index.js";
import { compare } from "./measure.js";
import { textPages } from "./pages.js";

/** Where the time of a text goes, and what it costs to look at each of its letters. */
export function benchStages(): void {
  const dialect = dialectFor("en");
  const survey = createSurvey(dialect);
  const pages = textPages.map((page) => {
    const printed = printedText(page);
    const { layout } = recogniseLayout(printed);
    return { page, printed, layout, reading: readText(printed, layout, dialect) };
  });
  compare("Text, stage by stage", pages, ({ page }) => page.length, {
    "all of it, `parse`": ({ page }) => parse(page).children.length,
    "language, lines and layout": ({ page }) =>
      recogniseLanguage([page]).language.length + recogniseLayout(printedText(page)).layout.length,
    "reading: blocks, hover cards": ({ printed, layout }) => readText(printed, layout, dialect).blocks.length,
    survey: ({ reading }) => survey(reading).tape.length,
    "survey, names and tree": ({ page, reading }) => assemble(page, reading, "en").children.length,
    "each letter once, by `charCodeAt`": ({ page }) => {
      let sum = 0;
      for (let at = 0; at < page.length; at++) sum += looks[page.charCodeAt(at)]!;
      return sum;
    },
    "each letter once, as numbers": ({ page }) => {
      const units = unitsOf(page);
      let sum = 0;
      for (let at = 0; at < page.length; at++) sum += looks[units[at]!]!;
      return sum;
    },
    "each letter once, by an expression": ({ page }) => page.match(/[A-Z]/g)?.length ?? 0,
  });
}

const looks = new Uint8Array(0x10000).fill(1, 0x41, 0x5b);
