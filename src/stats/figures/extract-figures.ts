import { describe } from "../../describe.js";
import type { Language } from "../../dialect/dialect.js";
import { recogniseLanguage } from "../../dialect/recognise-language.js";
import { checkOptions } from "./check-options.js";
import type { Figure } from "./figure.js";
import type { Items } from "./meaning/items.js";
import { mayHoldFigures, readFigures } from "./read-figures.js";
import { readingOf } from "./read-language.js";
import { ReadSentence } from "./read-sentence.js";
import { headIn, sceneOf, todayOf } from "./scene.js";
import { sentencesOf } from "./sentences.js";

/**
 * What is known of a text besides its words: all of it may give a figure its meaning.
 *
 * @group Figures
 */
export interface FiguresOptions {
  /** Day of the event, ISO 8601, `2019-03-05`: `last year` is counted from it. Without it, or where it is none, relative times are `null`. */
  date?: string | null;
  /** What the same speaker said just before, a sentence a string. Default: none. */
  context?: readonly string[];
  /** Who speaks, role and name as printed: `our trade` is that of the speaker's country. Default: not known. */
  speaker?: string | null;
  /** Title of the event: names the other party of a meeting. Default: none. */
  title?: string | null;
  /** Where it took place. Default: not known. */
  place?: string | null;
  /**
   * Language of the text. Default: what its letters show. In Russian figures are read by their form alone: number, unit,
   * approximation and kind; `indicator` is `other`, flows and periods are `null`.
   */
  language?: Language;
  /** The country whose site it is, ISO 3166 alpha-2: that of speakers whose country is not said. Default: `RU`. */
  home?: string;
}

/** How many sentences back a figure may take its meaning from: the guideline's. */
export const CONTEXT = 2;

/**
 * Finds the trade and economic figures of a text, and what each of them says.
 *
 * Any string is read. A number that is no figure (a date, an age, a rank, the hundredth of a hundred things) is left
 * out; so is one too large to be a number.
 *
 * @param text - A sentence, or many.
 * @param options - What is known besides the words.
 * @returns The figures in order; offsets are in `text`, in UTF-16 code units.
 * @throws TypeError where `text` is no string, or an option is not what it is said to be.
 *
 * @example
 * ```ts
 * import { extractFigures } from "stenogram/stats";
 *
 * const [growth] = extractFigures("Last year our trade with Italy grew by almost 20 percent.", { date: "2019-03-05" });
 * growth.value; // => 20
 * growth.unit; // => "percent"
 * growth.kind; // => "change"
 * growth.direction; // => "up"
 * growth.approx; // => "almost"
 * growth.indicator; // => "trade"
 * growth.partners; // => ["IT", "RU"]
 * growth.period; // => "2018"
 * ```
 *
 * @group Figures
 */
export function extractFigures(text: string, options: FiguresOptions = {}): Figure[] {
  if (typeof text !== "string")
    throw new TypeError(`Unexpected ${describe(text)}, expected a string: words to find figures in`);
  checkOptions(options);
  const reading = readingOf(options.language ?? recogniseLanguage([text]).language);
  if (reading?.by === "form")
    return sentencesOf(text).flatMap(({ text: sentence, start }) =>
      reading.read(sentence).map((figure) => moved(figure, start)),
    );
  if (!reading || !mayHoldFigures(reading.words, text)) return [];
  const { words } = reading;
  const today = todayOf(options.date);
  const scene = sceneOf(
    words,
    options.speaker ?? "",
    headIn(words, options.title ?? ""),
    options.home ?? "RU",
  );
  const before = (options.context ?? []).map((earlier) => new ReadSentence(words, earlier, today));
  const figures: Figure[] = [];
  for (const { text: sentence, start } of sentencesOf(text)) {
    const read = new ReadSentence(words, sentence, today);
    const context = (): Items[] => before.slice(-CONTEXT).map(({ items }) => items);
    if (mayHoldFigures(words, sentence))
      for (const figure of readFigures(read, context, scene)) figures.push(moved(figure, start));
    before.push(read);
  }
  return figures;
}

/** The same figure, its offsets counted from further back. */
export function moved(figure: Figure, by: number): Figure {
  if (by === 0) return figure;
  const evidence = { ...figure.evidence };
  for (const field of Object.keys(evidence) as (keyof typeof evidence)[]) {
    const span = evidence[field];
    if (span) evidence[field] = { start: span.start + by, end: span.end + by };
  }
  return { ...figure, start: figure.start + by, end: figure.end + by, evidence };
}
