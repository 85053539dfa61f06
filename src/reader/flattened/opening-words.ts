import type { Dialect } from "../../dialect/dialect.js";

/** Words that open the lead, or do not. */
export interface OpeningWords {
  readonly roles: ReadonlySet<string>;
  /** Small words: what follows one belongs to the title. */
  readonly ties: ReadonlySet<string>;
  /** Those of them that stand before what a verb or a noun is about. */
  readonly prepositions: ReadonlySet<string>;
  /** Small words that tie two who do it together. */
  readonly conjunctions: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  /** What says when or where, and stands first in a sentence alone. */
  readonly adverbials: ReadonlySet<string>;
  /** Words that open headings too. */
  readonly leads: ReadonlySet<string>;
  /** The small word that ties an office to its place; empty where nothing does. */
  readonly officeTie: string;
}

/** The words of a dialect. */
export function openingWords(dialect: Dialect): OpeningWords {
  const { roleNouns, regnalTitles, glue, conjunctions, officeTie, particles } = dialect.names;
  return {
    roles: new Set([...roleNouns, ...regnalTitles]),
    ties: new Set([...glue, ...particles, ...dialect.smallWords, ...dialect.participleTies]),
    prepositions: new Set(dialect.participleTies),
    conjunctions: new Set(conjunctions),
    adverbials: new Set(dialect.adverbialOpeners),
    openers: new Set(dialect.sentenceOpeners),
    leads: new Set(dialect.headings.leads.map((words) => words.toLowerCase())),
    officeTie,
  };
}
