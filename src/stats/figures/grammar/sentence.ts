// Quantities and periods, and the terms between them: what the meaning is read from.
import { alt, type Parser, reader, stretch } from "../../../grammar/combinators.js";
import type { Token, Tokens } from "../tokens.js";
import { type Period, period } from "./period.js";
import { type Quantity, quantities } from "./quantity.js";

/** The day of the event, as far as times are counted from it. */
export interface Today {
  year: number;
  month: number;
  day: number;
}

/** What a draft is read with: the tokens, their tape, and the day of the event. */
export interface SentencePage {
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

const parts: Parser<Part[]> = alt<Part>(
  period.map((draft) => (page) => {
    const found = draft(page);
    return found ? { quantities: [], periods: [found] } : NOTHING;
  }),
  quantities.map((draft) => (page) => ({ quantities: draft(page), periods: [] })),
  stretch(/./su).result(() => NOTHING),
).many();

const readTape = reader(parts);

/** Reads a sentence. */
export function readSentence({ list, tape }: Tokens, today: Today | null): Found {
  const page: SentencePage = { tokens: list, tape, today };
  const found = (readTape(tape) ?? []).map((draft) => draft(page));
  return {
    quantities: found.flatMap(({ quantities: some }) => some),
    periods: found.flatMap(({ periods }) => periods),
  };
}
