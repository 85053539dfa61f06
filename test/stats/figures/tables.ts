// Tables of sentences for one field of a figure: what it is, and the words behind it.
import { extractFigures, type Figure, type FigureEvidence, type FiguresOptions } from "stenogram/stats";
import { describe, expect, it } from "vitest";

type Field = keyof FigureEvidence;

/** What a field is, and the words behind it: `null` where no words of the sentence say so. */
type Said<F extends Field> = readonly [value: Figure[F], words: string | null];

/** A sentence, and what is said of each of its figures in order. */
export type Row<F extends Field> = readonly [sentence: string, ...said: readonly Said<F>[]];

/** One test a sentence: the field of every figure, and the words behind it. */
export function expectField<F extends Field>(
  field: F,
  tables: Readonly<Record<string, readonly Row<F>[]>>,
  options: FiguresOptions = {},
): void {
  describe.each(Object.entries(tables))("%s", (_what, rows) => {
    it.each(rows.map(([sentence, ...said]) => ({ sentence, said })))(
      `should give the ${field}: $sentence`,
      ({ sentence, said }) => {
        expect(saidOf(field, sentence, options)).toEqual(said);
      },
    );
  });
}

/** Field and words of every figure. */
export function saidOf<F extends Field>(
  field: F,
  sentence: string,
  options: FiguresOptions = {},
): [value: Figure[F], words: string | null][] {
  return extractFigures(sentence, { date: DATE, ...options }).map((figure) => {
    const span = figure.evidence[field];
    return [figure[field], span && sentence.slice(span.start, span.end)];
  });
}

/** The day of every event here. */
export const DATE = "2016-05-12";
