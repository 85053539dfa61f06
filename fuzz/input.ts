// The inputs, each made from the seed and its number alone.
import { type Layout, layouts } from "../src/reader/layout.js";
import { mutateHtml } from "./mutate-html.js";
import { inventText, mutateText } from "./mutate-text.js";
import { Random } from "./random.js";
import { seedHtml, seedText } from "./seeds.js";

/** What is given to the package. */
export interface Input {
  readonly form: "text" | "html";
  /** `null`: the package finds it. */
  readonly layout: Layout | null;
  readonly source: string;
}

/** Longest stretch of a page, in characters: mostly short ones, for they are many in the same time. */
const LENGTHS = [160, 160, 160, 160, 160, 160, 600, 3000];
/** No input is longer: changes that double and repeat are cut here. */
const MOST = 8000;

/** The input of a number: half of them text, a third of those read in a layout by chance. */
export function inputOf(seed: number, number: number): Input {
  const random = new Random(seed, number);
  const most = random.pick(LENGTHS);
  if (random.once(2)) {
    const html = mutateHtml(seedHtml(random, most), () => seedHtml(random, most), random);
    return { form: "html", layout: null, source: html.slice(0, MOST) };
  }
  const layout = random.once(3) ? random.pick(layouts) : null;
  const text = random.once(12)
    ? inventText(random)
    : mutateText(seedText(random, most), () => seedText(random, most), random);
  return { form: "text", layout, source: text.slice(0, MOST) };
}
