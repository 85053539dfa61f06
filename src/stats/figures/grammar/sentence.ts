// Quantities and periods, and the terms between them: what the meaning is read from.

import type { FigureWords } from "../../../dialect/figures/figure-words.js";
import { mark } from "../../../dialect/figures/mark.js";
import { alt, type Parser, reader, stretch } from "../../../grammar/combinators.js";
import type { Token, Tokens } from "../tokens.js";
import type { Period } from "./period.js";
import { period } from "./periods.js";
import { quantities } from "./quantities.js";
import type { Quantity } from "./quantity.js";

/** The day of the event, as far as times are counted from it. */
export interface Today {
  year: number;
  month: number;
  day: number;
}

/** What a draft is read with: the words of its language, the tokens, their tape, and the day of the event. */
export interface SentencePage {
  words: FigureWords;
  tokens: readonly Token[];
  tape: string;
  today: Today | null;
}

/** What was found on the tape, awaiting the words. */
export type Draft<T> = (page: SentencePage) => T;

/** What stands in a sentence, in order. */
export interface Found {
  quantities: Quantity[];
  periods: Period[];
}

type Part = Draft<Found>;

const NOTHING: Found = { quantities: [], periods: [] };

/** What neither begins with: most of a sentence, taken in one stretch. */
const OPENS = [
  mark.digits,
  mark.year,
  mark.cardinal,
  mark.half,
  mark.currencySign,
  mark.minus,
  mark.multiple,
  mark.multiplied,
  mark.factor,
  mark.years,
  mark.month,
  mark.season,
  mark.since,
  mark.edge,
  mark.ago,
  mark.between,
].join("");
/** `first half`, `second quarter`, `first five months`, `first to the third quarter` */
const RANKED = [mark.half, mark.quarter, mark.timeUnit, mark.and, mark.to, mark.digits, mark.cardinal].join(
  "",
);
/** `USD 5 million` */
const AFTER_CODE = [mark.digits, mark.year, mark.cardinal].join("");
const AFTER_ARTICLE = [
  mark.scale,
  mark.hundred,
  mark.half,
  mark.quarter,
  mark.ordinal,
  mark.timeUnit,
  mark.points,
].join("");
/** `this year`, `the past few months`, `the next 5–7 years`: what makes a time of `this` */
const AFTER_DEICTIC = `[${mark.word}${mark.approximation}]?(?:[${mark.digits}${mark.cardinal}](?:[${mark.dash}${mark.to}${mark.or}\\-][${mark.digits}${mark.cardinal}])?)?[${mark.timeUnit}${mark.month}${mark.season}${mark.quarter}${mark.half}]`;
const between = stretch(
  new RegExp(
    `(?:[^${OPENS}${mark.article}${mark.the}${mark.ordinal}${mark.currency}${mark.deictic}]|${mark.deictic}(?!${AFTER_DEICTIC})|${mark.currency}(?![${AFTER_CODE}])|${mark.ordinal}(?![${RANKED}])|${mark.article}(?![${AFTER_ARTICLE}])|${mark.the}(?!${mark.timeUnit}|[${mark.digits}${mark.cardinal}]${mark.timeUnit}[${mark.contrast}${mark.since}]))*`,
  ),
);

/** `5 percent`, `$5`: no time begins here, and none of its many forms need be tried. */
const SUMS = [
  mark.percent,
  mark.points,
  mark.scale,
  mark.currency,
  mark.physical,
  mark.counted,
  mark.fold,
  mark.times,
].join("");
const noSum = stretch(
  new RegExp(
    `(?![${mark.currencySign}${mark.minus}${mark.multiple}${mark.multiplied}]|[${mark.digits}${mark.cardinal}][${SUMS}])`,
  ),
);

const parts: Parser<Part[]> = alt<Part>(
  noSum.then(period).map((draft) => (page) => ({ quantities: [], periods: draft(page) })),
  quantities.map((draft) => (page) => ({ quantities: draft(page), periods: [] })),
  stretch(/./su).result(() => NOTHING),
)
  .skip(between)
  .many();

const readTape = reader(between.then(parts));

/** Reads a sentence. */
export function readSentence({ words, list, tape }: Tokens, today: Today | null): Found {
  const page: SentencePage = { words, tokens: list, tape, today };
  const found = (readTape(tape) ?? []).map((draft) => draft(page));
  return {
    quantities: found.flatMap(({ quantities: some }) => some),
    periods: found.flatMap(({ periods }) => periods),
  };
}
